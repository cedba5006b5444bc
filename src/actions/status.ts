import { report } from '../domain/report';
import { languageOf } from '../messages/language';
import type { CampaignStatus, Reply } from '../protocol';
import { userLocale } from '../sheets/gateway/access';
import { readCampaign } from './campaign';
import { answer, ok } from './reply';

/** Where the campaign stands, for the first page of the sidebar. */
export function describeCampaign(): Reply<CampaignStatus> {
  return answer((): Reply<CampaignStatus> => {
    const language = languageOf(userLocale());
    const campaign = readCampaign();
    if (!campaign.ok) {
      if (campaign.problem.code !== 'not-set-up') return campaign;
      return ok({ setUp: false, language, title: '', headline: null, callSheets: 0, waiting: 0 });
    }
    const { structure, settings, journeys, path } = campaign.value;
    return ok({
      setUp: true,
      language,
      title: structure.title,
      headline: report(journeys, path).headline,
      callSheets: settings.callSheets.length,
      waiting: settings.callSheets.filter(({ waiting }) => waiting !== null).length,
    });
  });
}
