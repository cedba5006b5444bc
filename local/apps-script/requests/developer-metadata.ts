import { invalid } from '../api-error';
import { type DataFilter, metadataOf } from '../data-filter';
import type { AskedLocation } from '../metadata';
import { metadataReply } from '../replies/spreadsheet';
import { maskOf, updated } from '../schema/field-mask';
import type { DeveloperMetadata, MetadataLocation } from '../store/state';
import type { Transaction } from '../store/transaction';
import { type Batch, requiredMask, sheetOf } from './request';

type AskedMetadata = Partial<Omit<DeveloperMetadata, 'location'>> & {
  readonly location?: AskedLocation;
};

/** The most characters of metadata (https://developers.google.com/workspace/sheets/api/guides/metadata#quotas). */
const mostCharacters = 30_000;

/** One place that exists: the spreadsheet, a sheet, one row or one column. */
function placeOf(batch: Batch, asked: AskedLocation | undefined): MetadataLocation {
  if (asked?.spreadsheet) return { spreadsheet: true };
  if (asked?.dimensionRange) return { dimensionRange: oneLine(batch, asked.dimensionRange) };
  if (asked?.sheetId === undefined) throw invalid('location is required');
  return { sheetId: sheetOf(batch, asked.sheetId).properties.sheetId };
}

function oneLine(batch: Batch, range: NonNullable<AskedLocation['dimensionRange']>) {
  const { sheetId = 0, dimension, startIndex = 0, endIndex } = range;
  const { rowCount, columnCount } = sheetOf(batch, sheetId).properties.gridProperties;
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw invalid('dimension is required');
  if (endIndex !== startIndex + 1) {
    throw invalid('Developer metadata can only be associated with a single row or column.');
  }
  if (endIndex > (dimension === 'ROWS' ? rowCount : columnCount)) {
    throw invalid('Developer metadata must be associated with a row or column of the sheet.');
  }
  return { sheetId, dimension, startIndex, endIndex };
}

function isTaken(transaction: Transaction, id: number): boolean {
  return transaction.spreadsheet.developerMetadata.some((each) => each.metadataId === id);
}

function checkSize(transaction: Transaction): void {
  const characters = transaction.spreadsheet.developerMetadata.reduce(
    (sum, each) => sum + each.metadataKey.length + (each.metadataValue ?? '').length,
    0,
  );
  if (characters > mostCharacters) {
    throw invalid(`Developer metadata cannot exceed ${mostCharacters} characters.`);
  }
}

/** Attaches metadata; an id that is taken already refuses it. */
export function createDeveloperMetadata(
  batch: Batch,
  request: { readonly developerMetadata?: AskedMetadata },
): object {
  const { transaction } = batch;
  const asked = request.developerMetadata ?? {};
  const { metadataId: wanted, metadataKey, metadataValue, visibility } = asked;
  if (!metadataKey) throw invalid('metadataKey is required');
  if (visibility !== 'DOCUMENT' && visibility !== 'PROJECT') {
    throw invalid('visibility is required');
  }
  if (wanted !== undefined && isTaken(transaction, wanted)) {
    throw invalid(`Developer metadata with ID: ${wanted} already exists.`);
  }
  const metadata: DeveloperMetadata = {
    metadataId: wanted ?? transaction.newIdentifier((taken) => isTaken(transaction, taken)),
    metadataKey,
    ...(metadataValue === undefined ? {} : { metadataValue }),
    location: placeOf(batch, asked.location),
    visibility,
  };
  const { developerMetadata } = transaction.spreadsheet;
  transaction.changeSpreadsheet({ developerMetadata: [...developerMetadata, metadata] });
  checkSize(transaction);
  return { developerMetadata: metadataReply(metadata) };
}

function meant(batch: Batch, filters: readonly DataFilter[]): Set<DeveloperMetadata> {
  const { transaction } = batch;
  const state = { ...transaction.spreadsheet, sheets: transaction.sheets };
  return new Set(filters.flatMap((filter) => metadataOf(state, filter)));
}

/** Changes all metadata that the filters mean. */
export function updateDeveloperMetadata(
  batch: Batch,
  request: {
    readonly dataFilters?: readonly DataFilter[];
    readonly developerMetadata?: AskedMetadata;
    readonly fields?: string;
  },
): object {
  const mask = requiredMask(request.fields, 'DeveloperMetadata');
  const asked = request.developerMetadata ?? {};
  const found = meant(batch, request.dataFilters ?? []);
  const location = maskOf(mask, 'location') ? placeOf(batch, asked.location) : undefined;
  const changed: DeveloperMetadata[] = [];
  const developerMetadata = batch.transaction.spreadsheet.developerMetadata.map((each) => {
    if (!found.has(each)) return each;
    const merged = updated({ ...each }, { ...asked }, mask) as unknown as DeveloperMetadata;
    const { metadataId } = each;
    const next = { ...merged, metadataId, location: location ?? each.location };
    changed.push(next);
    return next;
  });
  batch.transaction.changeSpreadsheet({ developerMetadata });
  checkSize(batch.transaction);
  return { developerMetadata: changed.map(metadataReply) };
}

/** Removes all metadata that the filter means. */
export function deleteDeveloperMetadata(
  batch: Batch,
  request: { readonly dataFilter?: DataFilter },
): object {
  const found = meant(batch, request.dataFilter ? [request.dataFilter] : []);
  const { developerMetadata } = batch.transaction.spreadsheet;
  batch.transaction.changeSpreadsheet({
    developerMetadata: developerMetadata.filter((each) => !found.has(each)),
  });
  return { deletedDeveloperMetadata: [...found].map(metadataReply) };
}
