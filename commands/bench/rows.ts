import { RunKilled } from '../../local/apps-script/run';
import type { Where } from '../../src/domain/call-sheet';
import { Stopped } from '../rehearse/messages';
import type { Cost, Measured } from './cost';

/** How contacts are handed out: with the add-on, or the usual way in one spreadsheet or in many. */
export type Way = Where | 'usual-one-spreadsheet' | 'usual-files';

/** What an action cost, and the least that could have brought the same about. */
export interface ActionCost {
  readonly measured: Measured;
  readonly floor: Cost;
}

/** In whose words something was not done, and which. */
export interface Refusal {
  readonly refused: string;
}

/** Which action, and the way it was done. */
interface Deed {
  readonly way: Way;
  readonly action: 'share' | 'collect';
}

/** One action done one way, and its cost. */
export type CostRow = Deed & ActionCost;

/** One action done one way: its cost, or why it was refused. */
export type Row = CostRow | (Deed & Refusal);

/** All that was measured of a campaign, in one way or in several. */
export interface Measurement {
  readonly volunteers: number;
  readonly journeys: number;
  readonly rows: readonly Row[];
}

/** Whether something was done, and so has a cost. */
export function isDone(answer: ActionCost | Refusal): answer is ActionCost {
  return !('refused' in answer);
}

/** The rows of a way that shares, is called from, and collects; what is refused ends it. */
export function rowsOf(
  way: Way,
  steps: { readonly share: () => ActionCost; call(): void; readonly collect: () => ActionCost },
): Row[] {
  const shared = attempt(steps.share);
  if (!isDone(shared)) return [{ way, action: 'share', ...shared }];
  steps.call();
  return [
    { way, action: 'share', ...shared },
    { way, action: 'collect', ...attempt(steps.collect) },
  ];
}

/** A refusal by the add-on or by Google as a value; anything else that goes wrong is a bug. */
function attempt(work: () => ActionCost): ActionCost | Refusal {
  try {
    return work();
  } catch (error) {
    if (error instanceof Stopped || error instanceof RunKilled || isOfGoogle(error)) {
      return { refused: error.message };
    }
    throw error;
  }
}

/** What SpreadsheetApp throws is an `Exception`. */
function isOfGoogle(error: unknown): error is Error {
  return error instanceof Error && error.name === 'Exception';
}
