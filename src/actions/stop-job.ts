import type { Reply } from '../protocol';
import { readCampaign } from './campaign';
import { answerAlone, ok } from './reply';
import { writeCampaign } from './write-campaign';

/** Ends long work that was left half done, whoever began it; what it wrote stays. */
export function stopJob(): Reply<{ readonly stopped: boolean }> {
  return answerAlone((): Reply<{ readonly stopped: boolean }> => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const { settings } = campaign.value;
    if (settings.job === null) return ok({ stopped: false });
    const written = writeCampaign(campaign.value, { settings: { ...settings, job: null } });
    return written.ok ? ok({ stopped: true }) : written;
  });
}
