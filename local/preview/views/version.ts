import { randomUUID } from 'node:crypto';
import type { Actor } from '../../apps-script/access';
import { dependsOnOthers } from '../../apps-script/store/references';
import type { SheetState, SpreadsheetState } from '../../apps-script/store/state';

/** Numbers are given anew each time the preview starts, so each time has a name of its own. */
const start = randomUUID().slice(0, 8);

const numbers = new WeakMap<object, number>();
let given = 0;

/** A number that only this very object has; what never changes is told from others by it. */
function numberOf(thing: object): number {
  const known = numbers.get(thing);
  if (known !== undefined) return known;
  given += 1;
  numbers.set(thing, given);
  return given;
}

/**
 * A text that changes whenever a tab, what somebody may do in it, or what its cells depend on does.
 * Sheets are immutable, so that nothing in them has to be compared.
 */
export function versionOf(tab: {
  readonly state: SpreadsheetState;
  readonly sheet: SheetState;
  readonly actor: Actor;
}): string {
  const { state, sheet, actor } = tab;
  const parts = [sheet, state.namedRanges, state.properties].map(numberOf);
  const others = dependsOnOthers(sheet) ? [numberOf(state)] : [];
  return [start, actor.role, ...parts, ...others].join('-');
}
