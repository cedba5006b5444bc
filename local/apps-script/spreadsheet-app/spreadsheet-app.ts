import { addFile } from '../files/new-file';
import { emptySpreadsheet } from '../files/spreadsheet-content';
import { ServiceException } from '../google-error';
import { standIn } from '../refusing';
import { uiOf } from '../services/ui';
import type { Session } from '../session';
import type { GridRange } from '../store/state';
import { newConditionalFormat } from './conditional-format';
import { newValidation } from './data-validation';
import { enumerations } from './enumerations';
import { newFilterCriteria } from './filter';
import { OpenSpreadsheet } from './open-spreadsheet';
import { placeOf } from './place';
import { rangeOf } from './range';
import { newRichText, newTextStyle } from './rich-text';
import { sheetOf } from './sheet';
import type { WholeSheet, WholeSpreadsheet } from './sheet-context';
import { spreadsheetOf } from './spreadsheet';

type WholeApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** SpreadsheetApp: the spreadsheets this person may open, one object for the open one. */
export function spreadsheetApp(session: Session): WholeApp {
  let active: WholeSpreadsheet | null = null;
  const activeSpreadsheet = () => {
    const id = session.activeSpreadsheetId;
    if (id !== null) active ??= spreadsheetOf(session, id);
    return active;
  };
  return standIn(
    {
      ...enumerations,
      ...openingMembers(session),
      ...builderMembers(session),
      ...activeMembers(activeSpreadsheet),
      getActive: activeSpreadsheet,
      getActiveSpreadsheet: activeSpreadsheet,
      setActiveSpreadsheet: (spreadsheet: WholeSpreadsheet) => {
        active = spreadsheet;
      },
      flush: () => session.sendBuffered(),
      getUi: () => {
        if (session.activeSpreadsheetId !== null) return uiOf(session);
        throw new ServiceException('Cannot call SpreadsheetApp.getUi() from this context.');
      },
    },
    'SpreadsheetApp',
  );
}

function activeMembers(activeSpreadsheet: () => WholeSpreadsheet | null) {
  const existing = () => {
    const spreadsheet = activeSpreadsheet();
    if (spreadsheet) return spreadsheet;
    throw new ServiceException('There is no active spreadsheet.');
  };
  return {
    getActiveSheet: () => activeSpreadsheet()?.getActiveSheet() ?? null,
    getActiveRange: () => activeSpreadsheet()?.getActiveRange() ?? null,
    getActiveRangeList: () => existing().getActiveRangeList(),
    getCurrentCell: () => activeSpreadsheet()?.getCurrentCell() ?? null,
    getSelection: () => existing().getSelection(),
    setActiveSheet: (sheet: WholeSheet) => existing().setActiveSheet(sheet),
    setActiveRange: (range: GoogleAppsScript.Spreadsheet.Range) => range.activate(),
    setCurrentCell: (cell: GoogleAppsScript.Spreadsheet.Range) => cell.activate(),
  };
}

function openingMembers(session: Session) {
  return {
    openById: (id: string) => opened(session, 'openById', id, 'Invalid argument: id'),
    openByUrl: (url: string) => {
      const id = /\/d\/([\w-]+)/.exec(url ?? '')?.[1] ?? '';
      return opened(session, 'openByUrl', id, 'Invalid argument: url');
    },
    open: (file: { getId: () => string }) =>
      opened(session, 'open', file.getId(), 'Invalid argument: file'),
    create: (...given: readonly unknown[]) => {
      const [name, rows, columns] = given as readonly [string, number?, number?];
      return created(session, name, rows, columns);
    },
  };
}

function builderMembers(session: Session) {
  const open = () => new OpenSpreadsheet(session, session.activeSpreadsheetId ?? '');
  const activeSheet = (sheetId: number): WholeSheet =>
    sheetOf(open(), sheetId, () => spreadsheetOf(session, session.activeSpreadsheetId ?? ''));
  const rangeAt = (range: GridRange) => rangeOf(open(), placeOf(open().state, range), activeSheet);
  return {
    newDataValidation: () => newValidation(open, rangeAt),
    newFilterCriteria: () => newFilterCriteria(),
    newRichTextValue: () => newRichText(),
    newTextStyle: () => newTextStyle(),
    newConditionalFormatRule: () => newConditionalFormat(rangeAt),
  };
}

function opened(session: Session, method: string, id: string, refusal: string): WholeSpreadsheet {
  if (!id) throw new ServiceException(refusal);
  const details = { service: 'SpreadsheetApp', method, cost: 'app-open' } as const;
  return session.call({ ...details, scope: 'anySpreadsheet', spreadsheetId: id }, () => {
    new OpenSpreadsheet(session, id).file('reader');
    return spreadsheetOf(session, id);
  });
}

function created(
  session: Session,
  name: string,
  rowCount?: number,
  columnCount?: number,
): WholeSpreadsheet {
  const details = { service: 'SpreadsheetApp', method: 'create', cost: 'file-create' } as const;
  const id = session.call({ ...details, scope: 'anySpreadsheet' }, () => {
    const { world, user, scriptId } = session;
    if (!world.quotas.spend(user, 'files-created')) {
      throw new ServiceException('Service invoked too many times for one day: spreadsheet.');
    }
    const newId = world.files.newId();
    const spreadsheet = emptySpreadsheet(world, newId, name);
    addFile(world, { id: newId, owner: user, name, scriptId, spreadsheet });
    return newId;
  });
  if (rowCount !== undefined) {
    const gridProperties = { rowCount, columnCount };
    const fields = 'gridProperties.rowCount,gridProperties.columnCount';
    new OpenSpreadsheet(session, id).change('create', [
      { updateSheetProperties: { properties: { sheetId: 0, gridProperties }, fields } },
    ]);
  }
  return spreadsheetOf(session, id);
}
