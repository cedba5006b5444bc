/** Putting rows and columns in and taking them out, with everything that lies on or after them. */
import {
  type Shift,
  shiftedData,
  shiftedDimension,
  shiftedIndex,
  shiftedRange,
  shiftedRanges,
} from './shifted';
import type {
  CellState,
  Dimension,
  DimensionState,
  GridProperties,
  PlacedPivot,
  ProtectedRange,
  RangedThing,
  RowState,
  SheetState,
} from './state';
import type { Transaction } from './transaction';

/** Rows or columns to put in. */
export interface Insertion {
  readonly sheetId: number;
  readonly dimension: Dimension;
  readonly index: number;
  readonly count: number;
  readonly inheritFromBefore?: boolean;
}

/** The cell's look and rule, which a cell put in next to it takes over. */
function inherited(cell: CellState | undefined): CellState | undefined {
  const { userEnteredFormat, dataValidation } = cell ?? {};
  if (!(userEnteredFormat || dataValidation)) return undefined;
  return {
    ...(userEnteredFormat ? { userEnteredFormat } : {}),
    ...(dataValidation ? { dataValidation } : {}),
  };
}

function repeated<Item>(item: Item, count: number): Item[] {
  return Array.from({ length: count }, () => item);
}

function splice<Item>(items: readonly (Item | undefined)[], shift: Shift, added?: Item) {
  const copy = items.slice();
  if (shift.count < 0) copy.splice(shift.index, -shift.count);
  else if (copy.length > shift.index) copy.splice(shift.index, 0, ...repeated(added, shift.count));
  return copy;
}

function spliceRows(transaction: Transaction, shift: Shift, neighbour: number): void {
  const rows = transaction.rowsToMove(shift.sheetId);
  if (shift.count < 0) {
    rows.splice(shift.index, -shift.count);
    return;
  }
  const row = rows[neighbour]?.map(inherited);
  const added = row?.some((cell) => cell !== undefined) ? row : undefined;
  if (!added && rows.length <= shift.index) return;
  while (rows.length < shift.index) rows.push(undefined);
  const copies: (RowState | undefined)[] = Array.from({ length: shift.count }, () =>
    added?.slice(),
  );
  rows.splice(shift.index, 0, ...copies);
}

function spliceColumns(transaction: Transaction, shift: Shift, neighbour: number): void {
  const rows = transaction.rowsToMove(shift.sheetId);
  rows.forEach((row, index) => {
    if (!row) return;
    const added = inherited(row[neighbour]);
    const padded = added ? [...row, ...repeated(undefined, shift.index - row.length)] : row;
    rows[index] =
      added && padded.length === shift.index
        ? [...padded, ...repeated(added, shift.count)]
        : splice(padded, shift, added);
  });
}

function shiftedProtection(protection: ProtectedRange, shift: Shift): ProtectedRange | undefined {
  const { range, unprotectedRanges } = protection;
  const moved = range && shiftedRange(range, shift);
  if (range && !moved) return undefined;
  return {
    ...protection,
    ...(moved ? { range: moved } : {}),
    ...(unprotectedRanges ? { unprotectedRanges: shiftedRanges(unprotectedRanges, shift) } : {}),
  };
}

function shiftedThing(thing: RangedThing, shift: Shift): RangedThing | undefined {
  if (thing.ranges) {
    const ranges = shiftedRanges(thing.ranges, shift);
    return ranges.length > 0 ? { ...thing, ranges } : undefined;
  }
  const range = thing.range && shiftedRange(thing.range, shift);
  return range ? { ...thing, range } : undefined;
}

function shiftedThings(all: readonly RangedThing[], shift: Shift): RangedThing[] {
  return all
    .map((thing) => shiftedThing(thing, shift))
    .filter((thing): thing is RangedThing => thing !== undefined);
}

function shiftedPlace(pivot: PlacedPivot, shift: Shift): PlacedPivot | undefined {
  const place = shift.dimension === 'ROWS' ? pivot.row : pivot.column;
  const gone = shift.count < 0 && place >= shift.index && place < shift.index - shift.count;
  if (gone) return undefined;
  const moved = shiftedIndex(place, shift);
  return shift.dimension === 'ROWS' ? { ...pivot, row: moved } : { ...pivot, column: moved };
}

