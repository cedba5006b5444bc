import { isUntouched, itemOf, type Journey, statusOn } from './journey';
import type { Path } from './path';

/** The numbers above the summary's tables. */
export interface Headline {
  readonly contacts: number;
  readonly untouched: number;
  readonly attempted: number;
  readonly attempts: number;
  readonly completed: number;
  readonly abandoned: number;
  readonly followUps: number;
  readonly doNotCall: number;
}

/** Where a campaign's calls stand. */
export interface Report {
  readonly headline: Headline;
  /** How many journeys stand at each step or ended for each reason, by its id. */
  readonly outcomes: Readonly<Record<string, number>>;
}

/** The numbers of a summary, counted from the journeys. */
export function report(journeys: readonly Journey[], path: Path): Report {
  const count = (holds: (journey: Journey) => boolean) => journeys.filter(holds).length;
  const statusIs = (status: string) =>
    count((journey) => statusOn(itemOf(journey, path)) === status);
  const headline: Headline = {
    contacts: journeys.length,
    untouched: count(isUntouched),
    attempted: count(({ attempts }) => attempts > 0),
    attempts: journeys.reduce((sum, { attempts }) => sum + attempts, 0),
    completed: statusIs('completed'),
    abandoned: statusIs('abandoned'),
    followUps: count((journey) => itemOf(journey, path).effects.followUp),
    doNotCall: count((journey) => itemOf(journey, path).effects.doNotCall),
  };
  const outcomes: Record<string, number> = Object.fromEntries(path.map(({ id }) => [id, 0]));
  for (const journey of journeys) {
    const { id } = itemOf(journey, path);
    outcomes[id] = (outcomes[id] ?? 0) + 1;
  }
  return { headline, outcomes };
}
