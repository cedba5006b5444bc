import { invalid } from '../api-error';
import { type FieldMask, maskOf, updated } from '../schema/field-mask';
import { areaOf } from '../store/area';
import { checkCellLimit } from '../store/limits';
import { deleteDimension } from '../store/shift';
import type { Dimension, GridProperties, SheetProperties, SheetState } from '../store/state';
import { withColorMasks, withColorStyles } from './colors';
import { type Batch, requiredMask, requireEdit, requireSheetChange, sheetOf } from './request';
import { checkTitle } from './sheets';

interface UpdateSheetProperties {
  readonly properties?: Partial<SheetProperties> & { readonly index?: number };
  readonly fields?: string;
}

/** Removes the rows or columns that a sheet is to have no longer. */
function shrink(batch: Batch, sheet: SheetState, dimension: Dimension, to: number): void {
  const { sheetId, gridProperties } = sheet.properties;
  const start = to;
  const end = dimension === 'ROWS' ? gridProperties.rowCount : gridProperties.columnCount;
  if (start >= end) return;
  if (start < 1) throw invalid('You cannot delete all the rows or columns of a sheet.');
  const whole = areaOf({ sheetId }, sheet);
  requireEdit(batch, dimension === 'ROWS' ? { ...whole, top: start } : { ...whole, left: start });
  deleteDimension(batch.transaction, { sheetId, dimension, start, end });
}

function checkFrozen(grid: GridProperties): void {
  const { rowCount, columnCount, frozenRowCount = 0, frozenColumnCount = 0 } = grid;
  if (frozenRowCount >= rowCount && frozenRowCount > 0) {
    throw invalid("You can't freeze all visible rows on the sheet.");
  }
  if (frozenColumnCount >= columnCount && frozenColumnCount > 0) {
    throw invalid("You can't freeze all visible columns on the sheet.");
  }
}

/** A hidden sheet may be shown again by anybody who edits the spreadsheet; all else is the sheet's. */
function checkAccess(batch: Batch, request: UpdateSheetProperties, mask: FieldMask): void {
  const onlyShows =
    mask !== 'everything' &&
    mask.size === 1 &&
    mask.has('hidden') &&
    request.properties?.hidden !== true;
  if (!onlyShows) requireSheetChange(batch, request.properties?.sheetId ?? 0);
}

function checkHidden({ transaction }: Batch, sheetId: number): void {
  const others = transaction.sheets.filter(({ properties }) => properties.sheetId !== sheetId);
  if (others.some(({ properties }) => !properties.hidden)) return;
  throw invalid("You can't hide all the sheets in a document.");
}

function move(batch: Batch, sheetId: number, index: number): void {
  const { transaction } = batch;
  const place = transaction.sheets.findIndex(({ properties }) => properties.sheetId === sheetId);
  if (index < 0 || index > transaction.sheets.length) {
    throw invalid(`Sheet index out of range: ${index}`);
  }
  transaction.moveSheet(sheetId, index > place ? index - 1 : index);
}

function resize(batch: Batch, sheetId: number, asked: Partial<GridProperties>): void {
  const { rowCount, columnCount } = asked;
  if (rowCount !== undefined) shrink(batch, sheetOf(batch, sheetId), 'ROWS', rowCount);
  if (columnCount !== undefined) shrink(batch, sheetOf(batch, sheetId), 'COLUMNS', columnCount);
}

/** The properties of a sheet that were asked for, without its place and size. */
function newProperties(sheet: SheetState, request: UpdateSheetProperties, mask: FieldMask) {
  const { index: _, ...given } = request.properties ?? {};
  const asked: Record<string, unknown> = withColorStyles(given);
  const colored = withColorMasks(mask);
  const merged = updated({ ...sheet.properties }, asked, colored) as unknown as SheetProperties;
  const { sheetId, sheetType, title } = sheet.properties;
  const gridProperties = { ...sheet.properties.gridProperties, ...merged.gridProperties };
  return { ...merged, sheetId, sheetType, title: merged.title ?? title, gridProperties };
}

/** Refuses what Google refuses of a title, of hiding a sheet and of changing one. */
function check(batch: Batch, request: UpdateSheetProperties, mask: FieldMask): void {
  const { sheetId = 0, title = '', hidden } = request.properties ?? {};
  if (!batch.transaction.hasSheet(sheetId)) throw invalid(`No sheet with id: ${sheetId}`);
  checkAccess(batch, request, mask);
  if (maskOf(mask, 'title')) checkTitle(batch.transaction, title, sheetId);
  if (maskOf(mask, 'hidden') && hidden) checkHidden(batch, sheetId);
}

/** Renames, moves, hides, shows, freezes or resizes a sheet. */
export function updateSheetProperties(batch: Batch, request: UpdateSheetProperties): undefined {
  const mask = requiredMask(request.fields, 'SheetProperties');
  const { sheetId = 0, gridProperties = {}, index } = request.properties ?? {};
  check(batch, request, mask);
  if (maskOf(mask, 'gridProperties')) resize(batch, sheetId, gridProperties);
  const properties = newProperties(sheetOf(batch, sheetId), request, mask);
  checkFrozen(properties.gridProperties);
  batch.transaction.changeSheet(sheetId, { properties });
  checkCellLimit(batch.transaction);
  if (maskOf(mask, 'index') && index !== undefined) move(batch, sheetId, index);
}
