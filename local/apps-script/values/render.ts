import type { CellReader } from '../store/reading';
import type { ExtendedValue } from '../store/state';
import { isDateFormat, showValue } from '../typed/show-value';

/** How values are to be written in an answer. */
export interface Rendering {
  readonly valueRenderOption?: string;
  readonly dateTimeRenderOption?: string;
}

/** A value as JSON holds it. */
export type PlainValue = string | number | boolean;

function unformatted(
  value: ExtendedValue | undefined,
  reader: CellReader,
  place: { readonly row: number; readonly column: number },
  rendering: Rendering,
): PlainValue {
  if (!value) return '';
  const isText = rendering.dateTimeRenderOption === 'FORMATTED_STRING';
  if (isText && isDateFormat(reader.numberFormat(place.row, place.column))) {
    return reader.text(place.row, place.column);
  }
  if (value.errorValue) return showValue(value, undefined, 'en_US');
  return value.numberValue ?? value.boolValue ?? value.stringValue ?? '';
}

/**
 * A cell's value as asked for
 * (https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueRenderOption).
 */
export function rendered(
  reader: CellReader,
  row: number,
  column: number,
  rendering: Rendering,
): PlainValue {
  const option = rendering.valueRenderOption ?? 'FORMATTED_VALUE';
  if (option === 'FORMATTED_VALUE') return reader.text(row, column);
  const entered = reader.sheet.rows[row]?.[column]?.userEnteredValue;
  const value =
    option === 'FORMULA' && entered?.formulaValue !== undefined
      ? { stringValue: entered.formulaValue }
      : reader.value(row, column);
  return unformatted(value, reader, { row, column }, rendering);
}
