import type { Typing } from './person';
import { runScript } from './run-script';
import type { AuthMode } from './scopes';
import { authModes } from './services/script-app';
import { userOf } from './services/user';
import type { Session } from './session';
import { OpenSpreadsheet } from './spreadsheet-app/open-spreadsheet';
import { placeOf } from './spreadsheet-app/place';
import { select } from './spreadsheet-app/selection';
import { spreadsheetOf } from './spreadsheet-app/spreadsheet';
import { rangeOfA1 } from './store/a1';
import { effectiveValue } from './store/reading';
import type { World } from './world';

/** A script loaded for one execution: whose session, and its top-level functions. */
export interface LoadedScript {
  readonly session: Session;
  readonly functions: Readonly<Record<string, unknown>>;
}

/** Loads the script of a spreadsheet for somebody; each execution has a load of its own. */
export type LoadFor = (user: string) => LoadedScript;

/** What a cell holds as an event tells it: text, or nothing. */
export function heldText(world: World, typing: Typing): string | undefined {
  const state = world.files.find(typing.spreadsheetId)?.spreadsheet;
  if (!state) return undefined;
  try {
    const { sheetId, row, column } = placeOf(state, rangeOfA1(state, typing.range));
    const value = effectiveValue(state, sheetId, row, column) ?? {};
    const held = value.stringValue ?? value.numberValue ?? value.boolValue;
    return held === undefined ? undefined : String(held);
  } catch {
    return undefined;
  }
}

/** An edit that was done, and what the cell held before. */
export interface DoneEdit {
  readonly typing: Typing;
  readonly oldValue: string | undefined;
}

/**
 * Runs what waits for an edit: the simple trigger `onEdit` as the person who typed, and installable
 * ones as those who set them up (Simple triggers, Installable triggers). What they throw is logged.
 */
export function fireEdit(world: World, load: LoadFor, edit: DoneEdit): void {
  const { user, spreadsheetId } = edit.typing;
  fire(world, load(user), edit, 'onEdit', 'LIMITED');
  const waiting = world.triggers
    .all()
    .filter(({ event, sourceId }) => event === 'ON_EDIT' && sourceId === spreadsheetId);
  for (const trigger of waiting) {
    fire(world, load(trigger.user), edit, trigger.handler, 'FULL', trigger.id);
  }
}

function fire(
  world: World,
  { session, functions }: LoadedScript,
  edit: DoneEdit,
  handler: string,
  mode: AuthMode,
  triggerUid?: string,
): void {
  const entry = functions[handler];
  if (typeof entry !== 'function') return;
  const event = { ...editEvent(world, session, edit, mode), ...(triggerUid ? { triggerUid } : {}) };
  try {
    runScript(session, () => entry(event), mode);
  } catch (error) {
    const { name, message } = error as Error;
    world.screen.log.push(`${handler}: ${name}: ${message}`);
  }
}

/** What an edit trigger is given (Event objects, "Edit"). */
function editEvent(world: World, session: Session, edit: DoneEdit, mode: AuthMode): object {
  const { typing, oldValue } = edit;
  const value = heldText(world, typing);
  const source = spreadsheetOf(session, typing.spreadsheetId);
  const open = new OpenSpreadsheet(session, typing.spreadsheetId);
  select(open, placeOf(open.state, rangeOfA1(open.state, typing.range)));
  return {
    authMode: authModes[mode],
    range: source.getRange(typing.range),
    source,
    user: userOf(() => typing.user),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}
