/** The parts of a script's `appsscript.json` that decide what it may do. */
export interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly {
      readonly userSymbol: string;
      readonly serviceId: string;
      readonly version: string;
    }[];
  };
}

/** The globals of one person's session with a script; the advanced services when they are enabled. */
export interface ScriptGlobals {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly DriveApp: GoogleAppsScript.Drive.DriveApp;
  readonly GmailApp: GoogleAppsScript.Gmail.GmailApp;
  readonly Browser: GoogleAppsScript.Base.Browser;
  readonly MimeType: Readonly<Record<string, string>>;
  readonly MailApp: GoogleAppsScript.Mail.MailApp;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly CacheService: GoogleAppsScript.Cache.CacheService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly Logger: GoogleAppsScript.Base.Logger;
  readonly console: Pick<Console, 'log' | 'info' | 'warn' | 'error' | 'time' | 'timeEnd'>;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly Sheets?: GoogleAppsScript.Sheets;
  readonly Drive?: GoogleAppsScript.Drive;
}
