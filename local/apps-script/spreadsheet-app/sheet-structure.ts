import { ServiceException } from '../google-error';
import { sheetById } from '../store/lookup';
import type { Dimension } from '../store/state';
import type { OpenSpreadsheet } from './open-spreadsheet';
import { placeOfRange, type WholeRange } from './range-context';

type WholeSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What changes rows or columns of one tab, and gives the tab back. */
type Change = (method: string, request: Readonly<Record<string, unknown>>) => WholeSheet;

/** The rows and columns of a tab: adding, deleting, hiding, sizing (class Sheet). */
export function dimensionMembers(open: OpenSpreadsheet, sheetId: number, self: () => WholeSheet) {
  const change: Change = (method, request) => {
    open.change(method, [request]);
    return self();
  };
  return {
    ...insertMembers(change, sheetId),
    ...deleteMembers(open, change, sheetId),
    ...lookMembers(change, sheetId),
    ...fittingMembers(change, sheetId),
    ...movingMembers(change, sheetId),
    ...sizeQuestions(open, sheetId),
  };
}

function rangeFrom(sheetId: number, dimension: Dimension, position: number, count: number) {
  return { sheetId, dimension, startIndex: position - 1, endIndex: position - 1 + count };
}

function refuseBeyond(open: OpenSpreadsheet, range: ReturnType<typeof rangeFrom>): void {
  const grid = sheetById(open.state, range.sheetId)?.properties.gridProperties;
  const isRows = range.dimension === 'ROWS';
  const last = (isRows ? grid?.rowCount : grid?.columnCount) ?? 0;
  if (range.startIndex >= 0 && range.endIndex <= last) return;
  throw new ServiceException(`Those ${isRows ? 'rows' : 'columns'} are out of bounds.`);
}

function insertMembers(change: Change, sheetId: number) {
  const inserting =
    (method: string, dimension: Dimension, shift: 0 | 1) =>
    (position: number, count = 1) => {
      const range = rangeFrom(sheetId, dimension, position + shift, count);
      return change(method, { insertDimension: { range, inheritFromBefore: shift === 1 } });
    };
  return {
    insertRowBefore: inserting('insertRowBefore', 'ROWS', 0),
    insertRowsBefore: inserting('insertRowsBefore', 'ROWS', 0),
    insertRows: inserting('insertRows', 'ROWS', 0),
    insertRowAfter: inserting('insertRowAfter', 'ROWS', 1),
    insertRowsAfter: inserting('insertRowsAfter', 'ROWS', 1),
    insertColumnBefore: inserting('insertColumnBefore', 'COLUMNS', 0),
    insertColumnsBefore: inserting('insertColumnsBefore', 'COLUMNS', 0),
    insertColumns: inserting('insertColumns', 'COLUMNS', 0),
    insertColumnAfter: inserting('insertColumnAfter', 'COLUMNS', 1),
    insertColumnsAfter: inserting('insertColumnsAfter', 'COLUMNS', 1),
  };
}

function deleteMembers(open: OpenSpreadsheet, change: Change, sheetId: number) {
  const deleting =
    (method: string, dimension: Dimension) =>
    (position: number, count = 1) => {
      const range = rangeFrom(sheetId, dimension, position, count);
      refuseBeyond(open, range);
      return change(method, { deleteDimension: { range } });
    };
  return {
    deleteRow: deleting('deleteRow', 'ROWS'),
    deleteRows: deleting('deleteRows', 'ROWS'),
    deleteColumn: deleting('deleteColumn', 'COLUMNS'),
    deleteColumns: deleting('deleteColumns', 'COLUMNS'),
  };
}

