import { invalid } from '../api-error';
import { mayDeleteSheet, protectedCell } from '../protection';
import { sheetPropertiesReply } from '../replies/spreadsheet';
import { checkCellLimit } from '../store/limits';
import { defaultGrid, emptySheet } from '../store/new-spreadsheet';
import type { GridProperties, GridRange, SheetProperties, SheetState } from '../store/state';
import type { Transaction } from '../store/transaction';
import { withColorStyles } from './colors';
import { type Batch, notEmulated } from './request';

/** The longest title of a sheet (observed). */
const longestTitle = 100;

type AskedProperties = Partial<Omit<SheetProperties, 'gridProperties'>> & {
  readonly index?: number;
  readonly gridProperties?: Partial<GridProperties>;
};

/** Refuses a title that is too long, or another sheet's whatever its case. */
export function checkTitle(transaction: Transaction, title: string, sheetId?: number): void {
  if (title.length > longestTitle) {
    throw invalid(`The sheet name cannot be greater than ${longestTitle} characters.`);
  }
  if (title === '') throw invalid('The sheet name cannot be empty.');
  const wanted = title.toLowerCase();
  const taken = transaction.sheets.some(
    ({ properties }) => properties.sheetId !== sheetId && properties.title.toLowerCase() === wanted,
  );
  if (taken) {
    throw invalid(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
}

/** A sheet id that is free: the one asked for, or one of Google's choosing. */
function freeSheetId(transaction: Transaction, asked: number | undefined): number {
  if (asked === undefined) return transaction.newIdentifier((id) => transaction.hasSheet(id));
  if (asked < 0) throw invalid(`Invalid sheet id: ${asked}`);
  if (!transaction.hasSheet(asked)) return asked;
  throw invalid(`Sheet with id: ${asked} already exists.`);
}

function newTitle(transaction: Transaction): string {
  const taken = new Set(transaction.sheets.map(({ properties }) => properties.title.toLowerCase()));
  let count = transaction.sheets.length + 1;
  while (taken.has(`sheet${count}`)) count += 1;
  return `Sheet${count}`;
}

/** Where a sheet is put: at most behind the last. */
function placeFor(transaction: Transaction, asked: number | undefined): number {
  const count = transaction.sheets.length;
  if (asked === undefined) return count;
  if (asked >= 0 && asked <= count) return asked;
  throw invalid(`Sheet index out of range: ${asked}`);
}

function gridOf(asked: Partial<GridProperties> | undefined): GridProperties {
  const grid = { ...defaultGrid, ...asked };
  if (grid.rowCount < 1 || grid.columnCount < 1) {
    throw invalid('You cannot add a sheet without rows or columns.');
  }
  return grid;
}

/** Adds a sheet and answers with its properties, id and all. */
export function addSheet(
  { transaction }: Batch,
  request: { readonly properties?: AskedProperties },
): object {
  const { index, sheetId, title, gridProperties, sheetType, ...rest } = request.properties ?? {};
  if (sheetType !== undefined && sheetType !== 'GRID') throw notEmulated(`A sheet of ${sheetType}`);
  if (title !== undefined) checkTitle(transaction, title);
  const place = placeFor(transaction, index);
  const sheet = emptySheet({
    ...withColorStyles(rest),
    sheetId: freeSheetId(transaction, sheetId),
    title: title ?? newTitle(transaction),
    sheetType: 'GRID',
    gridProperties: gridOf(gridProperties),
  });
  transaction.addSheet(sheet, place);
  checkCellLimit(transaction);
  return { properties: sheetPropertiesReply(sheet, place) };
}

/** Removes a sheet with everything on it, unless something on it is protected from whoever asks. */
export function deleteSheet(
  { transaction, asker }: Batch,
  request: { sheetId?: number },
): undefined {
  const sheetId = request.sheetId ?? 0;
  if (!transaction.hasSheet(sheetId)) throw invalid(`No sheet with id: ${sheetId}`);
  const sheet = transaction.sheet(sheetId);
  if (!mayDeleteSheet(sheet, asker.actor)) throw protectedCell();
  const others = transaction.sheets.filter((other) => other !== sheet);
  if (others.length === 0) throw invalid("You can't remove all the sheets in a document.");
  if (others.every((other) => other.properties.hidden)) {
    throw invalid("You can't remove all the visible sheets in a document.");
  }
  transaction.removeSheet(sheetId);
  const { namedRanges, developerMetadata } = transaction.spreadsheet;
  transaction.changeSpreadsheet({
    namedRanges: namedRanges.filter((named) => named.range.sheetId !== sheetId),
    developerMetadata: developerMetadata.filter(
      ({ location }) =>
        location.sheetId !== sheetId && location.dimensionRange?.sheetId !== sheetId,
    ),
  });
}

const moved = (range: GridRange, sheetId: number): GridRange => ({ ...range, sheetId });

/**
 * A copy of a sheet under another id and name, as Google copies it: with its values, formats and
 * rules, without its protections and its developer metadata (observed).
 */
export function copiedSheet(sheet: SheetState, sheetId: number, title: string): SheetState {
  const { hidden: _, ...properties } = sheet.properties;
  const here = (range: GridRange) => moved(range, sheetId);
  const things = (all: SheetState['filterViews']) =>
    all.map((thing) => ({
      ...thing,
      ...(thing.range ? { range: here(thing.range) } : {}),
      ...(thing.ranges ? { ranges: thing.ranges.map(here) } : {}),
    }));
  const copy: SheetState = {
    ...sheet,
    properties: { ...properties, sheetId, title },
    merges: sheet.merges.map(here),
    protectedRanges: [],
    conditionalFormats: things(sheet.conditionalFormats),
    filterViews: things(sheet.filterViews),
    bandedRanges: things(sheet.bandedRanges),
    charts: [],
  };
  const { basicFilter } = sheet;
  return basicFilter
    ? { ...copy, basicFilter: { ...basicFilter, range: here(basicFilter.range) } }
    : copy;
}

/** What a copy of a sheet is called. */
export function copyTitle(transaction: Transaction, title: string): string {
  const taken = new Set(transaction.sheets.map(({ properties }) => properties.title.toLowerCase()));
  const first = `Copy of ${title}`;
  let name = first;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${first} ${count}`;
  return name;
}

/** Copies a sheet within the spreadsheet; anybody who may edit the spreadsheet may. */
export function duplicateSheet(
  { transaction }: Batch,
  request: {
    readonly sourceSheetId?: number;
    readonly insertSheetIndex?: number;
    readonly newSheetId?: number;
    readonly newSheetName?: string;
  },
): object {
  const sourceId = request.sourceSheetId ?? 0;
  if (!transaction.hasSheet(sourceId)) throw invalid(`No sheet with id: ${sourceId}`);
  transaction.commit();
  const source = transaction.sheet(sourceId);
  const title = request.newSheetName ?? copyTitle(transaction, source.properties.title);
  checkTitle(transaction, title);
  const sheet = copiedSheet(source, freeSheetId(transaction, request.newSheetId), title);
  const place = placeFor(transaction, request.insertSheetIndex ?? 0);
  transaction.addSheet(sheet, place);
  checkCellLimit(transaction);
  return { properties: sheetPropertiesReply(sheet, place) };
}
