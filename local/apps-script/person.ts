import type { Actor } from './access';
import { ApiError } from './api-error';
import { atLeast, roleOn } from './files/roles';
import { warnsOf } from './protection';
import { actorOn, isSpreadsheet, type SpreadsheetFile } from './spreadsheets';
import { rangeOfA1 } from './store/a1';
import { type Area, areaOf } from './store/area';
import { gridWithId } from './store/lookup';
import { type Paste, pasteInto } from './store/person-paste';
import type { SpreadsheetState } from './store/state';
import { typeInto } from './store/typing';
import type { World } from './world';

/** Somebody typing into one cell of the grid. */
export interface Typing {
  readonly user: string;
  readonly spreadsheetId: string;
  /** One cell in A1 notation, such as `'Amara'!D2`. */
  readonly range: string;
  readonly typed: string;
}

/** Somebody pasting into the grid, from cells of the same spreadsheet or from elsewhere. */
export type Pasting = Omit<Typing, 'typed'> & Paste;

/**
 * Whether what was entered is now in the cells, with the warning that Google showed first, if it
 * showed one; or, in Google's words, why it is not.
 */
export type EditResult =
  | { readonly done: true; readonly warning?: string }
  | { readonly done: false; readonly message: string };

/** What Google asks somebody who edits cells with a protection that only warns (observed). */
const warningMessage =
  "Heads up! You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?";

/** A spreadsheet as it opens for somebody, and what they may do with it; or Google's words. */
export type Opened =
  | { readonly done: true; readonly state: SpreadsheetState; readonly actor: Actor }
  | { readonly done: false; readonly message: string };

/** Google's words to somebody who opens what is not there or not shared with them (observed). */
const noAccess = {
  done: false,
  message: 'You do not have access to the requested document.',
} as const;

/** The spreadsheet of this id, if this person may at least read it. */
function openFile(world: World, spreadsheetId: string, user: string): SpreadsheetFile | undefined {
  const file = world.files.find(spreadsheetId);
  const isOpen = file && roleOn(file, user) && world.people.hasAccount(user);
  return isOpen && isSpreadsheet(file) ? file : undefined;
}

/** A person opens a spreadsheet. */
export function openAsPerson(world: World, spreadsheetId: string, user: string): Opened {
  const file = openFile(world, spreadsheetId, user);
  if (!file) return noAccess;
  return { done: true, state: file.spreadsheet, actor: actorOn(file, user) };
}

interface Changed {
  readonly state: SpreadsheetState;
  readonly warnings: readonly string[];
  readonly area: Area;
}

/** A person types into a cell, with their own access and no script's. */
export function typeAsPerson(world: World, typing: Typing): EditResult {
  return editAsPerson(world, typing, (file) => {
    const { spreadsheet } = file;
    const {
      sheetId,
      startRowIndex: row = 0,
      startColumnIndex: column = 0,
    } = rangeOfA1(spreadsheet, typing.range);
    const place = { sheetId, row, column };
    const actor = actorOn(file, typing.user);
    const typed = typeInto(spreadsheet, actor, place, typing.typed, world.clock.date());
    return {
      ...typed,
      area: { sheetId, top: row, left: column, bottom: row + 1, right: column + 1 },
    };
  });
}

/**
 * A person pastes. From cells of the same spreadsheet everything comes along: what the cells there
 * were, their format and their dropdown are replaced, so that nothing checks what is pasted; from
 * elsewhere, or with `only: 'values'`, values come alone and are checked as typing is.
 */
export function pasteAsPerson(world: World, pasting: Pasting): EditResult {
  return editAsPerson(world, pasting, (file) => {
    const { spreadsheet } = file;
    const range = rangeOfA1(spreadsheet, pasting.range);
    const target = areaOf(range, gridWithId(spreadsheet, range.sheetId));
    return pasteInto(spreadsheet, actorOn(file, pasting.user), target, pasting, world.clock.date());
  });
}

function editAsPerson(
  world: World,
  { user, spreadsheetId }: Pick<Typing, 'user' | 'spreadsheetId'>,
  change: (file: SpreadsheetFile) => Changed,
): EditResult {
  const file = openFile(world, spreadsheetId, user);
  if (!file) return noAccess;
  if (!atLeast(actorOn(file, user).role, 'writer')) {
    return { done: false, message: 'The caller does not have permission' };
  }
  try {
    const { state, warnings, area } = change(file);
    const on = { sheet: gridWithId(file.spreadsheet, area.sheetId), ...file.spreadsheet };
    const isWarned = warnsOf(on, area);
    world.warnings.push(...warnings);
    world.files.keepSpreadsheet(file, state, world.clock.date());
    return { done: true, ...(isWarned ? { warning: warningMessage } : {}) };
  } catch (error) {
    if (error instanceof ApiError) return { done: false, message: error.message };
    throw error;
  }
}
