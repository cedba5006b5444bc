import type { Fault } from '../../local/apps-script/faults';
import type { TestCampaign } from './campaign';
import { snapshot } from './snapshot';
import { tabsOf, typedIn } from './typing';

export const faults: readonly Fault[] = [
  'killed-before',
  'killed-after',
  'fails',
  'takes-effect-then-fails',
];

/** How many service calls something makes. */
export function callsOf({ google }: TestCampaign, act: () => unknown): number {
  const before = google.calls.length;
  act();
  return google.calls.length - before;
}

/** Does something while one of its service calls goes wrong, and waits until Google would have ended the run. */
export function goWrong(
  { google }: TestCampaign,
  { call, fault }: { readonly call: number; readonly fault: Fault },
  act: () => unknown,
): void {
  google.failAt(call, fault);
  try {
    act();
  } catch {
    // The run was killed.
  }
  google.clearFaults();
  google.clock.advance(7 * 60);
}

const moment = /\{\\?"numberValue\\?":46\d+\.\d+\}/g;

/** Tabs, protections and access; moments left out, since what is done again is done later. */
export function endOf(campaign: TestCampaign): string {
  return JSON.stringify(snapshot(campaign)).replace(moment, 'moment');
}

/** Every cell some people can type in; that they tried leaves nothing behind. */
export function writableBy(campaign: TestCampaign, people: readonly string[]): string[] {
  const recall = campaign.google.remember();
  const cells = typedIn(campaign, tabsOf(campaign), people, '');
  recall();
  return cells;
}
