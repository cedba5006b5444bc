import type { Cell } from '../domain/table';
import type { CellData, CellFormat, ExtendedValue } from './google-types';

/** A cell's content as it is, never as if typed: text stays text whatever it starts with. */
export function literal(value: Cell): CellData {
  if (value === '') return {};
  return { userEnteredValue: extended(value) };
}

function extended(value: Cell): ExtendedValue {
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return { stringValue: value };
}

/** A literal with a format of its own. */
export function formatted(value: Cell, format: CellFormat): CellData {
  return { ...literal(value), userEnteredFormat: format };
}

/** What a cell shows its formulas' results included: text, number, boolean, or `''`. */
export function cellOf(data: CellData | undefined): Cell {
  const value = data?.effectiveValue;
  if (value === undefined) return '';
  return value.stringValue ?? value.numberValue ?? value.boolValue ?? '';
}

export const textFormat: CellFormat = { numberFormat: { type: 'TEXT', pattern: '@' } };
export const numberFormat: CellFormat = { numberFormat: { type: 'NUMBER', pattern: 'General' } };
export const dateFormat: CellFormat = { numberFormat: { type: 'DATE' } };
export const momentFormat: CellFormat = {
  numberFormat: { type: 'DATE_TIME', pattern: 'yyyy-mm-dd hh:mm' },
};
export const headingFormat: CellFormat = {
  ...textFormat,
  textFormat: { bold: true },
  backgroundColor: { red: 0.91, green: 0.94, blue: 0.99 },
  wrapStrategy: 'WRAP',
  verticalAlignment: 'MIDDLE',
};
