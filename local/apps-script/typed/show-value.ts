import type { ErrorType, ExtendedValue, NumberFormat } from '../store/state';
import { formatsOf, type LocaleFormats } from './locale';
import { isPlainText } from './read-typed';
import { isDatePattern, showDate } from './show-date';
import { showGeneral, showNumber } from './show-number';

/** The texts of the errors a cell can show. */
export const errorTexts: Readonly<Record<ErrorType, string>> = {
  ERROR: '#ERROR!',
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  LOADING: 'Loading...',
};

/** The pattern of a kind of number that was given without one. */
function defaultPattern(type: string, formats: LocaleFormats): string | undefined {
  const patterns: Record<string, string> = {
    DATE: formats.datePattern,
    TIME: formats.timePattern,
    DATE_TIME: `${formats.datePattern} ${formats.timePattern}`,
    PERCENT: '0.00%',
    CURRENCY: formats.currencyPattern,
    NUMBER: '#,##0.00',
    SCIENTIFIC: '0.00E+00',
  };
  return patterns[type];
}

const dateTypes = new Set(['DATE', 'TIME', 'DATE_TIME']);

/** Whether a number with this format is a date or a time. */
export function isDateFormat(format: NumberFormat | undefined): boolean {
  if (!format) return false;
  return dateTypes.has(format.type) || (!!format.pattern && isDatePattern(format.pattern));
}

function showNumeric(
  number: number,
  format: NumberFormat | undefined,
  formats: LocaleFormats,
): string {
  if (!format || isPlainText(format)) return showGeneral(number, formats);
  const pattern = format.pattern || defaultPattern(format.type, formats);
  if (!pattern || /^general$/i.test(pattern)) return showGeneral(number, formats);
  return isDateFormat({ ...format, pattern })
    ? showDate(number, pattern, formats)
    : showNumber(number, pattern, formats);
}

/** What a person sees of a value with this number format in a spreadsheet of this locale. */
export function showValue(
  value: ExtendedValue | undefined,
  format: NumberFormat | undefined,
  locale: string,
): string {
  if (!value) return '';
  if (value.stringValue !== undefined) return value.stringValue;
  const formats = formatsOf(locale);
  if (value.numberValue !== undefined) return showNumeric(value.numberValue, format, formats);
  if (value.boolValue !== undefined) return value.boolValue ? formats.trueText : formats.falseText;
  if (value.errorValue) return errorTexts[value.errorValue.type];
  return value.formulaValue ?? '';
}
