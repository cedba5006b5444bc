import { addFile } from '../files/new-file';
import { copyOfSpreadsheet } from '../files/spreadsheet-content';
import { ServiceException } from '../google-error';
import { standIn } from '../refusing';
import type { Session } from '../session';
import { rangeOfA1 } from '../store/a1';
import { sheetById, sheetByTitle } from '../store/lookup';
import type { GridRange } from '../store/state';
import { OpenSpreadsheet } from './open-spreadsheet';
import { gridRangeOf, placeOf } from './place';
import { protectionsOf } from './protection';
import { rangeOf } from './range';
import { placeOfRange, type WholeRange } from './range-context';
import { idsOfSheets, sheetOf } from './sheet';
import { peopleMembers } from './spreadsheet-people';

type WholeSheet = GoogleAppsScript.Spreadsheet.Sheet;
type WholeSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the members of one spreadsheet share. */
interface SpreadsheetContext {
  readonly open: OpenSpreadsheet;
  readonly self: () => WholeSpreadsheet;
  readonly sheet: (sheetId: number) => WholeSheet;
  readonly rangeAt: (range: GridRange) => WholeRange;
  /** The tab the person is on; the first one until a script moves. */
  readonly active: { sheetId: number | null };
}

/** A spreadsheet as scripts hold it (class Spreadsheet). */
export function spreadsheetOf(session: Session, id: string): WholeSpreadsheet {
  const open = new OpenSpreadsheet(session, id);
  const sheet = (sheetId: number) => sheetOf(open, sheetId, () => whole);
  const context: SpreadsheetContext = {
    open,
    self: () => whole,
    sheet,
    rangeAt: (range) => rangeOf(open, placeOf(open.state, range), sheet),
    active: { sheetId: null },
  };
  const whole: WholeSpreadsheet = standIn(
    {
      ...propertyMembers(context),
      ...sheetMembers(context),
      ...changeMembers(context),
      ...rangeMembers(context),
      ...peopleMembers(open, context.self),
    },
    'Spreadsheet',
  );
  return whole;
}

function propertyMembers({ open, self }: SpreadsheetContext) {
  const set = (method: string, name: 'title' | 'locale' | 'timeZone') => (value: string) => {
    const properties = { [name]: value };
    open.change(method, [{ updateSpreadsheetProperties: { properties, fields: name } }]);
    return self();
  };
  const get = (method: string, name: 'title' | 'locale' | 'timeZone') => () =>
    open.ask(method, (state) => state.properties[name]);
  const { world, user, scriptId } = open.session;
  return {
    getId: () => open.id,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${open.id}/edit`,
    getName: get('getName', 'title'),
    getSpreadsheetLocale: get('getSpreadsheetLocale', 'locale'),
    getSpreadsheetTimeZone: get('getSpreadsheetTimeZone', 'timeZone'),
    rename: set('rename', 'title'),
    setSpreadsheetLocale: set('setSpreadsheetLocale', 'locale'),
    setSpreadsheetTimeZone: set('setSpreadsheetTimeZone', 'timeZone'),
    toast: (message: string, title = '') => {
      world.screen.toasts.push({ user, message, title });
    },
    copy: (name: string) => {
      const id = world.files.newId();
      const spreadsheet = copyOfSpreadsheet(open.state, id, name);
      addFile(world, { id, owner: user, name, scriptId, spreadsheet });
      return spreadsheetOf(open.session, id);
    },
  };
}

function sheetMembers({ open, sheet, active }: SpreadsheetContext) {
  const activeId = () => {
    const known = sheetById(open.state, active.sheetId ?? -1) ?? open.state.sheets[0];
    return known?.properties.sheetId ?? 0;
  };
  const found = (state: { properties: { sheetId: number } } | undefined) =>
    state ? sheet(state.properties.sheetId) : null;
  return {
    getSheets: () =>
      open.ask('getSheets', ({ sheets }) =>
        sheets.map(({ properties }) => sheet(properties.sheetId)),
      ),
    getNumSheets: () => open.ask('getNumSheets', ({ sheets }) => sheets.length),
    getSheetByName: (name: string) =>
      open.ask('getSheetByName', (state) => {
        const tab = sheetByTitle(state, name);
        return tab?.properties.title === name ? found(tab) : null;
      }),
    getSheetById: (id: number) => open.ask('getSheetById', (state) => found(sheetById(state, id))),
    getActiveSheet: () => open.ask('getActiveSheet', () => sheet(activeId())),
    getSheetName: () => sheet(activeId()).getName(),
    setActiveSheet: (wanted: WholeSheet) => {
      active.sheetId = idsOfSheets.get(wanted) ?? null;
      return wanted;
    },
    getDataRange: () => sheet(activeId()).getDataRange(),
    getLastRow: () => sheet(activeId()).getLastRow(),
    getLastColumn: () => sheet(activeId()).getLastColumn(),
    appendRow: (values: unknown[]) => sheet(activeId()).appendRow(values),
    moveActiveSheet: (position: number) => {
      const properties = { sheetId: activeId(), index: position - 1 };
      open.change('moveActiveSheet', [{ updateSheetProperties: { properties, fields: 'index' } }]);
    },
    duplicateActiveSheet: () => sheet(activeId()).copyTo(sheet(activeId()).getParent()),
  };
}

interface InsertOptions {
  readonly template?: WholeSheet;
}

function changeMembers({ open, sheet, active }: SpreadsheetContext) {
  return {
    insertSheet: (...given: readonly unknown[]) => {
      const title = given.find((part): part is string => typeof part === 'string');
      const index = given.find((part): part is number => typeof part === 'number');
      const { template } = (given.find((part) => typeof part === 'object') ?? {}) as InsertOptions;
      const properties = {
        title: title ?? unusedTitle(open),
        ...(index === undefined ? {} : { index }),
      };
      const request = template
        ? {
            duplicateSheet: {
              sourceSheetId: idsOfSheets.get(template),
              newSheetName: properties.title,
              insertSheetIndex: index ?? open.state.sheets.length,
            },
          }
        : { addSheet: { properties } };
      const [reply] = open.change('insertSheet', [request]);
      const made = Object.values(reply as Record<string, { properties: { sheetId: number } }>)[0];
      active.sheetId = made?.properties.sheetId ?? null;
      return sheet(active.sheetId ?? 0);
    },
    deleteSheet: (wanted: WholeSheet) => {
      open.change('deleteSheet', [{ deleteSheet: { sheetId: idsOfSheets.get(wanted) } }]);
    },
  };
}

function rangeMembers({ open, rangeAt }: SpreadsheetContext) {
  return {
    getRange: (notation: string) => rangeAt(parsed(open, notation)),
    getRangeByName: (name: string) =>
      open.ask('getRangeByName', ({ namedRanges }) => {
        const named = namedRanges.find((range) => range.name === name);
        return named ? rangeAt(named.range) : null;
      }),
    setNamedRange: (name: string, range: WholeRange) => {
      const namedRange = { name, range: gridRangeOf(placeOfRange(range)) };
      open.change('setNamedRange', [{ addNamedRange: { namedRange } }]);
    },
    getProtections: (type: unknown) => protectionsOf(open, type, rangeAt),
  };
}

function parsed(open: OpenSpreadsheet, notation: string): GridRange {
  try {
    return rangeOfA1(open.state, notation);
  } catch {
    throw new ServiceException('Range not found');
  }
}

function unusedTitle({ state }: OpenSpreadsheet): string {
  let number = state.sheets.length + 1;
  while (sheetByTitle(state, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
