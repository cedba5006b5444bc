import type { Cell, Table } from '../../domain/table';
import { type Block, gridRange } from '../address';
import type { BatchResponse, Request, Spreadsheet } from '../google-types';
import { structureAndCellsFields, structureFields } from '../structure';

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
}

/** The advanced Sheets service, which the manifest enables. */
function service(): SpreadsheetsService {
  return (Sheets as unknown as { Spreadsheets: SpreadsheetsService }).Spreadsheets;
}

/** What a spreadsheet is made of, its cells aside. */
export function getStructure(spreadsheetId: string): Spreadsheet {
  return service().get(spreadsheetId, { fields: structureFields });
}

/** The structure and the cells of some tabs, read at the same moment. */
export function getTabsWithCells(spreadsheetId: string, sheetIds: readonly number[]): Spreadsheet {
  const dataFilters = sheetIds.map((sheetId) => ({ gridRange: gridRange({ sheetId }) }));
  return service().getByDataFilter({ dataFilters, includeGridData: true }, spreadsheetId, {
    fields: structureAndCellsFields,
  });
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
  const { valueRanges } = service().Values.batchGetByDataFilter(
    {
      dataFilters: blocks.map((block) => ({ gridRange: gridRange(block) })),
      majorDimension: 'ROWS',
      valueRenderOption,
      dateTimeRenderOption: 'SERIAL_NUMBER',
    },
    spreadsheetId,
  );
  return new Map(
    (valueRanges ?? []).map(({ dataFilters, valueRange }) => [
      dataFilters?.[0]?.gridRange?.sheetId ?? 0,
      (valueRange?.values ?? []) as Cell[][],
    ]),
  );
}

export interface BringBack {
  /** Ranges in A1 notation whose cells the reply brings, as they are after the batch. */
  readonly ranges: readonly string[];
}

/** Sends one batch, which Google carries out whole or not at all. */
export function batchUpdate(
  spreadsheetId: string,
  requests: readonly Request[],
  bringBack?: BringBack,
): BatchResponse {
  const body = { requests: [...requests] };
  if (bringBack === undefined) {
    return service().batchUpdate(body, spreadsheetId, { fields: 'spreadsheetId' });
  }
  return service().batchUpdate(
    {
      ...body,
      includeSpreadsheetInResponse: true,
      responseIncludeGridData: true,
      responseRanges: [...bringBack.ranges],
    },
    spreadsheetId,
    {
      fields:
        'updatedSpreadsheet(sheets(properties(sheetId),data(startRow,startColumn,rowData(values(effectiveValue)))))',
    },
  );
}
