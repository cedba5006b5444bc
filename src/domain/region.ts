import type { Layout } from './columns';
import { countryCodeOf } from './country';
import { plans } from './phone-plan';
import { cellText, columnsOf, filledCells } from './record-cells';
import type { Table } from './table';

/** How many numbers are looked at. */
const sampleSize = 500;

const notDialled = /[^\d+]/g;

/**
 * The country most of a table's numbers are written for, the usual one when they do not say another,
 * or when it writes numbers in ways of its own.
 *
 * The country column votes too; of countries that write numbers alike the first of the list is taken.
 */
export function guessRegion(table: Table, layout: Layout, usual = 'FR'): string {
  if (!(usual in plans)) return usual;
  const votes = votesIn(table, layout);
  const first = [usual, votes.get(usual) ?? 0] as const;
  return [...votes].reduce<readonly [string, number]>(
    (best, vote) => (vote[1] > best[1] ? vote : best),
    first,
  )[0];
}

function votesIn(table: Table, layout: Layout): ReadonlyMap<string, number> {
  const phones = columnsOf(layout.columns, 'phone');
  const countries = columnsOf(layout.columns, 'country');
  const votes = new Map(Object.keys(plans).map((region) => [region, 0]));
  let numbers = 0;
  for (let row = layout.headingRow ?? 0; row < table.length && numbers < sampleSize; row += 1) {
    const record = table[row] ?? [];
    const typed = filledCells(record, phones).map((cell) => cellText(cell).replace(notDialled, ''));
    numbers += typed.length;
    for (const number of typed) voteFor(votes, (region) => isWrittenIn(region, number));
    const named = filledCells(record, countries).map((cell) => countryCodeOf(cellText(cell)));
    voteFor(votes, (region) => named.includes(region));
  }
  return votes;
}

function voteFor(votes: Map<string, number>, speaksFor: (region: string) => boolean): void {
  for (const [region, count] of votes) if (speaksFor(region)) votes.set(region, count + 1);
}

function isWrittenIn(region: string, number: string): boolean {
  const plan = plans[region];
  return plan !== undefined && (plan.national.test(number) || plan.international.test(number));
}
