import { fold } from './fold';
import type { Cell } from './table';
import { seen } from './text';

/** Nobody makes more calls than this in a campaign: a larger number is a day or a phone number. */
const mostCalls = 5_000;

/** Words that say a volunteer makes no calls at all. */
const noCalls = /^(?:zero|none|aucune?|aucun appel|pas d appels?|no calls)$/;

/** Hours are not calls. */
const hours = /\d ?(?:h\d*|hrs?|heures?|hours?|mins?|minutes?)\b/;

const thousands = /(\d)[\s.,'’](?=\d{3}(?!\d))/g;
const decimals = /(\d)[.,]\d{1,2}(?!\d)/g;
const negative = /^[-−]/;

/** A number, and another one that may follow it as the other end of a range. */
const range = /(\d+)(?: (?:(?:a|to|ou|or|et|and) )?(\d+))?/;

/**
 * How many calls a volunteer says they can make: a whole number, 0 when they say none, null when
 * they say nothing that is understood. Of a range the lower end is taken, so that nobody is given
 * more than they promised.
 */
export function capacityIn(cell: Cell): number | null {
  const calls = typeof cell === 'number' ? Math.floor(cell) : callsIn(seen(String(cell)));
  return calls !== null && calls >= 0 && calls <= mostCalls ? calls : null;
}

function callsIn(text: string): number | null {
  if (negative.test(text)) return null;
  const folded = fold(text.replace(thousands, '$1').replace(decimals, '$1'));
  if (noCalls.test(folded)) return 0;
  if (hours.test(folded)) return null;
  const ends = (range.exec(folded) ?? []).slice(1).filter((end) => end !== undefined);
  return ends.length === 0 ? null : Math.min(...ends.map(Number));
}
