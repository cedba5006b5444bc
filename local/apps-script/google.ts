import type { ServiceCall } from './calls';
import type { Clock } from './clock';
import type { Fault } from './faults';
import type { DriveFile } from './files/drive-file';
import type { GoogleProfile } from './quotas';
import type { RestRequest, RestResponse } from './rest';
import type { AuthMode } from './scopes';
import type { Manifest, ScriptGlobals } from './script';
import type { Mail } from './services/mailbox';
import type { Screen } from './services/screen';
import type { SpreadsheetState } from './store/state';

/** How to set a local Google up; every setting has a default. */
export interface GoogleOptions {
  /** Whose limits hold; `none` has no limits. @default 'consumer' */
  readonly profile?: GoogleProfile;
  /** Whether service calls take time. @default 'modelled' */
  readonly latency?: 'modelled' | 'none';
  /** The moment it all begins. @default 2026-03-02T09:00:00Z */
  readonly now?: Date | string;
  /** The language and formats of people and of new spreadsheets. @default 'en_US' */
  readonly locale?: string;
  /** Where people and new spreadsheets are. @default 'Europe/London' */
  readonly timeZone?: string;
  /** The addresses that are not those of a Google account; all others are. @default [] */
  readonly withoutAccount?: readonly string[];
}

/** A spreadsheet to begin with; its values are kept as given, never read as if typed. */
export interface NewSpreadsheet {
  readonly owner: string;
  readonly title: string;
  readonly sheets: Readonly<Record<string, readonly (readonly CellContent[])[]>>;
  readonly locale?: string;
  readonly timeZone?: string;
}

/** What a cell of a new spreadsheet can hold. */
export type CellContent = string | number | boolean | null;

/** Somebody running a script. */
export interface ScriptSession {
  readonly user: string;
  /** The spreadsheet the script is open in; without one there is no active spreadsheet and no Ui. */
  readonly activeSpreadsheet?: string;
  /** Which scopes and advanced services the script has; without one, all of them. */
  readonly manifest?: Manifest;
  /** Which script it is: properties, locks and `drive.file` go by it. @default 'script' */
  readonly scriptId?: string;
  /** The script's pages by name, for `HtmlService.createHtmlOutputFromFile`. @default {} */
  readonly html?: Readonly<Record<string, string>>;
}

/** Somebody typing into one cell of the grid. */
export interface Typing {
  readonly user: string;
  readonly spreadsheetId: string;
  /** One cell in A1 notation, such as `'Amara'!D2`. */
  readonly range: string;
  readonly typed: string;
}

/** Whether what was typed is now in the cell or, in Google's words, why not. */
export type EditResult =
  | { readonly done: true }
  | { readonly done: false; readonly message: string };

/** A run of a script: what mode it is authorised in. */
export interface RunOptions {
  /** @default 'FULL' */
  readonly authMode?: AuthMode;
}

/** Google on one's own machine: its people, files, services and clock. */
export interface Google {
  /** Puts a spreadsheet into somebody's Drive. */
  createSpreadsheet(spreadsheet: NewSpreadsheet): { readonly id: string; readonly url: string };
  /** The globals a script finds when this person runs it: a fresh object each time. */
  servicesFor(session: ScriptSession): ScriptGlobals;
  /**
   * Calls one top-level function as Google runs it: six minutes at most, buffered writes flushed and
   * locks released at its end. A killed run throws `RunKilled` whatever the function returns.
   */
  run<Result>(globals: object, entry: () => Result, options?: RunOptions): Result;
  /**
   * Somebody types into a cell: done, or refused with the words Google shows, which are also those
   * for a person the file is not shared with.
   */
  edit(typing: Typing): EditResult;
  /** Sheets v4 and Drive v3 as over HTTP. */
  rest(request: RestRequest): RestResponse;
  /** Makes the nth service call from now on, counting from 1, go wrong. */
  failAt(n: number, fault: Fault): void;
  /** Forgets the faults that have not struck. */
  clearFaults(): void;
  /** Gives somebody a role on a file, as the Share dialog does. */
  share(fileId: string, email: string, role: 'writer' | 'commenter' | 'reader'): void;
  /** All files, those in the trash too. */
  files(): readonly DriveFile[];
  /** A spreadsheet as it is now, whoever may see it. */
  spreadsheet(spreadsheetId: string): SpreadsheetState;
  /** Every service call made so far, in order. */
  readonly calls: readonly ServiceCall[];
  readonly clock: Clock;
  /** Every mail sent so far, in order, Google's own sharing notices among them. */
  readonly mailbox: readonly Mail[];
  /** What scripts put on people's screens: menus, sidebars, dialogs, alerts, and the log. */
  readonly screen: Screen;
  /** What was asked for and is not emulated fully, such as formulas outside the list. */
  readonly warnings: readonly string[];
}

/** Sets up a Google with nothing in it yet. */
export function createGoogle(options: GoogleOptions = {}): Google {
  throw new Error(`Not built yet: ${JSON.stringify(options)}`);
}
