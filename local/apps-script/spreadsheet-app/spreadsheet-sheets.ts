import { sheetById, sheetByTitle } from '../store/lookup';
import type { OpenSpreadsheet } from './open-spreadsheet';
import { selected, selectSheet } from './selection';
import { idOfSheet } from './sheet-changes';
import type { WholeSheet } from './sheet-context';
import { activeSheet } from './spreadsheet-active';
import type { SpreadsheetContext } from './spreadsheet-context';

/** The tabs of a spreadsheet: finding, adding, moving, deleting them (class Spreadsheet). */
export function sheetMembers(context: SpreadsheetContext) {
  return { ...questionMembers(context), ...changeMembers(context) };
}

function questionMembers(context: SpreadsheetContext) {
  const { open, sheet } = context;
  const found = (state: { properties: { sheetId: number } } | undefined) =>
    state ? sheet(state.properties.sheetId) : null;
  const activate = (method: string) => (wanted: WholeSheet) =>
    open.ask(method, () => {
      selectSheet(open, idOfSheet(wanted));
      return wanted;
    });
  return {
    getSheets: () =>
      open.ask('getSheets', ({ sheets }) =>
        sheets.map(({ properties }) => sheet(properties.sheetId)),
      ),
    getNumSheets: () => open.ask('getNumSheets', ({ sheets }) => sheets.length),
    getSheetByName: (name: string) =>
      open.ask('getSheetByName', (state) => {
        const tab = sheetByTitle(state, String(name));
        return tab?.properties.title === name ? found(tab) : null;
      }),
    getSheetById: (id: number) => open.ask('getSheetById', (state) => found(sheetById(state, id))),
    getActiveSheet: () => open.ask('getActiveSheet', () => activeSheet(context)),
    setActiveSheet: activate('setActiveSheet'),
  };
}

interface InsertOptions {
  readonly template?: WholeSheet;
}

function changeMembers(context: SpreadsheetContext) {
  const { open } = context;
  const remove = (method: string, sheetId: number) => {
    open.change(method, [{ deleteSheet: { sheetId } }]);
  };
  return {
    insertSheet: (...given: readonly unknown[]) => insertSheet(context, given),
    deleteSheet: (wanted: WholeSheet) => remove('deleteSheet', idOfSheet(wanted)),
    deleteActiveSheet: () => {
      remove('deleteActiveSheet', selected(open).sheetId);
      return activeSheet(context);
    },
    renameActiveSheet: (name: string) => {
      activeSheet(context).setName(name);
    },
    duplicateActiveSheet: () => {
      const copy = activeSheet(context).copyTo(context.self());
      selectSheet(open, copy.getSheetId());
      return copy;
    },
    moveActiveSheet: (position: number) => {
      const { sheetId } = selected(open);
      const now = open.state.sheets.findIndex((one) => one.properties.sheetId === sheetId);
      // The API counts the places as they are before the move.
      const index = position - 1 > now ? position : position - 1;
      const update = { properties: { sheetId, index }, fields: 'index' };
      open.change('moveActiveSheet', [{ updateSheetProperties: update }]);
    },
  };
}

/** Adds a tab, or a copy of another, after the active one unless its place is said (Spreadsheet.insertSheet). */
function insertSheet({ open, sheet }: SpreadsheetContext, given: readonly unknown[]): WholeSheet {
  const named = given.find((part): part is string => typeof part === 'string');
  const place = given.find((part): part is number => typeof part === 'number');
  const { template } = (given.find((part) => typeof part === 'object' && part) ??
    {}) as InsertOptions;
  const { sheets } = open.state;
  const activeId = selected(open).sheetId;
  const after = sheets.findIndex((one) => one.properties.sheetId === activeId) + 1;
  const index = Math.min(place ?? after, sheets.length);
  const title = named ?? unusedTitle(open);
  const request = template
    ? {
        duplicateSheet: {
          sourceSheetId: idOfSheet(template),
          newSheetName: title,
          insertSheetIndex: index,
        },
      }
    : { addSheet: { properties: { title, index } } };
  const [reply] = open.change('insertSheet', [request]);
  const made = Object.values(reply as Record<string, { properties: { sheetId: number } }>)[0];
  const sheetId = made?.properties.sheetId ?? 0;
  selectSheet(open, sheetId);
  return sheet(sheetId);
}

function unusedTitle({ state }: OpenSpreadsheet): string {
  let number = state.sheets.length + 1;
  while (sheetByTitle(state, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
