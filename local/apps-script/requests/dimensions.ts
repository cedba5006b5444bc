import { invalid } from '../api-error';
import { mayInsert, protectedCell } from '../protection';
import { maskOf, updated } from '../schema/field-mask';
import { type Area, areaOf } from '../store/area';
import { checkCellLimit } from '../store/limits';
import { insertDimension as insert, deleteDimension as remove } from '../store/shift';
import type { Dimension, DimensionRange, DimensionState, SheetState } from '../store/state';
import { fittingWidth } from './fitting-width';
import { type Batch, requiredMask, requireEdit, requireSheetChange, sheetOf } from './request';

/** Rows or columns of a sheet that are there. */
export interface Lines {
  readonly sheet: SheetState;
  readonly sheetId: number;
  readonly dimension: Dimension;
  readonly start: number;
  readonly end: number;
}

const countOf = (sheet: SheetState, dimension: Dimension): number => {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  return dimension === 'ROWS' ? rowCount : columnCount;
};

const lineName = (dimension: Dimension) => (dimension === 'ROWS' ? 'row' : 'column');

function knownDimension(dimension: string | undefined): Dimension {
  if (dimension === 'ROWS' || dimension === 'COLUMNS') return dimension;
  throw invalid('dimension is required');
}

/** The rows or columns a request is about, which must be there. */
export function linesOf(batch: Batch, range: Partial<DimensionRange> | undefined): Lines {
  const sheetId = range?.sheetId ?? 0;
  const sheet = sheetOf(batch, sheetId);
  const dimension = knownDimension(range?.dimension);
  const count = countOf(sheet, dimension);
  const { startIndex: start = 0, endIndex: end = count } = range ?? {};
  if (end <= start) {
    throw invalid(`range.endIndex[${end}] must be after range.startIndex[${start}]`);
  }
  if (start < 0 || end > count) {
    throw invalid(
      `Cannot use a ${lineName(dimension)} that doesn't exist. Tried index ${end - 1} but there are only ${count} ${lineName(dimension)}s.`,
    );
  }
  return { sheet, sheetId, dimension, start, end };
}

function cellsOf({ sheet, sheetId, dimension, start, end }: Lines): Area {
  const whole = areaOf({ sheetId }, sheet);
  return dimension === 'ROWS'
    ? { ...whole, top: start, bottom: end }
    : { ...whole, left: start, right: end };
}

/** Puts in rows or columns; inside a range that is protected from whoever asks it is refused. */
export function insertDimension(
  batch: Batch,
  request: { readonly range?: Partial<DimensionRange>; readonly inheritFromBefore?: boolean },
): undefined {
  const sheetId = request.range?.sheetId ?? 0;
  const sheet = sheetOf(batch, sheetId);
  const dimension = knownDimension(request.range?.dimension);
  const { startIndex: index = 0, endIndex = 0 } = request.range ?? {};
  const { inheritFromBefore = false } = request;
  if (endIndex <= index) {
    throw invalid(`range.endIndex[${endIndex}] must be after range.startIndex[${index}]`);
  }
  if (index > countOf(sheet, dimension) || (index === 0 && inheritFromBefore)) {
    throw invalid(`range.startIndex[${index}] cannot be used here`);
  }
  const { namedRanges } = batch.transaction.spreadsheet;
  if (!mayInsert({ sheet, namedRanges }, batch.asker.actor, dimension, index)) {
    throw protectedCell();
  }
  const count = endIndex - index;
  insert(batch.transaction, { sheetId, dimension, index, count, inheritFromBefore });
  checkCellLimit(batch.transaction);
}

/** Takes rows or columns out, but never all that are not frozen. */
export function deleteDimension(
  batch: Batch,
  request: { readonly range?: Partial<DimensionRange> },
): undefined {
  const lines = linesOf(batch, request.range);
  const { sheet, sheetId, dimension, start, end } = lines;
  requireSheetChange(batch, sheetId);
  requireEdit(batch, cellsOf(lines));
  const { frozenRowCount = 0, frozenColumnCount = 0 } = sheet.properties.gridProperties;
  const frozen = dimension === 'ROWS' ? frozenRowCount : frozenColumnCount;
  const free = countOf(sheet, dimension) - frozen;
  if (end - Math.max(start, frozen) >= free) {
    throw invalid(`Sorry, it is not possible to delete all non-frozen ${lineName(dimension)}s.`);
  }
  remove(batch.transaction, { sheetId, dimension, start, end });
}

/** Adds rows or columns at the end of a sheet. */
export function appendDimension(
  batch: Batch,
  request: { readonly sheetId?: number; readonly dimension?: string; readonly length?: number },
): undefined {
  const { sheetId = 0, length = 0 } = request;
  const sheet = sheetOf(batch, sheetId);
  const dimension = knownDimension(request.dimension);
  if (length < 1) throw invalid('length must be greater than 0');
  requireSheetChange(batch, sheetId);
  const name = dimension === 'ROWS' ? 'rowCount' : 'columnCount';
  const grid = sheet.properties.gridProperties;
  const gridProperties = { ...grid, [name]: grid[name] + length };
  const properties = { ...sheet.properties, gridProperties };
  batch.transaction.changeSheet(sheetId, { properties });
  checkCellLimit(batch.transaction);
}

function changeLines(
  batch: Batch,
  lines: Lines,
  change: (line: DimensionState, index: number) => DimensionState | undefined,
): void {
  const name = lines.dimension === 'ROWS' ? 'rowMetadata' : 'columnMetadata';
  const all = lines.sheet[name].slice();
  while (all.length < lines.start) all.push(undefined);
  for (let index = lines.start; index < lines.end; index += 1) {
    all[index] = change(all[index] ?? {}, index);
  }
  batch.transaction.changeSheet(lines.sheetId, { [name]: all });
}

/** Resizes, hides or shows rows or columns. */
export function updateDimensionProperties(
  batch: Batch,
  request: {
    readonly range?: Partial<DimensionRange>;
    readonly properties?: DimensionState;
    readonly fields?: string;
  },
): undefined {
  const mask = requiredMask(request.fields, 'DimensionProperties');
  const lines = linesOf(batch, request.range);
  requireSheetChange(batch, lines.sheetId);
  const asked: Record<string, unknown> = { ...request.properties };
  for (const name of ['hiddenByUser', 'hiddenByFilter']) if (!asked[name]) delete asked[name];
  if (maskOf(mask, 'pixelSize') && mask !== 'everything' && asked.pixelSize === undefined) {
    throw invalid('pixelSize must be at least 0');
  }
  changeLines(batch, lines, (line) => {
    const changed = updated({ ...line }, asked, mask) as DimensionState;
    return Object.keys(changed).length > 0 ? changed : undefined;
  });
}

/** Makes columns as wide as what is in them; rows get their usual height. */
export function autoResizeDimensions(
  batch: Batch,
  request: { readonly dimensions?: Partial<DimensionRange> },
): undefined {
  const lines = linesOf(batch, request.dimensions);
  requireSheetChange(batch, lines.sheetId);
  const state = batch.transaction.commit();
  changeLines(batch, lines, ({ pixelSize: _, ...line }, index) => {
    if (lines.dimension === 'ROWS') return line;
    const pixelSize = fittingWidth(state, lines.sheet, index);
    return pixelSize === undefined ? line : { ...line, pixelSize };
  });
}
