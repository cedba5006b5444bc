import { type FieldMask, masked, maskOf } from '../schema/field-mask';
import type { CellReader } from '../store/reading';
import type { CellFormat, CellState, PlacedPivot } from '../store/state';
import { withoutDefaults, withRangeReplies } from './ranges';

/** What cells of one sheet are read with. */
export interface CellSource {
  readonly reader: CellReader;
  readonly pivots: readonly PlacedPivot[];
  readonly defaultFormat: CellFormat;
}

type Member = (
  source: CellSource,
  cell: CellState | undefined,
  row: number,
  column: number,
) => unknown;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One format laid over another, member by member. */
function laidOver(
  base: Readonly<Record<string, unknown>>,
  over: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const result: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(over)) {
    const old = result[name];
    const isColor = /color(style)?$/i.test(name);
    result[name] = isObject(old) && isObject(value) && !isColor ? laidOver(old, value) : value;
  }
  return result;
}

function effectiveFormat(source: CellSource, cell: CellState | undefined): unknown {
  if (!cell) return undefined;
  const format = laidOver(source.defaultFormat, cell.userEnteredFormat ?? {});
  return { ...format, hyperlinkDisplayType: 'PLAIN_TEXT' };
}

/** How each member of a cell is read; what is undefined is left out. */
const members: Readonly<Record<string, Member>> = {
  userEnteredValue: (_source, cell) => cell?.userEnteredValue,
  effectiveValue: ({ reader }, _cell, row, column) => reader.value(row, column),
  formattedValue: ({ reader }, _cell, row, column) => reader.text(row, column) || undefined,
  userEnteredFormat: (_source, cell) => cell?.userEnteredFormat,
  effectiveFormat,
  note: (_source, cell) => cell?.note,
  dataValidation: (_source, cell) => cell?.dataValidation && withoutDefaults(cell.dataValidation),
  textFormatRuns: (_source, cell) => cell?.textFormatRuns,
  chipRuns: (_source, cell) => cell?.chipRuns,
  pivotTable: ({ pivots }, _cell, row, column) =>
    withRangeReplies(pivots.find((each) => each.row === row && each.column === column)?.table),
};

/** A cell as the API's `CellData`, with what a mask means of it. */
export function cellData(
  source: CellSource,
  row: number,
  column: number,
  mask: FieldMask,
): Record<string, unknown> {
  const cell = source.reader.sheet.rows[row]?.[column];
  const data: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(members)) {
    const inner = maskOf(mask, name);
    const value = inner && member(source, cell, row, column);
    if (inner && value !== undefined) data[name] = masked(value, inner);
  }
  return data;
}
