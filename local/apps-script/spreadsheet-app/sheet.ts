import { standIn } from '../refusing';
import { usedSize } from '../store/reading';
import type { GridRange, SheetState } from '../store/state';
import { textOfColour } from './colours';
import { conditionalFormatMembers } from './conditional-format';
import { metadataMembers } from './developer-metadata';
import { filterOf, sheetTypes } from './filter';
import { namedRangesOf } from './named-range';
import type { OpenSpreadsheet } from './open-spreadsheet';
import { pivotTablesOf } from './pivot-table';
import { existingSheet, placeOf } from './place';
import { addProtection, isWholeSheet, protectionOf, protectionsOf } from './protection';
import { rangeOf } from './range';
import { selectSheet } from './selection';
import { changeMembers } from './sheet-changes';
import {
  idsOfSheets,
  type SheetContext,
  type WholeSheet,
  type WholeSpreadsheet,
} from './sheet-context';
import { cellMembers } from './sheet-ranges';
import { dimensionMembers } from './sheet-structure';

/** A tab as scripts hold it (class Sheet). */
export function sheetOf(
  open: OpenSpreadsheet,
  sheetId: number,
  parent: () => WholeSpreadsheet,
): WholeSheet {
  const sibling = (id: number) => sheetOf(open, id, parent);
  const context: SheetContext = {
    open,
    sheetId,
    self: () => sheet,
    parent,
    sibling,
    now: () => existingSheet(open.state, sheetId),
    rangeAt: (range: GridRange) => rangeOf(open, placeOf(open.state, range), sibling),
  };
  const sheet: WholeSheet = standIn(
    {
      ...dimensionMembers(open, sheetId, context.self),
      ...questionMembers(context),
      ...cellMembers(context),
      ...changeMembers(context),
      ...protectionMembers(context),
      ...conditionalFormatMembers(open, sheetId, context.rangeAt),
      ...metadataMembers(open, { sheetId }, context.self),
    },
    'Sheet',
  );
  idsOfSheets.set(sheet, sheetId);
  return sheet;
}

function questionMembers(context: SheetContext) {
  const { open, sheetId, self, parent, now, rangeAt } = context;
  const ask =
    <Result>(method: string, of: (sheet: SheetState) => Result) =>
    () =>
      open.ask(method, () => of(now()));
  const grid = (of: (grid: SheetState['properties']['gridProperties']) => number, method: string) =>
    ask(method, (sheet) => of(sheet.properties.gridProperties));
  const used = (method: string, side: 'rows' | 'columns') => () =>
    open.read(method, 0, (state) => usedSize(state, sheetId)[side]);
  return {
    getSheetId: () => sheetId,
    getParent: parent,
    getType: () => sheetTypes.GRID,
    activate: () => {
      selectSheet(open, sheetId);
      return self();
    },
    getName: ask('getName', (sheet) => sheet.properties.title),
    getSheetName: ask('getSheetName', (sheet) => sheet.properties.title),
    getIndex: () => open.ask('getIndex', (state) => state.sheets.indexOf(now()) + 1),
    isSheetHidden: ask('isSheetHidden', (sheet) => sheet.properties.hidden === true),
    hasHiddenGridlines: ask(
      'hasHiddenGridlines',
      ({ properties }) => properties.gridProperties.hideGridlines === true,
    ),
    isRightToLeft: ask('isRightToLeft', (sheet) => sheet.properties.rightToLeft === true),
    getTabColor: ask('getTabColor', ({ properties }) =>
      properties.tabColor ? textOfColour(properties.tabColor) : null,
    ),
    getMaxRows: grid((properties) => properties.rowCount, 'getMaxRows'),
    getMaxColumns: grid((properties) => properties.columnCount, 'getMaxColumns'),
    getFrozenRows: grid((properties) => properties.frozenRowCount ?? 0, 'getFrozenRows'),
    getFrozenColumns: grid((properties) => properties.frozenColumnCount ?? 0, 'getFrozenColumns'),
    getLastRow: used('getLastRow', 'rows'),
    getLastColumn: used('getLastColumn', 'columns'),
    getFilter: () => filterOf(open, sheetId, rangeAt),
    getNamedRanges: () => namedRangesOf(open, rangeAt, sheetId),
    getPivotTables: () => pivotTablesOf(open, sheetId, rangeAt),
    getCharts: () => [],
    getFormUrl: () => null,
  };
}

function protectionMembers({ open, sheetId, now, rangeAt }: SheetContext) {
  return {
    protect: () => {
      const known = now().protectedRanges.find(isWholeSheet);
      if (known) return protectionOf(open, known.protectedRangeId, rangeAt);
      return addProtection(open, { sheetId }, rangeAt);
    },
    getProtections: (type: unknown) => protectionsOf(open, type, rangeAt, sheetId),
  };
}
