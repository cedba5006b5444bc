import { namesAsMembers } from '../services/named-values';
import type { CellFormat } from '../store/state';
import { type ApiColour, colourOf, textOfColour } from './colours';

/** One thing about how a cell looks, as class Range names it: its setters and getters go by it. */
export interface Look {
  /** After `set` and `get`, of one value: `Background`. */
  readonly one: string;
  /** The same of a value for each cell: `Backgrounds`. */
  readonly many: string;
  readonly fields: string;
  readonly write: (value: unknown) => Readonly<Record<string, unknown>>;
  readonly read: (format: CellFormat) => unknown;
}

/** How text flows in cells, as `SpreadsheetApp.WrapStrategy` names it. */
export const wrapStrategies = namesAsMembers(['OVERFLOW', 'WRAP', 'CLIP']);

type TextFormat = Readonly<Record<string, unknown>>;

const textFormat = (format: CellFormat): TextFormat => (format.textFormat ?? {}) as TextFormat;
const given = (value: unknown, written: (text: string) => unknown): unknown =>
  value === null || value === undefined ? undefined : written(String(value));

function textLook(one: string, many: string, field: string, usual: unknown): Look {
  return {
    one,
    many,
    fields: `textFormat.${field}`,
    write: (value) => ({ textFormat: { [field]: value ?? undefined } }),
    read: (format) => textFormat(format)[field] ?? usual,
  };
}

function switchLook(one: string, many: string, field: string, on: string): Look {
  return {
    one,
    many,
    fields: `textFormat.${field}`,
    write: (value) => ({ textFormat: { [field]: given(value, (text) => text === on) } }),
    read: (format) => (textFormat(format)[field] === true ? on : 'normal'),
  };
}

/** What stands for no alignment of a cell's own: the name read and the name set (Range.setHorizontalAlignment). */
const usualAlignments = new Set<unknown>(['general', 'normal', 'general-left']);

function alignmentLook(side: 'horizontal' | 'vertical', usual: string): Look {
  const field = `${side}Alignment`;
  const one = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  return {
    one,
    many: `${one}s`,
    fields: field,
    write: (value) => ({
      [field]: usualAlignments.has(value) ? undefined : given(value, (text) => text.toUpperCase()),
    }),
    read: (format) => given(format[field], (text) => text.toLowerCase()) ?? usual,
  };
}

const lines: Look = {
  one: 'FontLine',
  many: 'FontLines',
  fields: 'textFormat.underline,textFormat.strikethrough',
  write: (value) => ({
    textFormat: { underline: value === 'underline', strikethrough: value === 'line-through' },
  }),
  read: (format) => {
    if (textFormat(format).underline === true) return 'underline';
    return textFormat(format).strikethrough === true ? 'line-through' : 'none';
  },
};

const background: Look = {
  one: 'Background',
  many: 'Backgrounds',
  fields: 'backgroundColor',
  write: (value) => ({ backgroundColor: given(value, colourOf) }),
  read: ({ backgroundColor }) => textOfColour((backgroundColor ?? white) as ApiColour),
};

const white: ApiColour = { red: 1, green: 1, blue: 1 };

const fontColour: Look = {
  one: 'FontColor',
  many: 'FontColors',
  fields: 'textFormat.foregroundColor',
  write: (value) => ({ textFormat: { foregroundColor: given(value, colourOf) } }),
  read: (format) => textOfColour((textFormat(format).foregroundColor ?? {}) as ApiColour),
};

const numberFormat: Look = {
  one: 'NumberFormat',
  many: 'NumberFormats',
  fields: 'numberFormat',
  write: (value) => ({ numberFormat: formatOfPattern(String(value ?? '')) }),
  read: (format) => format.numberFormat?.pattern ?? '0.###############',
};

const wrap: Look = {
  one: 'Wrap',
  many: 'Wraps',
  fields: 'wrapStrategy',
  write: (value) => ({ wrapStrategy: value === true ? 'WRAP' : 'OVERFLOW_CELL' }),
  read: ({ wrapStrategy }) => wrapStrategy === 'WRAP',
};

const wrapStrategy: Look = {
  one: 'WrapStrategy',
  many: 'WrapStrategies',
  fields: 'wrapStrategy',
  write: (value) => ({ wrapStrategy: String(value).replace(/^OVERFLOW$/, 'OVERFLOW_CELL') }),
  read: (format) => {
    const name = String(format.wrapStrategy ?? 'OVERFLOW').replace('_CELL', '');
    return wrapStrategies[name as keyof typeof wrapStrategies];
  },
};

/** Everything about how a cell looks that is emulated (class Range). */
export const looks: readonly Look[] = [
  background,
  fontColour,
  textLook('FontFamily', 'FontFamilies', 'fontFamily', 'Arial'),
  textLook('FontSize', 'FontSizes', 'fontSize', 10),
  switchLook('FontWeight', 'FontWeights', 'bold', 'bold'),
  switchLook('FontStyle', 'FontStyles', 'italic', 'italic'),
  lines,
  numberFormat,
  alignmentLook('horizontal', 'general'),
  alignmentLook('vertical', 'bottom'),
  wrap,
  wrapStrategy,
];

function formatOfPattern(pattern: string): { type: string; pattern: string } | undefined {
  if (pattern === '' || pattern === 'General') return undefined;
  if (pattern === '@') return { type: 'TEXT', pattern };
  const plain = pattern.replace(/"[^"]*"|\\./g, '');
  const isDate = /[dy]/i.test(plain);
  const isTime = /[hs]/i.test(plain);
  if (isDate) return { type: isTime ? 'DATE_TIME' : 'DATE', pattern };
  if (isTime) return { type: 'TIME', pattern };
  return { type: plain.includes('%') ? 'PERCENT' : 'NUMBER', pattern };
}
