import { addFile } from '../files/new-file';
import { emptySpreadsheet } from '../files/spreadsheet-content';
import { ServiceException } from '../google-error';
import { standIn } from '../refusing';
import { namesAsMembers } from '../services/named-values';
import { uiOf } from '../services/ui';
import type { Session } from '../session';
import { newValidation, validationCriteria } from './data-validation';
import { OpenSpreadsheet } from './open-spreadsheet';
import { protectionTypes } from './protection';
import { spreadsheetOf } from './spreadsheet';

type WholeApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type WholeSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const WrapStrategy = namesAsMembers(['OVERFLOW', 'WRAP', 'CLIP']);

/** SpreadsheetApp: the spreadsheets this person may open, one object for the open one. */
export function spreadsheetApp(session: Session): WholeApp {
  let active: WholeSpreadsheet | null = null;
  const activeSpreadsheet = () => {
    const id = session.activeSpreadsheetId;
    if (id !== null) active ??= spreadsheetOf(session, id);
    return active;
  };
  const existing = () => {
    const spreadsheet = activeSpreadsheet();
    if (spreadsheet) return spreadsheet;
    throw new ServiceException('There is no active spreadsheet.');
  };
  return standIn(
    {
      DataValidationCriteria: validationCriteria,
      ProtectionType: protectionTypes,
      WrapStrategy,
      getActive: activeSpreadsheet,
      getActiveSpreadsheet: activeSpreadsheet,
      getActiveSheet: () => existing().getActiveSheet(),
      setActiveSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
        existing().setActiveSheet(sheet),
      openById: (id: string) => opened(session, id),
      openByUrl: (url: string) => opened(session, /\/d\/([\w-]+)/.exec(url)?.[1] ?? ''),
      open: (file: { getId: () => string }) => opened(session, file.getId()),
      create: (name: string) => created(session, name),
      flush: () => session.sendBuffered(),
      newDataValidation: () => {
        const id = session.activeSpreadsheetId ?? '';
        return newValidation(() => new OpenSpreadsheet(session, id));
      },
      getUi: () => {
        if (session.activeSpreadsheetId !== null) return uiOf(session);
        throw new ServiceException('Cannot call SpreadsheetApp.getUi() from this context.');
      },
    },
    'SpreadsheetApp',
  );
}

function opened(session: Session, id: string): WholeSpreadsheet {
  if (id === '') throw new ServiceException('Invalid argument: id');
  const details = { service: 'SpreadsheetApp', method: 'openById', cost: 'app-open' } as const;
  return session.call({ ...details, scope: 'anySpreadsheet', spreadsheetId: id }, () => {
    new OpenSpreadsheet(session, id).file('reader');
    return spreadsheetOf(session, id);
  });
}

function created(session: Session, name: string): WholeSpreadsheet {
  const details = { service: 'SpreadsheetApp', method: 'create', cost: 'file-create' } as const;
  return session.call({ ...details, scope: 'anySpreadsheet' }, () => {
    const { world, user, scriptId } = session;
    if (!world.quotas.spend(user, 'files-created')) {
      throw new ServiceException('Service invoked too many times for one day: spreadsheet.');
    }
    const id = world.files.newId();
    const spreadsheet = emptySpreadsheet(world, id, name);
    addFile(world, { id, owner: user, name, scriptId, spreadsheet });
    return spreadsheetOf(session, id);
  });
}
