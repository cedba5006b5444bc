import { arrange, type SplitRequest } from './arrangement';
import { evenUp } from './even-up';
import { withCallersOnce } from './hands';
import { asksForMore } from './split-options';
import type { NotGivenReason } from './split-rules';

/** A contact nobody could be given, and why. */
export interface NotGiven {
  readonly contactId: string;
  readonly reason: NotGivenReason;
}

/** Who gets which contacts. */
export interface Split {
  /**
   * Contact ids newly given, by volunteer id, in the order they will stand on the call sheet.
   * Every caller is there, with no contact when nothing is new for them.
   */
  readonly shares: ReadonlyMap<string, readonly string[]>;
  readonly notGiven: readonly NotGiven[];
}

/**
 * Gives every contact that nobody has yet to a caller: as evenly as the rules allow, counting what
 * callers already hold, a household to one caller, nobody to themselves. It moves nobody.
 */
export function split(request: SplitRequest): Split {
  const asked = withCallersOnce(request);
  const arrangement = arrange(asked);
  // Where any caller will do, dealing in turn is even already.
  if (asksForMore(asked.options)) evenUp(arrangement, (id) => !asked.given.has(id));
  const shares: string[][] = asked.callers.map(() => []);
  const notGiven: NotGiven[] = [];
  for (const { id } of asked.contacts) {
    const fate = arrangement.fates.get(id);
    if (typeof fate === 'number') shares[fate]?.push(id);
    else if (fate) notGiven.push({ contactId: id, reason: fate });
  }
  return {
    shares: new Map(asked.callers.map(({ id }, place) => [id, shares[place] ?? []])),
    notGiven,
  };
}
