import { addFile } from '../files/new-file';
import { copyOfSpreadsheet } from '../files/spreadsheet-content';
import { ServiceException } from '../google-error';
import { standIn } from '../refusing';
import { newMenu } from '../services/menu';
import type { Session } from '../session';
import { rangeOfA1 } from '../store/a1';
import type { GridRange } from '../store/state';
import { metadataMembers } from './developer-metadata';
import { namedRangeMembers } from './named-range';
import { OpenSpreadsheet } from './open-spreadsheet';
import { placeOf } from './place';
import { protectionsOf } from './protection';
import { rangeOf } from './range';
import { rangeListOf } from './range-list';
import { sheetOf } from './sheet';
import type { WholeSpreadsheet } from './sheet-context';
import { activeSheetMembers } from './spreadsheet-active';
import type { SpreadsheetContext } from './spreadsheet-context';
import { peopleMembers } from './spreadsheet-people';
import { sheetMembers } from './spreadsheet-sheets';
import { textFinder } from './text-finder';

/** A spreadsheet as scripts hold it (class Spreadsheet). */
export function spreadsheetOf(session: Session, id: string): WholeSpreadsheet {
  const open = new OpenSpreadsheet(session, id);
  const sheet = (sheetId: number) => sheetOf(open, sheetId, () => whole);
  const context: SpreadsheetContext = {
    open,
    self: () => whole,
    sheet,
    rangeAt: (range) => rangeOf(open, placeOf(open.state, range), sheet),
  };
  const whole: WholeSpreadsheet = standIn(
    {
      ...activeSheetMembers(context),
      ...propertyMembers(context),
      ...sheetMembers(context),
      ...rangeMembers(context),
      ...menuMembers(session),
      ...peopleMembers(open, context.self),
      ...namedRangeMembers(open, context.rangeAt),
      ...metadataMembers(open, { spreadsheet: true }, context.self),
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
  const { world, user } = open.session;
  return {
    getId: () => open.id,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${open.id}/edit`,
    getFormUrl: () => null,
    getName: get('getName', 'title'),
    getSpreadsheetLocale: get('getSpreadsheetLocale', 'locale'),
    getSpreadsheetTimeZone: get('getSpreadsheetTimeZone', 'timeZone'),
    rename: set('rename', 'title'),
    setName: set('setName', 'title'),
    setSpreadsheetLocale: set('setSpreadsheetLocale', 'locale'),
    setSpreadsheetTimeZone: set('setSpreadsheetTimeZone', 'timeZone'),
    toast: (message: string, title = '') => {
      world.screen.toasts.push({ user, message, title: title ?? '' });
    },
    copy: (name: string) => copied(open, name),
  };
}

/** A copy of a spreadsheet in this person's Drive, which counts as a file made. */
function copied(open: OpenSpreadsheet, name: string): WholeSpreadsheet {
  const { session } = open;
  const details = { service: 'SpreadsheetApp', method: 'copy', cost: 'file-create' } as const;
  session.sendBuffered();
  return session.call({ ...details, scope: 'anySpreadsheet', spreadsheetId: open.id }, () => {
    const { world, user, scriptId } = session;
    if (!world.quotas.spend(user, 'files-created')) {
      throw new ServiceException('Service invoked too many times for one day: spreadsheet.');
    }
    const id = world.files.newId();
    const spreadsheet = copyOfSpreadsheet(open.state, id, name);
    addFile(world, { id, owner: user, name, scriptId, spreadsheet });
    return spreadsheetOf(session, id);
  });
}

function rangeMembers({ open, rangeAt, sheet }: SpreadsheetContext) {
  const parsed = (notation: string): GridRange => {
    try {
      return rangeOfA1(open.state, notation);
    } catch {
      throw new ServiceException('Range not found');
    }
  };
  return {
    getRange: (notation: string) => rangeAt(parsed(notation)),
    getRangeList: (notations: readonly string[]) =>
      rangeListOf(notations.map((notation) => rangeAt(parsed(notation)))),
    getProtections: (type: unknown) => protectionsOf(open, type, rangeAt),
    createTextFinder: (find: string) =>
      textFinder({ open, range: null, find, rangeAt: (place) => rangeOf(open, place, sheet) }),
  };
}

interface MenuLine {
  readonly name: string;
  readonly functionName: string;
}

/** Menus as older scripts make them (Spreadsheet.addMenu). */
function menuMembers(session: Session) {
  const show = (caption: string, lines: readonly (MenuLine | null)[]) => {
    const menu = newMenu(session, caption, false);
    for (const line of lines) {
      if (line) menu.addItem(line.name, line.functionName);
      else menu.addSeparator();
    }
    menu.addToUi();
  };
  return {
    addMenu: show,
    updateMenu: show,
    removeMenu: (caption: string) => {
      const { menus } = session.world.screen;
      const index = menus.findIndex((menu) => menu.caption === caption);
      if (index >= 0) menus.splice(index, 1);
    },
  };
}
