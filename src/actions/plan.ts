import { type Details, detailsIn } from '../domain/details';
import { type Goal, goalIn } from '../domain/goal';
import { ofLevels, persuadable } from '../domain/starting-filter';
import type { Reply } from '../protocol';
import type { GoalFacts } from '../protocol-plan';
import { readCampaign } from './campaign';
import { sieveOut } from './filter';
import { answer, answerAlone, ok, refuse } from './reply';
import { callersOf } from './split';
import { writeCampaign } from './write-campaign';

/** How many contacts and callers there are to plan for. */
export function previewGoal(): Reply<GoalFacts> {
  return answer((): Reply<GoalFacts> => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const callers = callersOf(campaign.value).length;
    const onPath = campaign.value.journeys.length;
    if (onPath > 0) return ok({ contacts: onPath, from: 'path', callers });
    const wanted = sieveOut(campaign.value, ofLevels(persuadable));
    return wanted.ok
      ? ok({ contacts: wanted.value.matching.length, from: 'filter', callers })
      : wanted;
  });
}

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
