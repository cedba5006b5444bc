import type { ExtendedValue, NumberFormat } from '../store/state';
import { formatsOf, type LocaleFormats } from './locale';
import { readDate } from './read-date';
import { readNumber } from './read-number';

/** What a text becomes in a cell, and the number format it brings when the cell has none. */
export interface TypedValue {
  readonly value: ExtendedValue | undefined;
  readonly format?: NumberFormat;
}

/** Where a text is typed: the language, the year, and the format the cell already has. */
export interface TypingSetting {
  readonly locale: string;
  readonly thisYear: number;
  readonly cellFormat?: NumberFormat | undefined;
  /**
   * Whether `=` begins a formula even in a plain text cell or after an apostrophe, as observed of
   * `Range.setValues` though not of a person typing.
   */
  readonly formulasEverywhere?: boolean;
}

function readBoolean(text: string, formats: LocaleFormats): ExtendedValue | undefined {
  const upper = text.trim().toUpperCase();
  if (upper === 'TRUE' || upper === formats.trueText) return { boolValue: true };
  if (upper === 'FALSE' || upper === formats.falseText) return { boolValue: false };
  return undefined;
}

/** Whether a format keeps everything as text. */
export function isPlainText(format: NumberFormat | undefined): boolean {
  return format?.type === 'TEXT' || format?.pattern === '@';
}

function readScalar(text: string, setting: TypingSetting): TypedValue | undefined {
  const formats = formatsOf(setting.locale);
  const truth = readBoolean(text, formats);
  if (truth) return { value: truth };
  const number = readNumber(text, formats);
  if (number) {
    const { number: numberValue, format } = number;
    return { value: { numberValue }, ...(format ? { format } : {}) };
  }
  const date = readDate(text, formats, setting.thisYear);
  return date && { value: { numberValue: date.serial }, format: date.format };
}

function readFormula(text: string): ExtendedValue | undefined {
  if (text.startsWith('=') && text.trim().length > 1) return { formulaValue: text };
  if (text.startsWith('+') && text.trim().length > 1) return { formulaValue: `=${text}` };
  return undefined;
}

function readEverywhere(text: string, setting: TypingSetting): ExtendedValue | undefined {
  if (!setting.formulasEverywhere) return undefined;
  const bare = text.startsWith("'") ? text.slice(1) : text;
  return bare.startsWith('=') && bare.length > 1 ? { formulaValue: bare } : undefined;
}

/**
 * What a person means by typing this text into a cell: a formula, truth, number, date or text, by
 * the spreadsheet's locale; a leading apostrophe or the number format `@` keeps it text.
 */
export function readTyped(text: string, setting: TypingSetting): TypedValue {
  if (text === '') return { value: undefined };
  const forced = readEverywhere(text, setting);
  if (forced) return { value: forced };
  if (isPlainText(setting.cellFormat)) return { value: { stringValue: text.replace(/^'/, '') } };
  if (text.startsWith("'")) {
    return { value: text.length > 1 ? { stringValue: text.slice(1) } : undefined };
  }
  if (text.startsWith('=')) return { value: readFormula(text) ?? { stringValue: text } };
  const scalar = readScalar(text, setting);
  return scalar ?? { value: readFormula(text) ?? { stringValue: text } };
}
