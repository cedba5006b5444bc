import { ServiceException } from '../google-error';
import { standIn } from '../refusing';
import { rangeOnSheet } from '../store/a1';
import { usedSize } from '../store/reading';
import type { GridRange, SheetState } from '../store/state';
import { colourOf } from './colours';
import type { OpenSpreadsheet } from './open-spreadsheet';
import { existingSheet, placeAt, placeOf } from './place';
import { addProtection, isWholeSheet, protectionOf, protectionsOf } from './protection';
import { rangeOf } from './range';
import type { WholeRange } from './range-context';
import { dimensionMembers } from './sheet-structure';

type WholeSheet = GoogleAppsScript.Spreadsheet.Sheet;
type WholeSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Which tab the tabs that scripts hold are. */
export const idsOfSheets = new WeakMap<object, number>();

/** What the members of one tab share. */
interface SheetContext {
  readonly open: OpenSpreadsheet;
  readonly sheetId: number;
  readonly self: () => WholeSheet;
  readonly parent: () => WholeSpreadsheet;
  readonly now: () => SheetState;
  readonly rangeAt: (range: GridRange) => WholeRange;
}

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
    now: () => existingSheet(open.state, sheetId),
    rangeAt: (range) => rangeOf(open, placeOf(open.state, range), sibling),
  };
  const sheet: WholeSheet = standIn(
    {
      ...dimensionMembers(open, sheetId, context.self),
      ...questionMembers(context),
      ...rangeMembers(context, sibling),
      ...propertyMembers(context),
      ...protectionMembers(context),
    },
    'Sheet',
  );
  idsOfSheets.set(sheet, sheetId);
  return sheet;
}

function questionMembers({ open, sheetId, self, parent, now }: SheetContext) {
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
    activate: self,
    getName: ask('getName', (sheet) => sheet.properties.title),
    getSheetName: ask('getSheetName', (sheet) => sheet.properties.title),
    getIndex: () => open.ask('getIndex', (state) => state.sheets.indexOf(now()) + 1),
    isSheetHidden: ask('isSheetHidden', (sheet) => sheet.properties.hidden === true),
    getMaxRows: grid((properties) => properties.rowCount, 'getMaxRows'),
    getMaxColumns: grid((properties) => properties.columnCount, 'getMaxColumns'),
    getFrozenRows: grid((properties) => properties.frozenRowCount ?? 0, 'getFrozenRows'),
    getFrozenColumns: grid((properties) => properties.frozenColumnCount ?? 0, 'getFrozenColumns'),
    getLastRow: used('getLastRow', 'rows'),
    getLastColumn: used('getLastColumn', 'columns'),
  };
}

function rangeMembers(context: SheetContext, sibling: (id: number) => WholeSheet) {
  const { open, sheetId, self, now } = context;
  const at = (row: number, column: number, rows = 1, columns = 1) =>
    rangeOf(open, placeAt(open.state, sheetId, [row, column, rows, columns]), sibling);
  const named = (text: string) => {
    const range = rangeOnSheet(sheetId, text.slice(text.lastIndexOf('!') + 1));
    if (!range) throw new ServiceException('Range not found');
    return context.rangeAt(range);
  };
  const dataRange = () => {
    const { rows, columns } = usedSize(open.state, sheetId);
    return at(1, 1, Math.max(rows, 1), Math.max(columns, 1));
  };
  return {
    getRange: (place: string | number, column = 1, rows = 1, columns = 1) =>
      typeof place === 'string' ? named(place) : at(place, column, rows, columns),
    getDataRange: () => open.ask('getDataRange', dataRange),
    getSheetValues: (row: number, column: number, rows: number, columns: number) =>
      at(row, column, rows, columns).getValues(),
    appendRow: (values: readonly unknown[]) => {
      const row = usedSize(open.state, sheetId).rows + 1;
      if (row > now().properties.gridProperties.rowCount) {
        open.change('appendRow', [{ appendDimension: { sheetId, dimension: 'ROWS', length: 1 } }]);
      }
      at(row, 1, 1, values.length).setValues([[...values]]);
      return self();
    },
  };
}

function propertyMembers({ open, sheetId, self }: SheetContext) {
  const set = (method: string, properties: object, fields: string) => {
    const request = { properties: { sheetId, ...properties }, fields };
    open.change(method, [{ updateSheetProperties: request }]);
    return self();
  };
  const empty = (method: string, fields: string) => {
    open.format(method, 0, [{ updateCells: { range: { sheetId }, rows: [], fields } }]);
    return self();
  };
  const grid = (method: string, name: string) => (value: number | boolean) => {
    set(method, { gridProperties: { [name]: value } }, `gridProperties.${name}`);
  };
  return {
    setName: (title: string) => set('setName', { title }, 'title'),
    hideSheet: () => set('hideSheet', { hidden: true }, 'hidden'),
    showSheet: () => set('showSheet', { hidden: false }, 'hidden'),
    setTabColor: (colour: string | null) =>
      set('setTabColor', colour === null ? {} : { tabColor: colourOf(colour) }, 'tabColor'),
    setFrozenRows: grid('setFrozenRows', 'frozenRowCount'),
    setFrozenColumns: grid('setFrozenColumns', 'frozenColumnCount'),
    setHiddenGridlines: grid('setHiddenGridlines', 'hideGridlines'),
    clear: () => empty('clear', 'userEnteredValue,userEnteredFormat'),
    clearContents: () => empty('clearContents', 'userEnteredValue'),
    clearFormats: () => empty('clearFormats', 'userEnteredFormat'),
    clearNotes: () => empty('clearNotes', 'note'),
  };
}

function protectionMembers({ open, sheetId, parent, now, rangeAt }: SheetContext) {
  return {
    protect: () => {
      const known = now().protectedRanges.find(isWholeSheet);
      if (known) return protectionOf(open, known.protectedRangeId, rangeAt);
      return addProtection(open, { sheetId }, rangeAt);
    },
    getProtections: (type: unknown) => protectionsOf(open, type, rangeAt, sheetId),
    copyTo: (destination: WholeSpreadsheet) => {
      if (destination.getId() !== open.id) {
        throw new Error('Sheet.copyTo another spreadsheet is not emulated.');
      }
      const newSheetName = `Copy of ${now().properties.title}`;
      const request = {
        sourceSheetId: sheetId,
        newSheetName,
        insertSheetIndex: open.state.sheets.length,
      };
      const [reply] = open.change('copyTo', [{ duplicateSheet: request }]);
      const { duplicateSheet } = reply as { duplicateSheet: { properties: { sheetId: number } } };
      return sheetOf(open, duplicateSheet.properties.sheetId, parent);
    },
  };
}