/** Frozen rows stay as many as they were unless some of them are taken out or put in. */
function shiftedGrid(grid: GridProperties, shift: Shift): GridProperties {
  const { rowCount, columnCount, frozenRowCount = 0, frozenColumnCount = 0 } = grid;
  if (shift.dimension === 'ROWS') {
    const frozen =
      shift.index < frozenRowCount ? shiftedIndex(frozenRowCount, shift) : frozenRowCount;
    return { ...grid, rowCount: rowCount + shift.count, frozenRowCount: frozen };
  }
  const frozen =
    shift.index < frozenColumnCount ? shiftedIndex(frozenColumnCount, shift) : frozenColumnCount;
  return { ...grid, columnCount: columnCount + shift.count, frozenColumnCount: frozen };
}

/** Everything laid on a sheet, but its rows, after a shift. */
function shiftedSheet(sheet: SheetState, shift: Shift): Partial<Omit<SheetState, 'rows'>> {
  const { properties, basicFilter } = sheet;
  const filterRange = basicFilter && shiftedRange(basicFilter.range, shift);
  const metadata = shift.dimension === 'ROWS' ? 'rowMetadata' : 'columnMetadata';
  return {
    properties: { ...properties, gridProperties: shiftedGrid(properties.gridProperties, shift) },
    [metadata]: splice<DimensionState>(sheet[metadata], shift),
    merges: shiftedRanges(sheet.merges, shift),
    protectedRanges: sheet.protectedRanges.flatMap((each) => shiftedProtection(each, shift) ?? []),
    pivots: sheet.pivots.flatMap((each) => shiftedPlace(each, shift) ?? []),
    ...(basicFilter && filterRange ? { basicFilter: { ...basicFilter, range: filterRange } } : {}),
    conditionalFormats: shiftedThings(sheet.conditionalFormats, shift),
    filterViews: shiftedThings(sheet.filterViews, shift),
    bandedRanges: shiftedThings(sheet.bandedRanges, shift),
    charts: shiftedData(sheet.charts, shift) as SheetState['charts'],
  };
}

/** The pivot tables of all sheets that read from a shifted one. */
function shiftPivotSources(transaction: Transaction, shift: Shift): void {
  for (const sheet of transaction.sheets) {
    if (!sheet.pivots.some((pivot) => pivot.table.source?.sheetId === shift.sheetId)) continue;
    const pivots = sheet.pivots.map((pivot) => {
      const source = pivot.table.source && shiftedRange(pivot.table.source, shift);
      const { source: _, ...table } = pivot.table;
      return { ...pivot, table: source ? { ...table, source } : table };
    });
    transaction.changeSheet(sheet.properties.sheetId, { pivots });
  }
}

function shiftSpreadsheet(transaction: Transaction, shift: Shift): void {
  const { namedRanges, developerMetadata } = transaction.spreadsheet;
  transaction.changeSpreadsheet({
    namedRanges: namedRanges.flatMap((named) => {
      const range = shiftedRange(named.range, shift);
      return range ? { ...named, range } : [];
    }),
    developerMetadata: developerMetadata.flatMap((metadata) => {
      const { dimensionRange } = metadata.location;
      if (!dimensionRange) return metadata;
      const moved = shiftedDimension(dimensionRange, shift);
      return moved ? { ...metadata, location: { dimensionRange: moved } } : [];
    }),
  });
}

function applyShift(transaction: Transaction, shift: Shift, neighbour: number): void {
  if (shift.dimension === 'ROWS') spliceRows(transaction, shift, neighbour);
  else spliceColumns(transaction, shift, neighbour);
  const sheet = transaction.sheet(shift.sheetId);
  transaction.changeSheet(shift.sheetId, shiftedSheet(sheet, shift));
  shiftPivotSources(transaction, shift);
  shiftSpreadsheet(transaction, shift);
  transaction.shifts.push(shift);
}

/** Puts in rows or columns that look like those before or after them. */
export function insertDimension(transaction: Transaction, insertion: Insertion): void {
  const { sheetId, dimension, index, count, inheritFromBefore = false } = insertion;
  const neighbour = inheritFromBefore ? index - 1 : index;
  applyShift(transaction, { sheetId, dimension, index, count }, neighbour);
}

/** Takes rows or columns out. */
export function deleteDimension(
  transaction: Transaction,
  removed: { sheetId: number; dimension: Dimension; start: number; end: number },
): void {
  const { sheetId, dimension, start, end } = removed;
  applyShift(transaction, { sheetId, dimension, index: start, count: start - end }, start);
}
