import type { Cell, CellStyle, CellValue } from 'hucre';
import type { Area } from '../../local/apps-script/store/area';
import { effectiveValue, usedSize } from '../../local/apps-script/store/reading';
import type {
  CellFormat,
  CellState,
  ExtendedValue,
  NumberFormat,
  SheetState,
  SpreadsheetState,
} from '../../local/apps-script/store/state';
import { formatsOf } from '../../local/apps-script/typed/locale';
import { errorTexts } from '../../local/apps-script/typed/show-value';

/** A number format that keeps what is typed as text. */
const asText = '@';

/** A plain value; an error is the text it shows. */
function plainValue(value: ExtendedValue | undefined): CellValue {
  if (value?.errorValue) return errorTexts[value.errorValue.type];
  return value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? null;
}

/** The member of a format that is an object, such as its text format. */
function part(format: CellFormat | undefined, name: string): Readonly<Record<string, unknown>> {
  const found = format?.[name];
  return typeof found === 'object' && found !== null ? { ...found } : {};
}

/** How Excel writes a number of this format: where it has no pattern, as its kind is written there. */
function patternOf(format: NumberFormat | undefined, locale: string): string | undefined {
  const { datePattern, timePattern } = formatsOf(locale);
  const usual: Readonly<Record<string, string>> = {
    TEXT: asText,
    DATE: datePattern.toLowerCase(),
    TIME: timePattern.toLowerCase(),
    DATE_TIME: `${datePattern} ${timePattern}`.toLowerCase(),
    PERCENT: '0.00%',
  };
  return format?.pattern || usual[format?.type ?? ''];
}

/** How a cell looks: bold, wrapped, and how its number is written. */
function styleOf(
  format: CellFormat | undefined,
  value: CellValue,
  locale: string,
): CellStyle | undefined {
  const looksLikeFormula = typeof value === 'string' && /^[=+\-@\t\r]/.test(value);
  const pattern = looksLikeFormula ? asText : patternOf(format?.numberFormat, locale);
  const style: CellStyle = {
    ...(pattern ? { numFmt: pattern } : {}),
    ...(part(format, 'textFormat').bold === true
      ? { font: { name: 'Arial', size: 10, bold: true } }
      : {}),
    ...(format?.wrapStrategy === 'WRAP'
      ? { alignment: { wrapText: true, vertical: 'center' } }
      : {}),
  };
  return Object.keys(style).length === 0 ? undefined : style;
}

/** A cell as Excel keeps it: text stays text, only a formula that was entered is one. */
function excelCell(
  cell: CellState | undefined,
  shown: CellValue,
  locale: string,
): Partial<Cell> | undefined {
  const style = styleOf(cell?.userEnteredFormat, shown, locale);
  const formula = cell?.userEnteredValue?.formulaValue;
  if (formula !== undefined) {
    return { formula: formula.replace(/^=/, ''), formulaResult: shown, ...(style && { style }) };
  }
  return style && { value: shown, style };
}

/** What a sheet's cells hold, and how those look that have a look of their own. */
export interface ExcelCells {
  readonly rows: CellValue[][];
  /** By `row,column`, counted from 0. */
  readonly cells: Map<string, Partial<Cell>>;
}

/** The cells of a sheet as they show, what pivot tables fill in included. */
export function cellsOf(state: SpreadsheetState, sheet: SheetState): ExcelCells {
  const { sheetId } = sheet.properties;
  const cells = new Map<string, Partial<Cell>>();
  const hasPivots = sheet.pivots.length > 0;
  const size = hasPivots ? usedSize(state, sheetId) : { rows: sheet.rows.length, columns: 0 };
  const shownAt = (cell: CellState | undefined, row: number, column: number): CellValue => {
    const entered = cell?.userEnteredValue;
    const isComputed = hasPivots || entered?.formulaValue !== undefined;
    return plainValue(isComputed ? effectiveValue(state, sheetId, row, column) : entered);
  };
  const rows = Array.from({ length: size.rows }, (_, row) => {
    const width = Math.max(size.columns, sheet.rows[row]?.length ?? 0);
    return Array.from({ length: width }, (_unused, column) => {
      const cell = sheet.rows[row]?.[column];
      const shown = shownAt(cell, row, column);
      const detailed = excelCell(cell, shown, state.properties.locale);
      if (detailed) cells.set(`${row},${column}`, detailed);
      return shown;
    });
  });
  return { rows, cells };
}

/** Lets people type into some cells although their sheet is protected. */
export function unlock({ rows, cells }: ExcelCells, { top, left, bottom, right }: Area): void {
  for (let row = top; row < bottom; row += 1) {
    for (let column = left; column < right; column += 1) {
      const key = `${row},${column}`;
      const cell = cells.get(key) ?? { value: rows[row]?.[column] ?? null };
      cells.set(key, { ...cell, style: { ...cell.style, protection: { locked: false } } });
    }
  }
}
