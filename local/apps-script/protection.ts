import type { Actor } from './access';
import type { GridRange, SpreadsheetState } from './store/state';

/** Whether this person may edit every cell of a range: every protection on it must allow them. */
export function mayEdit(_state: SpreadsheetState, actor: Actor, _range: GridRange): boolean {
  return actor.role === 'owner';
}
