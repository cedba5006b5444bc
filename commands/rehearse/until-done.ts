import type { ServiceCall } from '../../local/apps-script/calls';
import type { Server } from '../../src/protocol';
import type { Campaign, Done } from './campaign';

/** What an action that goes in slices answered at last, and what all its slices cost. */
export interface Finished<Name extends keyof Server> extends Done<Name> {
  readonly slices: number;
  /** On how many days it ran: where a quota of the day is used up, it goes on a day later. */
  readonly days: number;
}

/** What the answer of a slice says of those to come; one that says nothing is the last. */
interface Slice {
  readonly done?: boolean;
  /** The quota of the day that is used up, if any. */
  readonly paused?: string | null;
}

const day = 24 * 3600;

/** Far more than any campaign needs. */
const mostSlices = 1000;

/** Does an action slice by slice until all is done, as the sidebar does. */
export function untilDone<Name extends keyof Server>(
  { google }: Campaign,
  act: () => Done<Name>,
  heard: (value: Done<Name>['value']) => void = () => undefined,
): Finished<Name> {
  const calls: ServiceCall[] = [];
  let seconds = 0;
  let days = 1;
  for (let slices = 1; slices <= mostSlices; slices += 1) {
    const slice = act();
    calls.push(...slice.calls);
    seconds += slice.seconds;
    heard(slice.value);
    const { done = true, paused } = slice.value as Slice;
    if (done) return { value: slice.value, calls, seconds, slices, days };
    if (!paused) continue;
    days += 1;
    google.clock.advance(day);
  }
  throw new Error(`It was not done after ${mostSlices} slices.`);
}
