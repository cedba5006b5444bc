import type { CellState, ExtendedValue, NumberFormat } from '../../apps-script/store/state';
import { isDateFormat, showValue } from '../../apps-script/typed/show-value';

/** How a number is shown where it is edited: dates by the locale's own pattern, others in full. */
function editedFormat(format: NumberFormat | undefined): NumberFormat | undefined {
  return format && isDateFormat(format) ? { type: format.type } : undefined;
}

/** What the formula bar shows of a cell: its formula, or its value in full. */
export function enteredText(
  cell: CellState | undefined,
  value: ExtendedValue | undefined,
  format: NumberFormat | undefined,
  locale: string,
): string {
  const formula = cell?.userEnteredValue?.formulaValue;
  return formula ?? showValue(value, editedFormat(format), locale);
}
