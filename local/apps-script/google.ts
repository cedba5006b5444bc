import type { ServiceCall } from './calls';
import type { Clock } from './clock';
import { fireEdit, heldText, type LoadFor } from './edit-triggers';
import type { Fault } from './faults';
import { grant } from './files/access-list';
import type { DriveFile } from './files/drive-file';
import { addFile } from './files/new-file';
import { globalsFor } from './globals';
import {
  type EditResult,
  type Opened,
  openAsPerson,
  type Pasting,
  pasteAsPerson,
  type Typing,
  typeAsPerson,
} from './person';
import { type Recall, rememberWorld } from './remember';
import { answerRest, type RestRequest, type RestResponse } from './rest';
import { runScript } from './run-script';
import { restoredWorld, savedWorld } from './saved';
import type { AuthMode } from './scopes';
import type { Manifest, ScriptGlobals } from './script';
import type { Mail } from './services/mailbox';
import type { Screen } from './services/screen';
import type { Trigger } from './services/triggers';
import { Session } from './session';
import { createSpreadsheetState } from './store/new-spreadsheet';
import type { SpreadsheetState } from './store/state';
import { type GoogleOptions, newWorld, type World } from './world';

export type { GoogleOptions } from './world';

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
  readonly manifest?: Manifest | undefined;
  /** Which script it is: properties, locks and `drive.file` go by it. @default 'script' */
  readonly scriptId?: string;
  /** The script's pages by name, for `HtmlService.createHtmlOutputFromFile`. @default {} */
  readonly html?: Readonly<Record<string, string>>;
}

/** A script loaded for one execution: the globals of somebody's session and its functions. */
export interface BoundScript {
  readonly globals: object;
  readonly functions: Readonly<Record<string, unknown>>;
}

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
  /** Somebody opens a spreadsheet: what is in it and what they may do, or Google's words. */
  open(spreadsheetId: string, user: string): Opened;
  /**
   * Somebody types into a cell: done, or refused with the words Google shows, which are also those
   * for a person the file is not shared with.
   */
  edit(typing: Typing): EditResult;
  /**
   * Binds a script to a spreadsheet: from now on what people type sets off its `onEdit` and its
   * installable edit triggers, each in a load of its own.
   */
  bind(spreadsheetId: string, load: (user: string) => BoundScript): void;
  /**
   * Somebody pastes into the grid: `from` cells of the same spreadsheet, which replaces value, format
   * and dropdown; or a `text` from elsewhere, or with `only: 'values'`, values alone.
   */
  paste(pasting: Pasting): EditResult;
  /** Sheets v4 and Drive v3 as over HTTP. */
  rest(request: RestRequest): RestResponse;
  /** Makes the nth service call from now on, counting from 1, go wrong. */
  failAt(n: number, fault: Fault): void;
  /**
   * Remembers everything as it is now, people, clock and quotas too; what it returns brings that back,
   * as often as it is called. Runs that are going on are not wound back.
   */
  remember(): Recall;
  /** Forgets the faults that have not struck. */
  clearFaults(): void;
  /** Gives somebody a role on a file, as the Share dialog does. */
  share(fileId: string, email: string, role: 'writer' | 'commenter' | 'reader'): void;
  /** All files, those in the trash too. */
  files(): readonly DriveFile[];
  /** A spreadsheet as it is now, whoever may see it. */
  spreadsheet(spreadsheetId: string): SpreadsheetState;
  /** The triggers that scripts have installed; nothing sets them off. */
  triggers(): readonly Trigger[];
  /** Every service call made so far, in order. */
  readonly calls: readonly ServiceCall[];
  readonly clock: Clock;
  /** Every mail sent so far, in order, Google's own sharing notices among them. */
  readonly mailbox: readonly Mail[];
  /** What scripts put on people's screens: menus, sidebars, dialogs, alerts, and the log. */
  readonly screen: Screen;
  /** All that is kept, as bytes for `restoreGoogle`; bound scripts, calls and faults are not. */
  save(): Uint8Array;
  /** What was asked for and is not emulated fully, such as formulas outside the list. */
  readonly warnings: readonly string[];
}