function lookMembers(change: Change, sheetId: number) {
  const set = (
    method: string,
    range: ReturnType<typeof rangeFrom>,
    properties: Readonly<Record<string, unknown>>,
  ) => {
    const fields = Object.keys(properties).join(',');
    return change(method, { updateDimensionProperties: { range, properties, fields } });
  };
  const hiding =
    (method: string, dimension: Dimension, hiddenByUser: boolean) =>
    (position: number, count = 1) =>
      set(method, rangeFrom(sheetId, dimension, position, count), { hiddenByUser });
  const hidingRange =
    (method: string, dimension: Dimension, hiddenByUser: boolean) => (range: WholeRange) =>
      set(method, linesOf(range, dimension), { hiddenByUser });
  const sizing = (method: string, dimension: Dimension) => (position: number, pixelSize: number) =>
    set(method, rangeFrom(sheetId, dimension, position, 1), { pixelSize });
  const sizingAll =
    (method: string, dimension: Dimension) =>
    (position: number, count: number, pixelSize: number) =>
      set(method, rangeFrom(sheetId, dimension, position, count), { pixelSize });
  return {
    hideRows: hiding('hideRows', 'ROWS', true),
    showRows: hiding('showRows', 'ROWS', false),
    hideColumns: hiding('hideColumns', 'COLUMNS', true),
    showColumns: hiding('showColumns', 'COLUMNS', false),
    hideRow: hidingRange('hideRow', 'ROWS', true),
    unhideRow: hidingRange('unhideRow', 'ROWS', false),
    hideColumn: hidingRange('hideColumn', 'COLUMNS', true),
    unhideColumn: hidingRange('unhideColumn', 'COLUMNS', false),
    setColumnWidth: sizing('setColumnWidth', 'COLUMNS'),
    setColumnWidths: sizingAll('setColumnWidths', 'COLUMNS'),
    setRowHeight: sizing('setRowHeight', 'ROWS'),
    setRowHeights: sizingAll('setRowHeights', 'ROWS'),
    setRowHeightsForced: sizingAll('setRowHeightsForced', 'ROWS'),
  };
}

/** The lines a range covers. */
function linesOf(range: WholeRange, dimension: Dimension) {
  const { sheetId, row, column, rows, columns } = placeOfRange(range);
  const [start, count] = dimension === 'ROWS' ? [row, rows] : [column, columns];
  return rangeFrom(sheetId, dimension, start + 1, count);
}

function fittingMembers(change: Change, sheetId: number) {
  const fitting =
    (method: string, dimension: Dimension) =>
    (position: number, count = 1) => {
      const lines = rangeFrom(sheetId, dimension, position, count);
      return change(method, { autoResizeDimensions: { dimensions: lines } });
    };
  return {
    autoResizeColumn: fitting('autoResizeColumn', 'COLUMNS'),
    autoResizeColumns: fitting('autoResizeColumns', 'COLUMNS'),
    autoResizeRows: fitting('autoResizeRows', 'ROWS'),
  };
}

function movingMembers(change: Change, sheetId: number) {
  const moving =
    (method: string, dimension: Dimension) => (range: WholeRange, destination: number) => {
      const source = linesOf(range, dimension);
      change(method, {
        moveDimension: { source: { ...source, sheetId }, destinationIndex: destination - 1 },
      });
    };
  return {
    moveRows: moving('moveRows', 'ROWS'),
    moveColumns: moving('moveColumns', 'COLUMNS'),
  };
}

/** How high, wide and visible rows and columns are; 21 and 100 pixels unless set (observed). */
function sizeQuestions(open: OpenSpreadsheet, sheetId: number) {
  const line = (method: string, side: 'rowMetadata' | 'columnMetadata', position: number) =>
    open.ask(method, (state) => sheetById(state, sheetId)?.[side][position - 1]);
  return {
    getRowHeight: (position: number) =>
      line('getRowHeight', 'rowMetadata', position)?.pixelSize ?? 21,
    getColumnWidth: (position: number) =>
      line('getColumnWidth', 'columnMetadata', position)?.pixelSize ?? 100,
    isRowHiddenByUser: (position: number) =>
      line('isRowHiddenByUser', 'rowMetadata', position)?.hiddenByUser === true,
    isColumnHiddenByUser: (position: number) =>
      line('isColumnHiddenByUser', 'columnMetadata', position)?.hiddenByUser === true,
    isRowHiddenByFilter: (position: number) =>
      line('isRowHiddenByFilter', 'rowMetadata', position)?.hiddenByFilter === true,
  };
}
