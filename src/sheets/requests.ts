import { type Block, coordinate, dimension, gridRange } from './address';
import type {
  CellData,
  CellFormat,
  DataValidationRule,
  PivotTable,
  ProtectedRange,
  Request,
} from './google-types';

export interface NewTab {
  readonly sheetId: number;
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly hidden?: boolean;
  readonly index?: number;
}

/** A new tab with a grid no larger than asked for: every cell counts towards the file's limit. */
export function addTab(tab: NewTab): Request {
  return {
    addSheet: {
      properties: {
        sheetId: tab.sheetId,
        title: tab.title,
        ...(tab.index === undefined ? {} : { index: tab.index }),
        ...(tab.hidden === true ? { hidden: true } : {}),
        gridProperties: {
          rowCount: tab.rows,
          columnCount: tab.columns,
          ...(tab.frozenRows === undefined ? {} : { frozenRowCount: tab.frozenRows }),
          ...(tab.frozenColumns === undefined ? {} : { frozenColumnCount: tab.frozenColumns }),
        },
      },
    },
  };
}

/** Rows of cells from a corner on, their contents only. */
export function writeCells(
  { sheetId, row, column }: { sheetId: number; row: number; column: number },
  rows: readonly (readonly CellData[])[],
  fields = 'userEnteredValue',
): Request {
  return {
    updateCells: {
      start: coordinate(sheetId, row, column),
      rows: rows.map((values) => ({ values: [...values] })),
      fields,
    },
  };
}

/** Rows after the last one that holds anything; the grid grows when it has to. */
export function appendRows(sheetId: number, rows: readonly (readonly CellData[])[]): Request {
  return {
    appendCells: {
      sheetId,
      rows: rows.map((values) => ({ values: [...values] })),
      fields: 'userEnteredValue,userEnteredFormat.numberFormat',
    },
  };
}

/** The same format for a whole block. */
export function formatBlock(block: Block, format: CellFormat): Request {
  return {
    repeatCell: {
      range: gridRange(block),
      cell: { userEnteredFormat: format },
      fields: `userEnteredFormat(${Object.keys(format).join(',')})`,
    },
  };
}

export function validateBlock(block: Block, rule: DataValidationRule): Request {
  return { setDataValidation: { range: gridRange(block), rule } };
}

/** A strict dropdown whose items stand in a block of the same spreadsheet (`='Tab'!$A$1:$A$9`). */
export function dropdownFrom(reference: string): DataValidationRule {
  return {
    condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: reference }] },
    strict: true,
    showCustomUi: true,
  };
}

/** A box to tick. */
export const checkbox: DataValidationRule = { condition: { type: 'BOOLEAN' }, strict: true };

/** A strict dropdown of a few fixed words. */
export function dropdownOf(words: readonly string[]): DataValidationRule {
  return {
    condition: {
      type: 'ONE_OF_LIST',
      values: words.map((userEnteredValue) => ({ userEnteredValue })),
    },
    strict: true,
    showCustomUi: true,
  };
}

export const strictDate: DataValidationRule = {
  condition: { type: 'DATE_IS_VALID' },
  strict: true,
  showCustomUi: true,
};

export function setWidth(sheetId: number, from: number, to: number, pixels: number): Request {
  return updateDimension(dimension(sheetId, 'COLUMNS', from, to), { pixelSize: pixels });
}

export function setHeight(sheetId: number, from: number, to: number, pixels: number): Request {
  return updateDimension(dimension(sheetId, 'ROWS', from, to), { pixelSize: pixels });
}

export function hide(
  sheetId: number,
  along: 'ROWS' | 'COLUMNS',
  from: number,
  to: number,
): Request {
  return updateDimension(dimension(sheetId, along, from, to), { hiddenByUser: true });
}

function updateDimension(range: ReturnType<typeof dimension>, properties: object): Request {
  const fields = Object.keys(properties).join();
  return { updateDimensionProperties: { range, properties, fields } };
}

export function appendGrid(sheetId: number, along: 'ROWS' | 'COLUMNS', length: number): Request {
  return { appendDimension: { sheetId, dimension: along, length } };
}

export function deleteRows(sheetId: number, from: number, to: number): Request {
  return { deleteDimension: { range: dimension(sheetId, 'ROWS', from, to) } };
}

export function duplicateTab(
  fromSheetId: number,
  tab: { readonly sheetId: number; readonly title: string; readonly index: number },
): Request {
  return {
    duplicateSheet: {
      sourceSheetId: fromSheetId,
      insertSheetIndex: tab.index,
      newSheetId: tab.sheetId,
      newSheetName: tab.title,
    },
  };
}

export function deleteTab(sheetId: number): Request {
  return { deleteSheet: { sheetId } };
}

/** How dates and numbers are written and read in a spreadsheet. */
export interface Conventions {
  readonly locale: string;
  readonly timeZone: string;
}

export function takeConventions({ locale, timeZone }: Conventions): Request {
  return {
    updateSpreadsheetProperties: { properties: { locale, timeZone }, fields: 'locale,timeZone' },
  };
}

/** Takes every value out of a tab. */
export function clearTab(sheetId: number): Request {
  return { updateCells: { range: { sheetId }, fields: 'userEnteredValue' } };
}

export function renameTab(sheetId: number, title: string): Request {
  return { updateSheetProperties: { properties: { sheetId, title }, fields: 'title' } };
}

/** Marks a tab as the add-on's own, for any installation of the add-on to find. */
export function tagTab(sheetId: number, key: string, value: string): Request {
  return {
    createDeveloperMetadata: {
      developerMetadata: {
        metadataKey: key,
        metadataValue: value,
        location: { sheetId },
        visibility: 'DOCUMENT',
      },
    },
  };
}

export function addProtection(protection: ProtectedRange): Request {
  return { addProtectedRange: { protectedRange: protection } };
}

export function changeProtection(protection: ProtectedRange, fields: string): Request {
  return { updateProtectedRange: { protectedRange: protection, fields } };
}

export function deleteProtection(protectedRangeId: number): Request {
  return { deleteProtectedRange: { protectedRangeId } };
}

/** A native pivot table anchored at a cell. */
export function putPivot(
  at: { readonly sheetId: number; readonly row: number; readonly column: number },
  pivot: PivotTable,
): Request {
  return {
    updateCells: {
      start: coordinate(at.sheetId, at.row, at.column),
      rows: [{ values: [{ pivotTable: pivot }] }],
      fields: 'pivotTable',
    },
  };
}
