/** What every request of `spreadsheets.batchUpdate` is done with. */
import { ApiError, invalid } from '../api-error';
import { mayChangeSheet, mayEditArea, protectedCell } from '../protection';
import type { Asker } from '../replies/people';
import { type FieldMask, readMask, unknownPath } from '../schema/field-mask';
import { type Area, areaOf } from '../store/area';
import type { GridRange, SheetState } from '../store/state';
import type { Transaction } from '../store/transaction';

/** The batch a request is part of. */
export interface Batch {
  readonly transaction: Transaction;
  readonly asker: Asker;
  readonly now: Date;
}

/** Does one request and gives its reply, if it has one. */
export type RequestHandler = (batch: Batch, request: never) => object | undefined;

/** The sheet with this id, or Google's refusal. */
export function sheetOf({ transaction }: Batch, sheetId: number | undefined): SheetState {
  const id = sheetId ?? 0;
  if (!transaction.hasSheet(id)) throw invalid(`No grid with id: ${id}`);
  return transaction.sheet(id);
}

/** A range whose sheet, when it is not named, is the one with id 0, as protocol buffers read it. */
export function withSheet(range: Partial<GridRange> | undefined): GridRange {
  return { ...range, sheetId: range?.sheetId ?? 0 };
}

/** The cells of a range that must be on its sheet, or Google's refusal. */
export function requestedArea(batch: Batch, range: Partial<GridRange> | undefined): Area {
  if (!range) throw invalid('range is required');
  const full = withSheet(range);
  const sheet = sheetOf(batch, full.sheetId);
  checkBounds(full);
  checkOnGrid(full, sheet);
  return areaOf(full, sheet);
}

function checkBounds(range: GridRange): void {
  const { startRowIndex = 0, endRowIndex, startColumnIndex = 0, endColumnIndex } = range;
  if (endRowIndex !== undefined && endRowIndex < startRowIndex) {
    throw invalid(
      `range.endRowIndex[${endRowIndex}] is before range.startRowIndex[${startRowIndex}]`,
    );
  }
  if (endColumnIndex !== undefined && endColumnIndex < startColumnIndex) {
    throw invalid(
      `range.endColumnIndex[${endColumnIndex}] is before range.startColumnIndex[${startColumnIndex}]`,
    );
  }
}

function checkOnGrid(range: GridRange, sheet: SheetState): void {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const rows = Math.max((range.startRowIndex ?? 0) + 1, range.endRowIndex ?? 0);
  const columns = Math.max((range.startColumnIndex ?? 0) + 1, range.endColumnIndex ?? 0);
  if (rows <= rowCount && columns <= columnCount) return;
  const written = `${sheet.properties.title}!${JSON.stringify(range)}`;
  throw invalid(
    `Range (${written}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
  );
}

/** Refuses, in Google's words, an edit of cells that are protected from whoever asks. */
export function requireEdit(batch: Batch, area: Area): void {
  const sheet = sheetOf(batch, area.sheetId);
  const { namedRanges } = batch.transaction.spreadsheet;
  if (!mayEditArea({ sheet, namedRanges }, batch.asker.actor, area)) throw protectedCell();
}

/** Refuses, in Google's words, a change of a sheet that is protected from whoever asks. */
export function requireSheetChange(batch: Batch, sheetId: number): void {
  if (!mayChangeSheet(sheetOf(batch, sheetId), batch.asker.actor)) throw protectedCell();
}

/** The mask of an update, which Google requires and checks. */
export function requiredMask(fields: string | undefined, message: string): FieldMask {
  if (!fields?.trim()) {
    throw invalid(
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
  }
  const mask = readMask(fields);
  const unknown = unknownPath(mask, message);
  if (unknown) throw invalid(`Invalid field: ${unknown}`);
  return mask;
}

/** The refusal of what this local Google does not do. */
export function notEmulated(what: string): ApiError {
  return new ApiError('UNIMPLEMENTED', `${what} is not emulated`);
}
