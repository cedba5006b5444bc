/** Data filters: ranges by A1 notation, by indexes, or by the developer metadata on them. */
import { invalid } from './api-error';
import { type MetadataLookup, matchesLookup } from './metadata';
import { withSheet } from './requests/request';
import { rangeOfA1 } from './store/a1';
import type {
  DeveloperMetadata,
  GridRange,
  MetadataLocation,
  SpreadsheetState,
} from './store/state';

/** Which ranges are meant. */
export interface DataFilter {
  readonly developerMetadataLookup?: MetadataLookup;
  readonly a1Range?: string;
  readonly gridRange?: Partial<GridRange>;
}

/** The cells that metadata is attached to; those of the spreadsheet are all sheets. */
function rangesAt(state: SpreadsheetState, location: MetadataLocation): GridRange[] {
  const { spreadsheet, sheetId = 0, dimensionRange } = location;
  if (spreadsheet) return state.sheets.map(({ properties }) => ({ sheetId: properties.sheetId }));
  if (!dimensionRange) return [{ sheetId }];
  const { startIndex: start = 0, endIndex: end } = dimensionRange;
  const bounds =
    dimensionRange.dimension === 'ROWS'
      ? { startRowIndex: start, ...(end === undefined ? {} : { endRowIndex: end }) }
      : { startColumnIndex: start, ...(end === undefined ? {} : { endColumnIndex: end }) };
  return [{ sheetId: dimensionRange.sheetId, ...bounds }];
}

/** The ranges a filter means. */
export function rangesOf(state: SpreadsheetState, filter: DataFilter): GridRange[] {
  const { a1Range, gridRange, developerMetadataLookup: lookup } = filter;
  if (a1Range !== undefined) return [rangeOfA1(state, a1Range)];
  if (gridRange) return [withSheet(gridRange)];
  if (!lookup) throw invalid('A data filter must be set.');
  return state.developerMetadata
    .filter((metadata) => matchesLookup(metadata, lookup))
    .flatMap((metadata) => rangesAt(state, metadata.location));
}

/** Whether metadata is on a sheet that a range is on, or on rows or columns that it crosses. */
function isOn(range: GridRange, { sheetId, dimensionRange }: MetadataLocation): boolean {
  if (!dimensionRange) return sheetId === range.sheetId;
  const inRows = dimensionRange.dimension === 'ROWS';
  const start = (inRows ? range.startRowIndex : range.startColumnIndex) ?? 0;
  const end = (inRows ? range.endRowIndex : range.endColumnIndex) ?? Infinity;
  const { startIndex = 0, endIndex = Infinity } = dimensionRange;
  return dimensionRange.sheetId === range.sheetId && startIndex < end && start < endIndex;
}

function covers(state: SpreadsheetState, filter: DataFilter, metadata: DeveloperMetadata): boolean {
  const { developerMetadataLookup: lookup } = filter;
  if (lookup) return matchesLookup(metadata, lookup);
  return rangesOf(state, filter).some((range) => isOn(range, metadata.location));
}

/** The metadata a filter means: by what it is, or by the range it is on. */
export function metadataOf(state: SpreadsheetState, filter: DataFilter): DeveloperMetadata[] {
  return state.developerMetadata.filter((metadata) => covers(state, filter, metadata));
}
