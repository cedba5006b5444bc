import type { CallSheet, WaitingReason } from './call-sheet';
import type { Journey } from './journey';

/** What Google answered once for an address; asking it again is for another time. */
const answered: ReadonlySet<WaitingReason | null> = new Set(['refused', 'no-google-account']);

/** The workbooks, by number, of call sheets that are new, or meant for another address, place or access. */
export function changedWorkbooks(
  before: readonly CallSheet[],
  after: readonly CallSheet[],
): ReadonlySet<number> {
  const known = new Map(before.map((sheet) => [sheet.number, sheet]));
  return new Set(
    after.flatMap((sheet) => {
      const old = known.get(sheet.number);
      if (old === undefined) return [sheet.workbook];
      return isSame(old, sheet) ? [] : [old.workbook, sheet.workbook];
    }),
  );
}

function isSame(before: CallSheet, after: CallSheet): boolean {
  const isAnswered = answered.has(before.waiting) && after.waiting === 'not-yet';
  return (
    before.email === after.email &&
    before.workbook === after.workbook &&
    (before.waiting === after.waiting || isAnswered) &&
    before.withdraw.join() === after.withdraw.join()
  );
}

/** The workbooks on whose call sheets somebody has a new place. */
export function workbooksWithNewPlaces(
  before: readonly Journey[],
  after: readonly Journey[],
  callSheets: readonly CallSheet[],
): ReadonlySet<number> {
  const workbookOf = new Map(callSheets.map(({ number, workbook }) => [number, workbook]));
  const places = new Map(before.map(({ id, place }) => [id, place]));
  const moved = after.filter(({ id, place }) => place !== (places.get(id) ?? null));
  return new Set(moved.flatMap(({ place }) => workbookOf.get(place?.callSheet ?? -1) ?? []));
}
