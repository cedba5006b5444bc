import type {
  CellFormat,
  ExtendedValue,
  Json,
  SpreadsheetProperties,
} from '../../apps-script/store/state';
import type { Look } from '../protocol';

type Member = Readonly<Record<string, unknown>>;

const channel = (amount: unknown): string =>
  Math.round(Number(amount ?? 0) * 255)
    .toString(16)
    .padStart(2, '0');

/** A colour of the API as CSS writes it. */
function css({ red, green, blue }: Json): string {
  return `#${channel(red)}${channel(green)}${channel(blue)}`;
}

/** A colour given plainly or by its name in the theme. */
function colourOf(format: Member, name: string, theme: Json): string | undefined {
  const { rgbColor, themeColor } = (format[`${name}Style`] ?? {}) as Member;
  const named = (theme.themeColors as readonly Member[] | undefined)?.find(
    (each) => themeColor !== undefined && each.colorType === themeColor,
  );
  const colour = (named?.color as Member | undefined)?.rgbColor ?? rgbColor ?? format[name];
  return colour === undefined ? undefined : css(colour as Json);
}

const alignments: Readonly<Record<string, Look['align']>> = {
  LEFT: 'left',
  CENTER: 'center',
  RIGHT: 'right',
};

/** Where a value stands in its cell when nobody said: numbers right, truths and errors in the middle. */
function usualAlignment(value: ExtendedValue | undefined): Look['align'] {
  if (value?.numberValue !== undefined) return 'right';
  return value?.boolValue !== undefined || value?.errorValue ? 'center' : undefined;
}

/** How its letters look. */
function lettersOf(textFormat: Member): Look {
  return {
    ...(textFormat.bold === true ? { bold: true } : {}),
    ...(textFormat.italic === true ? { italic: true } : {}),
    ...(textFormat.strikethrough === true ? { strikethrough: true } : {}),
  };
}

/** How a cell looks where that is not as usual; undefined when it is. */
export function lookOf(
  format: CellFormat | undefined,
  value: ExtendedValue | undefined,
  { spreadsheetTheme: theme }: SpreadsheetProperties,
): Look | undefined {
  const align = alignments[String(format?.horizontalAlignment)] ?? usualAlignment(value);
  if (!format) return align && { align };
  const textFormat = (format.textFormat ?? {}) as Member;
  const color = colourOf(textFormat, 'foregroundColor', theme);
  const background = colourOf(format, 'backgroundColor', theme);
  const look: Look = {
    ...lettersOf(textFormat),
    ...(format.wrapStrategy === 'WRAP' ? { wrap: true } : {}),
    ...(align ? { align } : {}),
    ...(color === undefined ? {} : { color }),
    ...(background === undefined ? {} : { background }),
  };
  return Object.keys(look).length > 0 ? look : undefined;
}

/** Where a cell leads. */
export function linkOf(format: CellFormat | undefined): string | undefined {
  const { link } = (format?.textFormat ?? {}) as { link?: { uri?: string } };
  return link?.uri;
}
