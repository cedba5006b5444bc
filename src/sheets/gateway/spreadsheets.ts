import type { Cell, Table } from '../../domain/table';
import { type Block, gridRange } from '../address';
import type { BatchResponse, Request, Spreadsheet } from '../google-types';
import { structureAndCellsFields, structureFields } from '../structure';
import { inTurn } from './pace';
import { patiently } from './retry';

/**
 * The part of the advanced Sheets service in use. Every method of an advanced service takes Google's
 * common query parameters (`fields`) as a last argument, which the published types leave out.
 */
interface SpreadsheetsService {
  get(id: string, query: object): Spreadsheet;
  getByDataFilter(body: object, id: string, query: object): Spreadsheet;
  batchUpdate(body: object, id: string, query: object): BatchResponse;
  readonly Values: {
    batchGetByDataFilter(
      body: object,
      id: string,
    ): GoogleAppsScript.Sheets.Schema.BatchGetValuesByDataFilterResponse;
  };
  readonly DeveloperMetadata: {
    search(
      body: object,
      id: string,
    ): GoogleAppsScript.Sheets.Schema.SearchDeveloperMetadataResponse;
  };
}

/** The advanced Sheets service, which the manifest enables. */
function service(): SpreadsheetsService {
  return (Sheets as unknown as { Spreadsheets: SpreadsheetsService }).Spreadsheets;
}

/** Reads may be repeated. */
function read<Value>(request: () => Value): Value {
  return patiently(() => inTurn('read', request));
}

/** What a spreadsheet is made of, its cells aside. */
export function getStructure(spreadsheetId: string): Spreadsheet {
  return read(() => service().get(spreadsheetId, { fields: structureFields }));
}

/** The structure and the cells of some tabs, read at the same moment. */
export function getTabsWithCells(spreadsheetId: string, sheetIds: readonly number[]): Spreadsheet {
  const dataFilters = sheetIds.map((sheetId) => ({ gridRange: gridRange({ sheetId }) }));
  const body = { dataFilters, includeGridData: true };
  const query = { fields: structureAndCellsFields };
  return read(() => service().getByDataFilter(body, spreadsheetId, query));
}

/** The values of some blocks, at most one a tab, unformatted, dates as serial numbers; by sheetId. */
export function getValues(spreadsheetId: string, blocks: readonly Block[]): Map<number, Table> {
  return getCells(spreadsheetId, blocks, 'UNFORMATTED_VALUE');
}

/** What was entered in a tab: formulas as formulas. */
export function getFormulas(spreadsheetId: string, sheetId: number): Table {
  return getCells(spreadsheetId, [{ sheetId }], 'FORMULA').get(sheetId) ?? [];
}

function getCells(
  spreadsheetId: string,
  blocks: readonly Block[],
  valueRenderOption: 'UNFORMATTED_VALUE' | 'FORMULA',
): Map<number, Table> {
  const body = {
    dataFilters: blocks.map((block) => ({ gridRange: gridRange(block) })),
    majorDimension: 'ROWS',
    valueRenderOption,
    dateTimeRenderOption: 'SERIAL_NUMBER',
  };
  const { valueRanges } = read(() => service().Values.batchGetByDataFilter(body, spreadsheetId));
  return new Map(
    (valueRanges ?? []).map(({ dataFilters, valueRange }) => [
      dataFilters?.[0]?.gridRange?.sheetId ?? 0,
      (valueRange?.values ?? []) as Cell[][],
    ]),
  );
}

/**
 * The value of the developer metadata that has an id, null when none has it: a search finds nothing
 * then, where asking for the id itself would be refused like a spreadsheet out of reach.
 */
export function metadataValue(spreadsheetId: string, metadataId: number): string | null {
  const body = { dataFilters: [{ developerMetadataLookup: { metadataId } }] };
  const found = read(() => service().DeveloperMetadata.search(body, spreadsheetId));
  const [match] = found.matchedDeveloperMetadata ?? [];
  return match === undefined ? null : (match.developerMetadata?.metadataValue ?? '');
}

export interface BringBack {
  /** Ranges in A1 notation whose cells the reply brings, as they are after the batch. */
  readonly ranges: readonly string[];
}

const cellFields =
  'sheets(properties(sheetId),data(startRow,startColumn,rowData(values(effectiveValue))))';

/** What a batch would bring back, read after it. */
export function getRanges(spreadsheetId: string, { ranges }: BringBack): Spreadsheet {
  const query = { ranges: [...ranges], fields: cellFields };
  return read(() => service().get(spreadsheetId, query));
}

/** Sends one batch, once: Google carries it out whole or not at all, but may fail to say which. */
export function batchUpdate(
  spreadsheetId: string,
  requests: readonly Request[],
  bringBack?: BringBack,
): BatchResponse {
  const send = (more: object, fields: string) =>
    inTurn('write', () =>
      service().batchUpdate({ requests: [...requests], ...more }, spreadsheetId, { fields }),
    );
  if (bringBack === undefined) return send({}, 'spreadsheetId');
  return send(
    {
      includeSpreadsheetInResponse: true,
      responseIncludeGridData: true,
      responseRanges: [...bringBack.ranges],
    },
    `updatedSpreadsheet(${cellFields})`,
  );
}
