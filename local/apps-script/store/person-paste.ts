import type { Actor } from '../access';
import { invalid } from '../api-error';
import { mayEditArea, protectedCell } from '../protection';
import { copyPaste } from '../requests/pasting';
import { rangeOfA1 } from './a1';
import { type Area, areaOf, rangeOf } from './area';
import { gridWithId } from './lookup';
import { cellReader } from './reading';
import { settleReferences } from './references';
import type { SpreadsheetState } from './state';
import { Transaction } from './transaction';
import { enterText, type Typed } from './typing';

/** What is pasted: cells of the same spreadsheet, or text from elsewhere. */
export type Paste =
  | { readonly from: string; readonly only?: 'values' }
  | { readonly text: string; readonly from?: undefined };

/** A spreadsheet after a paste, and where it was pasted. */
export interface Pasted extends Typed {
  readonly area: Area;
}

/** Text from elsewhere, as a clipboard carries a table: lines of values with tabs between. */
function rowsOfText(text: string): string[][] {
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
}

/** What people see in an area, row by row. */
function shownIn(state: SpreadsheetState, area: Area): string[][] {
  const reader = cellReader(state, gridWithId(state, area.sheetId));
  return Array.from({ length: area.bottom - area.top }, (_, down) =>
    Array.from({ length: area.right - area.left }, (__, across) =>
      reader.text(area.top + down, area.left + across),
    ),
  );
}

/** The cells to paste into: as many times the copied ones as the place is large, and at least once. */
function grownTo(target: Area, height: number, width: number): Area {
  return {
    ...target,
    bottom: Math.max(target.bottom, target.top + height),
    right: Math.max(target.right, target.left + width),
  };
}

/** Values alone are entered as if typed, so that a strict dropdown refuses them (assumed). */
function pasteTexts(
  state: SpreadsheetState,
  actor: Actor,
  target: Area,
  texts: readonly (readonly string[])[],
  now: Date,
): Pasted {
  const width = texts.reduce((widest, row) => Math.max(widest, row.length), 0);
  const area = grownTo(target, texts.length, width);
  const rows = Array.from({ length: area.bottom - area.top }, (_, down) =>
    Array.from(
      { length: area.right - area.left },
      (__, across) => texts[down % texts.length]?.[across % width] ?? '',
    ),
  );
  const place = { sheetId: area.sheetId, row: area.top, column: area.left };
  return { ...enterText(state, actor, place, rows, now), area };
}

/** Cells are pasted with all they hold, their dropdowns too, in place of those that are there. */
function pasteCells(
  state: SpreadsheetState,
  actor: Actor,
  target: Area,
  source: Area,
  now: Date,
): Pasted {
  const area = grownTo(target, source.bottom - source.top, source.right - source.left);
  const sheet = gridWithId(state, area.sheetId);
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (area.bottom > rowCount || area.right > columnCount) {
    throw invalid('The coordinates of the range are outside the dimensions of the sheet.');
  }
  if (!mayEditArea({ sheet, namedRanges: state.namedRanges }, actor, area)) throw protectedCell();
  const transaction = new Transaction(state);
  const batch = { transaction, asker: { actor, people: undefined }, now };
  copyPaste(batch, { source: rangeOf(source), destination: rangeOf(area) });
  settleReferences(transaction);
  return { state: transaction.commit(), warnings: transaction.warnings, area };
}

/** The spreadsheet after somebody pasted into an area, or Google's refusal. */
export function pasteInto(
  state: SpreadsheetState,
  actor: Actor,
  target: Area,
  paste: Paste,
  now: Date,
): Pasted {
  if (paste.from === undefined) {
    return pasteTexts(state, actor, target, rowsOfText(paste.text), now);
  }
  const range = rangeOfA1(state, paste.from);
  const source = areaOf(range, gridWithId(state, range.sheetId));
  return paste.only === 'values'
    ? pasteTexts(state, actor, target, shownIn(state, source), now)
    : pasteCells(state, actor, target, source, now);
}