/** Sets up a Google with nothing in it yet. */
export function createGoogle(options: GoogleOptions = {}): Google {
  return googleOf(newWorld(options));
}

/** The Google that was saved, as it was; undefined when it is damaged or was saved in another form. */
export function restoreGoogle(saved: Uint8Array): Google | undefined {
  const world = restoredWorld(saved);
  return world && googleOf(world);
}

function googleOf(world: World): Google {
  return { ...dataOf(world), ...scriptsIn(world) };
}

type Scripts = Pick<Google, 'servicesFor' | 'run' | 'bind' | 'edit'>;

/** What scripts are run by, and what sets them off. */
function scriptsIn(world: World): Scripts {
  const sessions = new WeakMap<object, Session>();
  const bound = new Map<string, LoadFor>();
  const sessionOf = (globals: object) => {
    const session = sessions.get(globals);
    if (session) return session;
    throw new Error('These globals were not made by servicesFor of this Google.');
  };
  return {
    servicesFor: (given) => {
      const session = sessionFor(world, given);
      const globals = globalsFor(session);
      sessions.set(globals, session);
      return globals;
    },
    run: (globals, entry, { authMode = 'FULL' } = {}) =>
      runScript(sessionOf(globals), entry, authMode),
    bind: (spreadsheetId, load) => {
      bound.set(spreadsheetId, (user) => {
        const { globals, functions } = load(user);
        return { session: sessionOf(globals), functions };
      });
    },
    edit: (typing) => {
      const load = bound.get(typing.spreadsheetId);
      const oldValue = load && heldText(world, typing);
      const result = typeAsPerson(world, typing);
      if (load && result.done) fireEdit(world, load, { typing, oldValue });
      return result;
    },
  };
}

/** What is in it, and what changes it without a script. */
function dataOf(world: World): Omit<Google, keyof Scripts> {
  return {
    createSpreadsheet: (spreadsheet) => createSpreadsheet(world, spreadsheet),
    open: (spreadsheetId, user) => openAsPerson(world, spreadsheetId, user),
    paste: (pasting) => pasteAsPerson(world, pasting),
    rest: (request) => answerRest(world, request),
    failAt: (n, fault) => world.faults.plan(n, fault),
    remember: () => rememberWorld(world),
    clearFaults: () => world.faults.clear(),
    share: (fileId, email, role) => {
      grant(world, fileId, email, role);
    },
    files: () => world.files.all(),
    spreadsheet: (spreadsheetId) => spreadsheetOf(world, spreadsheetId),
    triggers: () => world.triggers.all(),
    calls: world.calls,
    clock: world.clock,
    mailbox: world.mailbox,
    screen: world.screen,
    save: () => savedWorld(world),
    warnings: world.warnings,
  };
}

function createSpreadsheet(world: World, given: NewSpreadsheet): { id: string; url: string } {
  const { owner, title, sheets, locale = world.locale, timeZone = world.timeZone } = given;
  const id = world.files.newId();
  const spreadsheet = createSpreadsheetState({
    spreadsheetId: id,
    title,
    locale,
    timeZone,
    sheets,
  });
  addFile(world, { id, owner, name: title, spreadsheet });
  return { id, url: `https://docs.google.com/spreadsheets/d/${id}/edit` };
}

function sessionFor(world: World, given: ScriptSession): Session {
  const { user, activeSpreadsheet = null, manifest = null, scriptId = 'script' } = given;
  if (!world.people.hasAccount(user)) {
    throw new Error(`${user} has no Google account, and so cannot run a script.`);
  }
  return new Session(world, user, scriptId, activeSpreadsheet, manifest, given.html ?? {});
}

function spreadsheetOf(world: World, spreadsheetId: string): SpreadsheetState {
  const spreadsheet = world.files.find(spreadsheetId)?.spreadsheet;
  if (!spreadsheet) throw new Error(`There is no spreadsheet ${spreadsheetId}.`);
  return spreadsheet;
}
