import { ApiError } from './api-error';
import { atLeast, roleOn } from './files/roles';
import { actorOn, isSpreadsheet } from './spreadsheets';
import { rangeOfA1 } from './store/a1';
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

/** Whether what was typed is now in the cell or, in Google's words, why not. */
export type EditResult =
  | { readonly done: true }
  | { readonly done: false; readonly message: string };

/** A person types into a cell, with their own access and no script's. */
export function typeAsPerson(world: World, typing: Typing): EditResult {
  const { user, spreadsheetId, range, typed } = typing;
  const file = world.files.find(spreadsheetId);
  const role = file && roleOn(file, user);
  if (!file || !isSpreadsheet(file) || !role || !world.people.hasAccount(user)) {
    return { done: false, message: 'You do not have access to the requested document.' };
  }
  if (!atLeast(role, 'writer')) {
    return { done: false, message: 'The caller does not have permission' };
  }
  const now = world.clock.date();
  try {
    const { sheetId, startRowIndex = 0, startColumnIndex = 0 } = rangeOfA1(file.spreadsheet, range);
    const place = { sheetId, row: startRowIndex, column: startColumnIndex };
    const { state, warnings } = typeInto(file.spreadsheet, actorOn(file, user), place, typed, now);
    world.warnings.push(...warnings);
    world.files.keepSpreadsheet(file, state, now);
    return { done: true };
  } catch (error) {
    if (error instanceof ApiError) return { done: false, message: error.message };
    throw error;
  }
}
