import type { Cell, Table } from '../domain/table';
import { fromIndex } from './address';
import { cellOf } from './cells';
import type {
  CellData,
  DeveloperMetadata,
  GridData,
  ProtectedRange,
  Sheet,
  Spreadsheet,
} from './google-types';
import { countedRevisions, revisionKey } from './revision';
import { tagOf } from './tab-ids';

/** The key of the add-on's developer metadata on the campaign's own tabs; the value says which one it is. */
export const tabKey = 'phone-bank-tab';

/** A tab as it is. */
export interface Tab {
  readonly sheetId: number;
  readonly title: string;
  readonly index: number;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  /** Which of the add-on's tabs, or of the campaign's own, it is; `''` for any other. */
  readonly tag: string;
  readonly protections: readonly ProtectedRange[];
}

/** A spreadsheet as it is, its cells aside. */
export interface Structure {
  readonly spreadsheetId: string;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  /** The number of the last batch the add-on sent, 0 before the first. */
  readonly revision: number;
  /** The oldest revision still kept. */
  readonly oldestRevision: number;
  readonly tabs: readonly Tab[];
}

/** What a read must ask for so that a structure can be made of it. */
export const structureFields = [
  'spreadsheetId',
  'properties(title,locale,timeZone)',
  'developerMetadata(metadataId,metadataKey)',
  'sheets(properties(sheetId,title,index,hidden,gridProperties(rowCount,columnCount))',
  'protectedRanges(protectedRangeId,range,unprotectedRanges,warningOnly,editors(users,groups,domainUsersCanEdit))',
  'developerMetadata(metadataKey,metadataValue))',
].join(',');

/** The structure with the cells of the tabs that were asked for, and what checks them. */
export const structureAndCellsFields = structureFields.replace(
  'sheets(properties',
  'sheets(data(startRow,startColumn,rowData(values(effectiveValue,dataValidation(condition(type),strict)))),properties',
);

export function structureOf(spreadsheet: Spreadsheet): Structure {
  const revisions = (spreadsheet.developerMetadata ?? [])
    .filter(({ metadataKey }) => metadataKey === revisionKey)
    .map(({ metadataId }) => metadataId ?? 0);
  return {
    spreadsheetId: spreadsheet.spreadsheetId ?? '',
    title: spreadsheet.properties?.title ?? '',
    locale: spreadsheet.properties?.locale ?? '',
    timeZone: spreadsheet.properties?.timeZone ?? '',
    ...countedRevisions(revisions),
    tabs: (spreadsheet.sheets ?? []).map(tabOf),
  };
}

function tabOf({ properties, protectedRanges, developerMetadata }: Sheet): Tab {
  return {
    sheetId: properties?.sheetId ?? 0,
    title: properties?.title ?? '',
    index: properties?.index ?? 0,
    hidden: properties?.hidden ?? false,
    rows: properties?.gridProperties?.rowCount ?? 0,
    columns: properties?.gridProperties?.columnCount ?? 0,
    tag: tagOf(properties?.sheetId ?? 0) || ownTag(developerMetadata ?? []),
    protections: protectedRanges ?? [],
  };
}

/** Which of the campaign's own tabs it is marked as; nobody can mark a tab as one of the add-on's. */
function ownTag(metadata: readonly DeveloperMetadata[]): string {
  const found = metadata.find(
    ({ metadataKey, metadataValue }) =>
      metadataKey === tabKey && (metadataValue === 'contacts' || metadataValue === 'volunteers'),
  );
  return found?.metadataValue ?? '';
}

/** The cells of each tab that was asked for from its first cell on, by sheetId. */
export function cellsOf(spreadsheet: Spreadsheet): Map<number, Table> {
  return new Map(
    (spreadsheet.sheets ?? []).map((sheet) => [
      sheet.properties?.sheetId ?? 0,
      tableOf(sheet.data?.[0]),
    ]),
  );
}

/** For each cell of a tab, the kind of condition that a strict rule holds it to, `''` without one. */
export type CellRules = readonly (readonly string[])[];

/** What checks the cells of each tab that was asked for, by sheetId. */
export function rulesOf(spreadsheet: Spreadsheet): Map<number, CellRules> {
  return new Map(
    (spreadsheet.sheets ?? []).map((sheet) => [
      sheet.properties?.sheetId ?? 0,
      gridOf(sheet.data?.[0], ruleOf),
    ]),
  );
}

function ruleOf({ dataValidation }: CellData): string {
  return dataValidation?.strict === true ? (dataValidation.condition?.type ?? '') : '';
}

/** The cells of each range of a tab that was asked for: rows from the first on, columns from the range's own. */
export function rangesOf(spreadsheet: Spreadsheet, sheetId: number): Table[] {
  const sheet = spreadsheet.sheets?.find(
    ({ properties }) => (properties?.sheetId ?? 0) === sheetId,
  );
  return (sheet?.data ?? []).map(tableOf);
}

function tableOf(grid: GridData | undefined): Table {
  return gridOf<Cell>(grid, cellOf);
}

function gridOf<Value>(grid: GridData | undefined, read: (cell: CellData) => Value): Value[][] {
  const above: Value[][] = Array.from({ length: fromIndex(grid?.startRow) - 1 }, () => []);
  const rows = (grid?.rowData ?? []).map((row) => (row.values ?? []).map(read));
  return [...above, ...rows];
}
