/** Finding developer metadata (https://developers.google.com/workspace/sheets/api/guides/metadata). */
import { ApiError } from './api-error';
import type { DeveloperMetadata, DimensionRange, MetadataLocation } from './store/state';

/** A location as a request gives it. */
export interface AskedLocation {
  readonly spreadsheet?: boolean;
  readonly sheetId?: number;
  readonly dimensionRange?: Partial<DimensionRange>;
}

/** What metadata is looked for; everything given must hold. */
export interface MetadataLookup {
  readonly locationType?: string;
  readonly locationMatchingStrategy?: string;
  readonly metadataId?: number;
  readonly metadataKey?: string;
  readonly metadataValue?: string;
  readonly metadataLocation?: AskedLocation;
  readonly visibility?: string;
}

/** What kind of place metadata is attached to. */
function locationType({ spreadsheet, dimensionRange }: MetadataLocation): string {
  if (spreadsheet) return 'SPREADSHEET';
  if (!dimensionRange) return 'SHEET';
  return dimensionRange.dimension === 'ROWS' ? 'ROW' : 'COLUMN';
}

function sheetOf({ sheetId, dimensionRange }: AskedLocation): number | undefined {
  return dimensionRange ? (dimensionRange.sheetId ?? 0) : sheetId;
}

function sameDimension(one: Partial<DimensionRange>, other: Partial<DimensionRange>): boolean {
  return (
    (one.sheetId ?? 0) === (other.sheetId ?? 0) &&
    one.dimension === other.dimension &&
    (one.startIndex ?? 0) === (other.startIndex ?? 0) &&
    one.endIndex === other.endIndex
  );
}

function isExactly(location: MetadataLocation, asked: AskedLocation): boolean {
  if (asked.spreadsheet) return location.spreadsheet === true;
  if (asked.dimensionRange) {
    return (
      !!location.dimensionRange && sameDimension(location.dimensionRange, asked.dimensionRange)
    );
  }
  return location.sheetId === asked.sheetId && !location.dimensionRange;
}

function crosses(location: MetadataLocation, asked: AskedLocation): boolean {
  if (asked.spreadsheet || location.spreadsheet) return true;
  if (sheetOf(location) !== sheetOf(asked)) return false;
  const { dimensionRange: one } = location;
  const { dimensionRange: other } = asked;
  if (!one || !other || one.dimension !== other.dimension) return true;
  const starts = Math.max(one.startIndex ?? 0, other.startIndex ?? 0);
  return starts < Math.min(one.endIndex ?? Infinity, other.endIndex ?? Infinity);
}

function isAt(metadata: DeveloperMetadata, lookup: MetadataLookup): boolean {
  const { metadataLocation: asked, locationMatchingStrategy: strategy } = lookup;
  if (!asked) return true;
  const exact = strategy !== 'INTERSECTING_LOCATION';
  return exact ? isExactly(metadata.location, asked) : crosses(metadata.location, asked);
}

/** Whether metadata is what a lookup looks for. */
export function matchesLookup(metadata: DeveloperMetadata, lookup: MetadataLookup): boolean {
  const plain = ['metadataId', 'metadataKey', 'metadataValue', 'visibility'] as const;
  const unspecified = (value: unknown) =>
    value === undefined || (typeof value === 'string' && value.endsWith('_UNSPECIFIED'));
  const agrees = plain.every(
    (name) => unspecified(lookup[name]) || (metadata[name] ?? '') === lookup[name],
  );
  const type = lookup.locationType;
  const rightType = unspecified(type) || locationType(metadata.location) === type;
  return agrees && rightType && isAt(metadata, lookup);
}

/** The metadata with this id, or Google's refusal. */
export function metadataById(
  all: readonly DeveloperMetadata[],
  metadataId: number,
): DeveloperMetadata {
  const found = all.find((metadata) => metadata.metadataId === metadataId);
  if (found) return found;
  throw new ApiError('NOT_FOUND', `No developer metadata with ID: ${metadataId}`);
}
