import { standIn } from '../refusing';
import { namesAsMembers } from '../services/named-values';
import type { DeveloperMetadata, MetadataLocation } from '../store/state';
import type { OpenSpreadsheet } from './open-spreadsheet';

/** Who sees developer metadata, as `SpreadsheetApp.DeveloperMetadataVisibility` names it. */
export const metadataVisibilities = namesAsMembers(['DOCUMENT', 'PROJECT']);

/** Where developer metadata is, as `SpreadsheetApp.DeveloperMetadataLocationType` names it. */
export const metadataLocations = namesAsMembers(['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']);

type Filter = (metadata: DeveloperMetadata) => boolean;

function sameLocation(one: MetadataLocation, other: MetadataLocation): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(location: MetadataLocation) {
  const { spreadsheet, sheetId, dimensionRange: range } = location;
  const lines = range && [range.sheetId, range.dimension, range.startIndex, range.endIndex];
  return [spreadsheet ?? null, sheetId ?? null, lines ?? null];
}

function sheetOf({ sheetId, dimensionRange }: MetadataLocation): number | undefined {
  return sheetId ?? dimensionRange?.sheetId;
}

function metadataOf(open: OpenSpreadsheet, metadataId: number) {
  const now = () =>
    open.state.developerMetadata.find((metadata) => metadata.metadataId === metadataId);
  const dataFilters = [{ developerMetadataLookup: { metadataId } }];
  const update = (method: string, fields: string, value: unknown) => {
    const developerMetadata = { [fields]: value };
    open.change(method, [{ updateDeveloperMetadata: { dataFilters, developerMetadata, fields } }]);
    return whole;
  };
  const whole: GoogleAppsScript.Spreadsheet.DeveloperMetadata = standIn(
    {
      getId: () => metadataId,
      getKey: () => now()?.metadataKey ?? null,
      getValue: () => now()?.metadataValue ?? null,
      getVisibility: () => metadataVisibilities[now()?.visibility ?? 'DOCUMENT'],
      setKey: (key: string) => update('setKey', 'metadataKey', key),
      setValue: (value: string) => update('setValue', 'metadataValue', value),
      setVisibility: (value: object) => update('setVisibility', 'visibility', String(value)),
      remove: () => {
        const dataFilter = dataFilters[0];
        open.change('remove', [{ deleteDeveloperMetadata: { dataFilter } }]);
      },
    },
    'DeveloperMetadata',
  );
  return whole;
}

/** Developer metadata on a spreadsheet, a tab, or a whole row or column (class DeveloperMetadata). */
export function metadataMembers<Self>(
  open: OpenSpreadsheet,
  location: MetadataLocation,
  self: () => Self,
) {
  const find = (method: string, keep: Filter) =>
    open.read(method, 0, ({ developerMetadata }) =>
      developerMetadata.filter(keep).map(({ metadataId }) => metadataOf(open, metadataId)),
    );
  const isInside: Filter = (metadata) => {
    if (location.spreadsheet) return true;
    if (location.sheetId === undefined) return sameLocation(metadata.location, location);
    return sheetOf(metadata.location) === location.sheetId;
  };
  return {
    addDeveloperMetadata: (metadataKey: string, ...given: readonly unknown[]) => {
      const metadataValue = given.find((part) => typeof part === 'string');
      const visibility = given.find((part) => typeof part === 'object' && part !== null);
      const developerMetadata = {
        metadataKey,
        location,
        visibility: String(visibility ?? 'DOCUMENT'),
        ...(metadataValue === undefined ? {} : { metadataValue }),
      };
      open.change('addDeveloperMetadata', [{ createDeveloperMetadata: { developerMetadata } }]);
      return self();
    },
    getDeveloperMetadata: () =>
      find('getDeveloperMetadata', (metadata) => sameLocation(metadata.location, location)),
    createDeveloperMetadataFinder: () => finderOf((keep) => find('find', keep), isInside),
  };
}

function finderOf(find: (keep: Filter) => object[], inside: Filter) {
  const filters: Filter[] = [inside];
  const add = (filter: Filter) => {
    filters.push(filter);
    return finder;
  };
  const finder: GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder = standIn(
    {
      withKey: (key: string) => add((metadata) => metadata.metadataKey === key),
      withValue: (value: string) => add((metadata) => metadata.metadataValue === value),
      withId: (id: number) => add((metadata) => metadata.metadataId === id),
      withVisibility: (value: object) => add(({ visibility }) => visibility === String(value)),
      withLocationType: (type: object) => add(({ location }) => typeOf(location) === String(type)),
      onIntersectingLocations: () => finder,
      find: () => find((metadata) => filters.every((filter) => filter(metadata))),
    },
    'DeveloperMetadataFinder',
  );
  return finder;
}

function typeOf({ spreadsheet, dimensionRange }: MetadataLocation): string {
  if (spreadsheet) return 'SPREADSHEET';
  if (!dimensionRange) return 'SHEET';
  return dimensionRange.dimension === 'ROWS' ? 'ROW' : 'COLUMN';
}
