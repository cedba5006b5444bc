import type { Dimension, DimensionRange, GridRange } from './state';

/** Rows or columns put in or taken out, which moves whatever comes after them. */
export interface Shift {
  readonly sheetId: number;
  readonly dimension: Dimension;
  readonly index: number;
  /** How many were put in; below zero, how many were taken out. */
  readonly count: number;
}

interface Span {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

function inserted(position: number, from: number, shift: Shift): number {
  return position >= from ? position + shift.count : position;
}

/** Where an index is after a shift; one that was taken out is where the gap closed. */
export function shiftedIndex(position: number, shift: Shift): number {
  if (shift.count >= 0) return inserted(position, shift.index, shift);
  const end = shift.index - shift.count;
  if (position >= end) return position + shift.count;
  return Math.min(position, shift.index);
}

/** Where a span is after a shift: it grows when something is put inside it, and is gone when empty. */
function shiftedSpan({ start, end }: Span, shift: Shift): Span | undefined {
  const moved: Span = {
    start: start === undefined ? undefined : shiftedIndex(start, shift),
    end: end === undefined ? undefined : shiftedEnd(end, shift),
  };
  return moved.end !== undefined && moved.end <= (moved.start ?? 0) ? undefined : moved;
}

function shiftedEnd(end: number, shift: Shift): number {
  return shift.count >= 0 ? inserted(end, shift.index + 1, shift) : shiftedIndex(end, shift);
}

function rowSpan(range: GridRange): Span {
  return { start: range.startRowIndex, end: range.endRowIndex };
}

function columnSpan(range: GridRange): Span {
  return { start: range.startColumnIndex, end: range.endColumnIndex };
}

function withRows(range: GridRange, { start, end }: Span): GridRange {
  return {
    ...range,
    ...(start === undefined ? {} : { startRowIndex: start }),
    ...(end === undefined ? {} : { endRowIndex: end }),
  };
}

function withColumns(range: GridRange, { start, end }: Span): GridRange {
  return {
    ...range,
    ...(start === undefined ? {} : { startColumnIndex: start }),
    ...(end === undefined ? {} : { endColumnIndex: end }),
  };
}

/** Where a range is after a shift; undefined when all of it was taken out. */
export function shiftedRange(range: GridRange, shift: Shift): GridRange | undefined {
  if (range.sheetId !== shift.sheetId) return range;
  const inRows = shift.dimension === 'ROWS';
  const moved = shiftedSpan(inRows ? rowSpan(range) : columnSpan(range), shift);
  if (!moved) return undefined;
  return inRows ? withRows(range, moved) : withColumns(range, moved);
}

/** Where some ranges are after a shift, without those that were taken out. */
export function shiftedRanges(ranges: readonly GridRange[], shift: Shift): readonly GridRange[] {
  return ranges.flatMap((range) => shiftedRange(range, shift) ?? []);
}

/** Where rows or columns are after a shift; undefined when all of them were taken out. */
export function shiftedDimension(range: DimensionRange, shift: Shift): DimensionRange | undefined {
  if (range.sheetId !== shift.sheetId || range.dimension !== shift.dimension) return range;
  const moved = shiftedSpan({ start: range.startIndex, end: range.endIndex }, shift);
  if (!moved) return undefined;
  const { sheetId, dimension } = range;
  return {
    sheetId,
    dimension,
    ...(moved.start === undefined ? {} : { startIndex: moved.start }),
    ...(moved.end === undefined ? {} : { endIndex: moved.end }),
  };
}

function isRange(value: object): value is GridRange {
  return 'sheetId' in value && ('startRowIndex' in value || 'startColumnIndex' in value);
}

/** Data kept as given, such as a chart, with every range in it where it is after a shift. */
export function shiftedData(value: unknown, shift: Shift): unknown {
  if (Array.isArray(value)) return value.map((item) => shiftedData(item, shift));
  if (typeof value !== 'object' || value === null) return value;
  if (isRange(value)) return shiftedRange(value, shift) ?? value;
  const entries = Object.entries(value).map(([name, inner]) => [name, shiftedData(inner, shift)]);
  return Object.fromEntries(entries);
}
