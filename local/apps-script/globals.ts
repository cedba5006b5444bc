import { dateReading } from './clock';
import { standIn } from './refusing';
import type { Manifest, ScriptGlobals } from './script';
import { browserService } from './services/browser';
import { cacheService } from './services/cache-service';
import { driveApp } from './services/drive-app/drive-app';
import { mimeTypes } from './services/drive-app/mime-types';
import { driveService } from './services/drive-service';
import { gmailApp } from './services/gmail-app';
import { htmlService } from './services/html-service';
import { lockService } from './services/lock-service';
import { consoleService, loggerService } from './services/logger';
import { mailApp } from './services/mail-app';
import { propertiesService } from './services/properties-service';
import { scriptApp } from './services/script-app';
import { sessionService } from './services/session-service';
import { sheetsService } from './services/sheets-service';
import { utilities } from './services/utilities';
import type { Session } from './session';
import { spreadsheetApp } from './spreadsheet-app/spreadsheet-app';

/**
 * The globals of a session: `Date` and `Error` among them, so that a date or an error of these
 * services is one of the script's own kind.
 */
export function globalsFor(session: Session): ScriptGlobals {
  const { manifest } = session;
  const globals: ScriptGlobals = {
    SpreadsheetApp: spreadsheetApp(session),
    HtmlService: htmlService(session, () => globals),
    DriveApp: driveApp(session),
    MailApp: mailApp(session),
    GmailApp: gmailApp(session),
    Browser: browserService(session),
    MimeType: mimeTypes,
    PropertiesService: propertiesService(session),
    CacheService: cacheService(session),
    LockService: lockService(session),
    Session: sessionService(session),
    ScriptApp: scriptApp(session),
    Utilities: utilities(session),
    Logger: loggerService(session),
    console: consoleService(session),
    Date: dateReading(session.world.clock),
    Error,
    ...absentServices(),
    ...(isEnabled(manifest, 'sheets') ? { Sheets: sheetsService(session) } : {}),
    ...(isEnabled(manifest, 'drive') ? { Drive: driveService(session) } : {}),
  };
  return globals;
}

function isEnabled(manifest: Manifest | null, serviceId: string): boolean {
  if (!manifest) return true;
  const enabled = manifest.dependencies?.enabledAdvancedServices ?? [];
  return enabled.some((service) => service.serviceId === serviceId);
}

/** The services that are not emulated: any use of one is refused by name. */
const absent = [
  'CalendarApp',
  'Charts',
  'ContactsApp',
  'ContentService',
  'DocumentApp',
  'FormApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
];

function absentServices(): Readonly<Record<string, object>> {
  return Object.fromEntries(absent.map((name) => [name, standIn<object>({}, name)]));
}
