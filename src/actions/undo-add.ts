import { isUntouched, type Journey } from '../domain/journey';
import type { Reply } from '../protocol';
import type { Moved, MovePreview } from '../protocol-release';
import type { SlicedRequest } from '../protocol-share';
import type { Addition } from '../sheets/settings';
import { type Campaign, readCampaign } from './campaign';
import { type Moving, moveContacts } from './move-contacts';
import { previewMove } from './preview-move';
import { withoutPlace } from './release';
import { removeJourneyRows, withoutRows } from './remove-records';
import { answer, ok, refuse } from './reply';
import { inTurn } from './turn';
import { spreadsheetsIn, spreadsheetsWith } from './workbooks';

/** What would leave the path of what was added last. */
export function previewUndoAdd(): Reply<MovePreview> {
  return answer(() => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const addition = lastAddition(campaign.value);
    if (!addition.ok) return addition;
    return ok(previewMove(campaign.value, undoing(campaign.value, addition.value)));
  });
}

/** Takes off the path what was added last, but for those something was entered for. */
export function undoAdd(request: SlicedRequest): Reply<Moved> {
  const work = { kind: 'undo-add', of: '' } as const;
  return inTurn(work, request, (campaign, turn) => {
    const addition = lastAddition(campaign);
    if (!addition.ok) return addition;
    return moveContacts(campaign, turn, undoing(campaign, addition.value));
  });
}

function lastAddition({ settings }: Campaign): Reply<Addition> {
  const last = settings.additions.at(-1);
  return last === undefined ? refuse({ code: 'nothing-to-undo' }) : ok(last);
}

function undoing(campaign: Campaign, { number }: Addition): Moving {
  const isWanted = ({ addition }: Journey) => addition === number;
  return {
    isWanted,
    from: spreadsheetsWith(campaign.journeys.filter(isWanted), campaign),
    to: spreadsheetsIn(campaign.settings.callSheets),
    give: (now, untouched) => withoutPlace(now.journeys, untouched),
    afterwards: (now) => offThePath(now, number),
  };
}

/** Whoever stands on no call sheet leaves the path; then the addition is forgotten. */
function offThePath(campaign: Campaign, number: number): Reply<Campaign> {
  const leaving = campaign.journeys.filter(
    (journey) => journey.addition === number && journey.place === null && isUntouched(journey),
  );
  const ids = new Set(leaving.map(({ id }) => id));
  const removed = ids.size === 0 ? ok(campaign.structure) : removeJourneyRows(campaign, ids);
  if (!removed.ok) return removed;
  const after = ids.size === 0 ? campaign : withoutRows(campaign, removed.value, ids);
  const additions = after.settings.additions.filter((addition) => addition.number !== number);
  return ok({ ...after, settings: { ...after.settings, additions } });
}
