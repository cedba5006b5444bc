import { standIn } from '../refusing';
import type { CellState } from '../store/state';
import { type ApiColour, colourOf, textOfColour } from './colours';

type WholeText = GoogleAppsScript.Spreadsheet.RichTextValue;
type WholeStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Format = Readonly<Record<string, unknown>>;

/** Where a format begins; it holds until the next one. */
interface Run {
  readonly startIndex?: number;
  readonly format?: Format;
}

interface RichText {
  readonly text: string;
  readonly runs: readonly Run[];
}

const texts = new WeakMap<object, RichText>();
const styles = new WeakMap<object, Format>();

/** A cell as the Sheets API writes a rich text that a script gave. */
export function cellOfRichText(value: object): CellState {
  const { text, runs } = texts.get(value) ?? { text: '', runs: [] };
  return {
    userEnteredValue: { stringValue: text },
    ...(runs.length > 0 ? { textFormatRuns: runs as Format[] } : {}),
  };
}

/** The text in a cell with its formats; null for a cell that holds no text (Range.getRichTextValue). */
export function richTextOfCell(cell: CellState | undefined, shown: string): WholeText | null {
  const value = cell?.userEnteredValue;
  if (value && value.stringValue === undefined) return null;
  const link = (cell?.userEnteredFormat?.textFormat as Format | undefined)?.link;
  const own = link ? [{ format: { link } }] : [];
  return richText({ text: shown, runs: (cell?.textFormatRuns as Run[] | undefined) ?? own });
}

function linkIn(format: Format | undefined): string | null {
  return (format?.link as { uri?: string } | undefined)?.uri ?? null;
}

function richText(value: RichText, from = 0): WholeText {
  const { text, runs } = value;
  const links = new Set(runs.length > 0 ? runs.map((run) => linkIn(run.format)) : [null]);
  const whole: WholeText = standIn(
    {
      getText: () => text,
      getLinkUrl: () => (links.size === 1 ? [...links][0] : null),
      getTextStyle: () => textStyle(runs[0]?.format ?? {}),
      getStartIndex: () => from,
      getEndIndex: () => from + text.length,
      getRuns: () => piecesOf(value).map(([piece, start]) => richText(piece, start)),
      copy: () => newRichText(value),
    },
    'RichTextValue',
  );
  texts.set(whole, value);
  return whole;
}

function piecesOf({ text, runs }: RichText): (readonly [piece: RichText, start: number])[] {
  const starts = runs.map((run) => run.startIndex ?? 0);
  if (starts[0] !== 0) return text === '' ? [] : [[{ text, runs: [] }, 0]];
  return runs.map((run, index) => {
    const start = starts[index] ?? 0;
    const piece = {
      text: text.slice(start, starts[index + 1]),
      runs: [{ format: run.format ?? {} }],
    };
    return [piece, start];
  });
}

/** A rich text in the making (class RichTextValueBuilder). */
export function newRichText(
  given: RichText = { text: '', runs: [] },
): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
  let value = given;
  const format = (added: Format, [start, end]: readonly unknown[]) => {
    const from = typeof start === 'number' ? start : 0;
    const to = typeof end === 'number' ? end : value.text.length;
    value = { ...value, runs: overlaid(value, added, from, to) };
    return builder;
  };
  const builder: GoogleAppsScript.Spreadsheet.RichTextValueBuilder = standIn(
    {
      setText: (text: string) => {
        value = { text, runs: [] };
        return builder;
      },
      setTextStyle: (...parts: readonly unknown[]) =>
        format(styles.get(parts.at(-1) as object) ?? {}, parts.slice(0, -1)),
      setLinkUrl: (...parts: readonly unknown[]) => {
        const uri = parts.at(-1);
        return format(uri ? { link: { uri } } : { link: undefined }, parts.slice(0, -1));
      },
      build: () => richText(value),
    },
    'RichTextValueBuilder',
  );
  return builder;
}

/** The formats of a text with one more laid over some of its letters. */
function overlaid({ text, runs }: RichText, added: Format, from: number, to: number): Run[] {
  const formats: Format[] = Array.from({ length: text.length }, () => ({}));
  for (const { startIndex = 0, format = {} } of runs) formats.fill(format, startIndex);
  for (let index = from; index < to; index += 1) formats[index] = { ...formats[index], ...added };
  return formats.flatMap((format, startIndex) => {
    const before = formats[startIndex - 1];
    const isSame = before && JSON.stringify(before) === JSON.stringify(format);
    if (isSame) return [];
    return [startIndex === 0 ? { format } : { startIndex, format }];
  });
}

/** How text looks (class TextStyle). */
function textStyle(format: Format): WholeStyle {
  const colour = format.foregroundColor as ApiColour | undefined;
  const style: WholeStyle = standIn(
    {
      isBold: () => format.bold === true,
      isItalic: () => format.italic === true,
      isUnderline: () => format.underline === true,
      isStrikethrough: () => format.strikethrough === true,
      getFontSize: () => format.fontSize ?? null,
      getFontFamily: () => format.fontFamily ?? null,
      getForegroundColor: () => (colour ? textOfColour(colour) : null),
      copy: () => newTextStyle(format),
    },
    'TextStyle',
  );
  styles.set(style, format);
  return style;
}

/** A look of text in the making (class TextStyleBuilder). */
export function newTextStyle(given: Format = {}): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
  let format = given;
  const set =
    (name: string, written = (value: unknown): unknown => value) =>
    (value: unknown) => {
      format = { ...format, [name]: value === null ? undefined : written(value) };
      return builder;
    };
  const builder: GoogleAppsScript.Spreadsheet.TextStyleBuilder = standIn(
    {
      setBold: set('bold'),
      setItalic: set('italic'),
      setUnderline: set('underline'),
      setStrikethrough: set('strikethrough'),
      setFontSize: set('fontSize'),
      setFontFamily: set('fontFamily'),
      setForegroundColor: set('foregroundColor', (value) => colourOf(String(value))),
      build: () => textStyle(format),
    },
    'TextStyleBuilder',
  );
  return builder;
}
