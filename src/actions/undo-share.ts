import type { CallSheet } from '../domain/call-sheet';
import { withoutLink } from '../domain/link';
import type { Reply } from '../protocol';
import type { Moved, MovePreview } from '../protocol-release';
import type { SlicedRequest } from '../protocol-share';
import type { Settings } from '../sheets/settings';
import { type Campaign, readCampaign } from './campaign';
import { type Moving, moveContacts } from './move-contacts';
import { previewMove } from './preview-move';
import { wantedFrom, withoutPlace } from './release';
import { answer, ok } from './reply';
import { inTurn } from './turn';

/** What taking all call sheets back would do. */
export function previewUndoShare(): Reply<MovePreview> {
  return answer(() => {
    const read = readCampaign();
    if (!read.ok) return read;
    const preview = previewMove(read.value, everything(read.value));
    const staying = new Set(
      preview.volunteers.filter(({ touched }) => touched > 0).map(({ id }) => id),
    );
    const losing = read.value.settings.callSheets.filter(
      ({ waiting, volunteerId }) => waiting === null && !staying.has(volunteerId),
    );
    return ok({ ...preview, losingAccess: losing.map(({ volunteer }) => volunteer) });
  });
}

/**
 * Takes every untouched contact back and ends the access of everybody who has entered nothing;
 * contacts something was entered for stay, and so does the access of their volunteers.
 */
export function undoShare(request: SlicedRequest): Reply<Moved> {
  return inTurn({ kind: 'undo-share', of: '' }, request, (campaign, turn) =>
    moveContacts(campaign, turn, everything(campaign)),
  );
}

function everything({ settings }: Campaign): Moving {
  return {
    ...wantedFrom(settings.callSheets),
    to: [],
    give: (now, untouched) => withoutPlace(now.journeys, untouched),
    settingsAfter: withoutAccess,
  };
}

/** Whoever has no contact left on a call sheet of the spreadsheet must not have access any longer. */
function withoutAccess({ settings, journeys }: Campaign, workbook: number): Settings {
  const held = new Set(journeys.flatMap(({ place }) => place?.callSheet ?? []));
  const callSheets = settings.callSheets.map((sheet) =>
    sheet.workbook === workbook && !held.has(sheet.number) ? closed(sheet) : sheet,
  );
  return { ...settings, callSheets };
}

function closed(sheet: CallSheet): CallSheet {
  if (sheet.waiting !== null) return sheet;
  if (sheet.where === 'links') return withoutLink(sheet);
  return { ...sheet, waiting: 'not-yet', withdraw: [...new Set([...sheet.withdraw, sheet.email])] };
}
