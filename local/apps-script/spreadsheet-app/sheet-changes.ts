import { ServiceException } from '../google-error';
import { callSpreadsheets } from '../spreadsheets';
import { colourOf } from './colours';
import { type ClearOptions, clearedFields } from './range-clear';
import {
  idsOfSheets,
  type SheetContext,
  type WholeSheet,
  type WholeSpreadsheet,
} from './sheet-context';

/** Changing a tab as a whole: name, look, emptying and copying (class Sheet). */
export function changeMembers(context: SheetContext) {
  return { ...propertyMembers(context), ...clearMembers(context), ...copyMembers(context) };
}

function propertyMembers({ open, sheetId, self }: SheetContext) {
  const set = (method: string, properties: object, fields: string) => {
    const request = { properties: { sheetId, ...properties }, fields };
    open.change(method, [{ updateSheetProperties: request }]);
    return self();
  };
  const grid = (method: string, name: string) => (value: number | boolean) => {
    set(method, { gridProperties: { [name]: value } }, `gridProperties.${name}`);
  };
  return {
    setName: (title: string) => set('setName', { title }, 'title'),
    hideSheet: () => set('hideSheet', { hidden: true }, 'hidden'),
    showSheet: () => set('showSheet', { hidden: false }, 'hidden'),
    setRightToLeft: (rightToLeft: boolean) => set('setRightToLeft', { rightToLeft }, 'rightToLeft'),
    setTabColor: (colour: string | null) =>
      set('setTabColor', colour === null ? {} : { tabColor: colourOf(colour) }, 'tabColor'),
    setFrozenRows: grid('setFrozenRows', 'frozenRowCount'),
    setFrozenColumns: grid('setFrozenColumns', 'frozenColumnCount'),
    setHiddenGridlines: grid('setHiddenGridlines', 'hideGridlines'),
  };
}

function clearMembers({ open, sheetId, self }: SheetContext) {
  const empty = (method: string, fields: string) => {
    open.format(method, 0, [{ updateCells: { range: { sheetId }, rows: [], fields } }]);
    return self();
  };
  return {
    clear: (options?: ClearOptions) => empty('clear', clearedFields(options)),
    clearContents: () => empty('clearContents', 'userEnteredValue,textFormatRuns'),
    clearFormats: () => empty('clearFormats', 'userEnteredFormat'),
    clearNotes: () => empty('clearNotes', 'note'),
  };
}

interface MadeSheet {
  readonly properties: { readonly sheetId: number };
}

function copyMembers({ open, sheetId, sibling, now }: SheetContext) {
  return {
    copyTo: (destination: WholeSpreadsheet): WholeSheet => {
      if (destination.getId() !== open.id) return copyElsewhere(destination);
      const titles = open.state.sheets.map(({ properties }) => properties.title);
      const newSheetName = unusedCopyName(now().properties.title, titles);
      const request = { sourceSheetId: sheetId, newSheetName, insertSheetIndex: titles.length };
      const [reply] = open.change('copyTo', [{ duplicateSheet: request }]);
      const { duplicateSheet } = reply as { readonly duplicateSheet: MadeSheet };
      return sibling(duplicateSheet.properties.sheetId);
    },
  };

  function copyElsewhere(destination: WholeSpreadsheet): WholeSheet {
    const body = { destinationSpreadsheetId: destination.getId() };
    const parameters = { spreadsheetId: open.id, sheetId };
    const { world, user } = open.session;
    const made = open.read('copyTo', 0, () =>
      callSpreadsheets(world, {
        user,
        method: 'spreadsheets.sheets.copyTo',
        parameters,
        body,
      }),
    );
    const copy = destination.getSheetById((made as MadeSheet['properties']).sheetId);
    if (!copy) throw new ServiceException('The copied sheet is gone.');
    return copy;
  }
}

function unusedCopyName(title: string, taken: readonly string[]): string {
  const names = Array.from({ length: taken.length + 1 }, (_, index) =>
    index === 0 ? `Copy of ${title}` : `Copy of ${title} ${index + 1}`,
  );
  return names.find((name) => !taken.includes(name)) ?? `Copy of ${title}`;
}

/** Which tab of a spreadsheet a script means by one it holds. */
export function idOfSheet(sheet: WholeSheet): number {
  const id = idsOfSheets.get(sheet);
  if (id === undefined) throw new Error('This is not a sheet of the local SpreadsheetApp.');
  return id;
}
