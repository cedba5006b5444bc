import type { CallSheet, Where } from '../domain/call-sheet';
import { isBlank } from '../domain/collect';
import { isUntouched } from '../domain/journey';
import { enteredRows } from '../sheets/entered-rows';
import { callSheetId } from '../sheets/tab-ids';
import type { Campaign } from './campaign';
import type { Desk } from './desk';
import { readDesks } from './read-desks';
import { untilPreviewed } from './turn';

/**
 * The numbers of call sheets elsewhere that may go where it is asked now: nobody has access to them, and
 * nothing is entered there. Those that hold contacts are read; one that cannot be read stays.
 */
export function movableSheets(campaign: Campaign, where: Where): ReadonlySet<number> {
  const { journeys, settings } = campaign;
  const touched = new Set(
    journeys.flatMap((one) => (isUntouched(one) ? [] : (one.place?.callSheet ?? []))),
  );
  const held = new Set(journeys.flatMap(({ place }) => place?.callSheet ?? []));
  const closed = settings.callSheets.filter(
    (sheet) => sheet.where !== where && isClosed(sheet) && !touched.has(sheet.number),
  );
  const toRead = closed.filter(({ number }) => held.has(number));
  const numbers = [...new Set(toRead.map(({ workbook }) => workbook))];
  const { desks, unread } = readDesks(campaign, numbers, untilPreviewed());
  const entered = new Set(desks.flatMap(enteredOn));
  return new Set(
    closed
      .filter(({ number, workbook }) => !entered.has(number) && !unread.includes(workbook))
      .map(({ number }) => number),
  );
}

/** Whether nobody has access to a call sheet, or is still to lose it. */
function isClosed({ waiting, withdraw, link, leaves, handedOver = {} }: CallSheet): boolean {
  const isOpen = waiting === null || waiting === 'removed';
  const isFree = leaves === undefined && Object.keys(handedOver).length === 0;
  return !isOpen && isFree && withdraw.length === 0 && link === null;
}

/** The numbers of the call sheets of a desk on which something stands. */
function enteredOn({ callSheets, cells }: Desk): number[] {
  return callSheets
    .map(({ number }) => number)
    .filter((number) =>
      enteredRows(number, cells.get(callSheetId(number)) ?? []).some((row) => !isBlank(row)),
    );
}
