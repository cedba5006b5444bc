import { createGoogle, type GoogleOptions } from '../../../local/apps-script/google';
import { amara, ines, jackie, kwame, rosa, tom } from '../people';

/** The sheets of the campaign below. */
export const tabs = { amara: 0, contacts: 1, open: 2, lists: 3 } as const;

/** Cells of one sheet, by their indexes. */
export const cells = (
  sheetId: number,
  [startRowIndex, endRowIndex]: readonly [number, number],
  [startColumnIndex, endColumnIndex]: readonly [number, number],
) => ({ sheetId, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex });

export const users = (...addresses: readonly string[]) => ({ users: addresses });
export const protect = (protectedRange: object) => ({ addProtectedRange: { protectedRange } });
export const rename = (sheetId: number, title: string) => ({
  updateSheetProperties: { properties: { sheetId, title }, fields: 'title' },
});
export const hide = (sheetId: number, hidden: boolean) => ({
  updateSheetProperties: { properties: { sheetId, hidden }, fields: 'hidden' },
});

/** Where Amara may write on her call sheet. */
export const hole = cells(tabs.amara, [1, 4], [1, 3]);

const outcomes = {
  condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=Lists!A1:A9' }] },
};

/** A spreadsheet of Jackie's: three people may edit it, one may comment, one may read. */
export function sharedSpreadsheet(options: GoogleOptions = {}) {
  const google = createGoogle({ profile: 'none', withoutAccount: [kwame], ...options });
  const rows = [['Name', 'Outcome', 'Notes'], ['Inès'], ['Tom'], ['Zoé']];
  const sheets = { Amara: rows, Contacts: rows, Open: rows, Lists: [['Supporter'], ['Opponent']] };
  const { id } = google.createSpreadsheet({ owner: jackie, title: 'Campaign', sheets });
  for (const editor of [amara, rosa]) google.share(id, editor, 'writer');
  google.share(id, tom, 'commenter');
  google.share(id, ines, 'reader');
  const attempt = (user: string, ...requests: readonly object[]): string => {
    const path = `/v4/spreadsheets/${id}:batchUpdate`;
    const { status, body } = google.rest({ method: 'POST', path, user, body: { requests } });
    return status === 200 ? 'done' : (body as { error: { message: string } }).error.message;
  };
  const type = (user: string, range: string, typed = 'hello') =>
    google.edit({ user, spreadsheetId: id, range, typed });
  const protections = () => google.spreadsheet(id).sheets.flatMap((each) => each.protectedRanges);
  const shown = (range: string) => {
    const path = `/v4/spreadsheets/${id}/values/${encodeURIComponent(range)}`;
    return (google.rest({ method: 'GET', path, user: jackie }).body as { values?: unknown }).values;
  };
  return { google, id, attempt, type, protections, shown };
}

/** The same, with Amara's call sheet protected but for her own block, which has a dropdown. */
export function sharedCallSheet(options: GoogleOptions = {}) {
  const shared = sharedSpreadsheet(options);
  const range = { sheetId: tabs.amara };
  const done = shared.attempt(
    jackie,
    protect({ range, unprotectedRanges: [hole], editors: users(jackie) }),
    protect({ range: hole, editors: users(jackie, amara) }),
    protect({ range: cells(tabs.contacts, [0, 2], [0, 3]), editors: users(jackie) }),
    protect({ range: { sheetId: tabs.lists }, editors: users(jackie) }),
    {
      setDataValidation: {
        range: cells(tabs.amara, [1, 4], [1, 2]),
        rule: { ...outcomes, strict: true },
      },
    },
    hide(tabs.lists, true),
  );
  if (done !== 'done') throw new Error(done);
  return shared;
}

/** Google's words for cells that are protected. */
export const protectedWords =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** What comes of something that protections refuse, or of what they do not. */
export const expected = (isAllowed: boolean) =>
  isAllowed ? 'done' : expect.stringContaining(protectedWords);
