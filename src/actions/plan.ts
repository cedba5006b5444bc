import { type Details, detailsIn } from '../domain/details';
import { type Goal, goalIn } from '../domain/goal';
import type { Reply } from '../protocol';
import { readCampaign } from './campaign';
import { answerAlone, ok, refuse } from './reply';
import { writeCampaign } from './write-campaign';

/** Keeps what the campaign says of itself. */
export function saveDetails(request: Details): Reply<Details> {
  const details = detailsIn(request);
  if (details === null) return refuse({ code: 'bad-request', what: 'details' });
  return keep({ details }, details);
}

/** Keeps what the campaign counts on. */
export function saveGoal(request: Goal): Reply<Goal> {
  const goal = goalIn(request);
  if (goal === null) return refuse({ code: 'bad-request', what: 'goal' });
  return keep({ goal }, goal);
}

function keep<Value>(
  kept: { readonly details: Details } | { readonly goal: Goal },
  answered: Value,
): Reply<Value> {
  return answerAlone(() => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const settings = { ...campaign.value.settings, ...kept };
    const written = writeCampaign(campaign.value, { settings });
    return written.ok ? ok(answered) : written;
  });
}
