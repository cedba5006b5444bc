import type { GridRange, SheetState } from '../../local/apps-script/store/state';
import type { TestCampaign } from './campaign';
import type { OpenTab } from './typing';

/** Row and column, counted from 0. */
export type Place = readonly [row: number, column: number];

type Protection = SheetState['protectedRanges'][number];

function covers(range: GridRange | undefined, [row, column]: Place): boolean {
  const { startRowIndex = 0, endRowIndex = Infinity } = range ?? {};
  const { startColumnIndex = 0, endColumnIndex = Infinity } = range ?? {};
  return (
    row >= startRowIndex &&
    row < endRowIndex &&
    column >= startColumnIndex &&
    column < endColumnIndex
  );
}

function isOn({ warningOnly, range, unprotectedRanges = [] }: Protection, place: Place): boolean {
  if (warningOnly === true || !covers(range, place)) return false;
  return !unprotectedRanges.some((hole) => covers(hole, place));
}

/** All cells of a tab. */
export function allPlaces({ rows, columns }: Pick<OpenTab, 'rows' | 'columns'>): Place[] {
  return Array.from({ length: rows * columns }, (_, index) => [
    Math.floor(index / columns),
    index % columns,
  ]);
}

/**
 * Who but its owner may edit which of some cells of a tab: Google's rule, said once more and apart
 * from the local Google. Every protection on a cell has to let a person in.
 */
export function editable(
  { google }: TestCampaign,
  { spreadsheetId, sheetId }: OpenTab,
  places: readonly Place[],
): { readonly address: string; readonly place: Place }[] {
  const file = google.files().find(({ id }) => id === spreadsheetId);
  const people = (file?.permissions ?? [])
    .filter(({ role }) => role === 'writer')
    .map(({ emailAddress }) => emailAddress);
  const { sheets } = google.spreadsheet(spreadsheetId);
  const sheet = sheets.find(({ properties }) => properties.sheetId === sheetId);
  return places.flatMap((place) => {
    const on = (sheet?.protectedRanges ?? []).filter((protection) => isOn(protection, place));
    return on
      .reduce((left, { editors }) => left.filter((one) => editors?.users?.includes(one)), people)
      .map((address) => ({ address, place }));
  });
}
