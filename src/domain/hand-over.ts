import type { CallSheet } from './call-sheet';
import { blankCells, isUntouched, itemOf, type Journey } from './journey';
import type { Path } from './path';

/** Whether a journey may go to somebody else: it is on a step and, unless those begun may too, untouched. */
export function mayBeHandedOver(journey: Journey, path: Path, begun = false): boolean {
  return (begun || isUntouched(journey)) && itemOf(journey, path).kind === 'step';
}

/** The journey as it is nobody's: attempts and history stay, and the row it gets next will be blank. */
export function handedBack(journey: Journey): Journey {
  return { ...journey, place: null, pointPerson: '', collected: blankCells, lastCollected: null };
}

/** The call sheets, which remember the rows that keep what was collected of contacts that leave them. */
export function rememberingRows(
  sheets: readonly CallSheet[],
  leaving: readonly Journey[],
): CallSheet[] {
  const begun = leaving.filter(({ collected }) =>
    Object.values(collected).some((cell) => cell !== ''),
  );
  return sheets.map((sheet) => {
    const rows = begun.flatMap(({ contactId, place }) =>
      place?.callSheet === sheet.number ? [[contactId, place.row] as const] : [],
    );
    const handedOver = { ...sheet.handedOver, ...Object.fromEntries(rows) };
    return rows.length === 0 ? sheet : { ...sheet, handedOver };
  });
}
