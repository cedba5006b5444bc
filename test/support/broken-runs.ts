import fc from 'fast-check';
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

/** Some of the calls something makes, counting from 1, drawn from as many methods as there are. */
export function drawnCalls(
  { google }: TestCampaign,
  count: number,
  act: () => unknown,
): readonly number[] {
  const before = google.calls.length;
  act();
  const byMethod = new Map<string, number[]>();
  for (const [index, { method }] of google.calls.slice(before).entries()) {
    byMethod.set(method, [...(byMethod.get(method) ?? []), index + 1]);
  }
  const some = fc.shuffledSubarray([...byMethod.values()], { minLength: count, maxLength: count });
  const one = some.chain((chosen) => fc.tuple(...chosen.map((calls) => fc.constantFrom(...calls))));
  return fc.sample(one, 1).flat();
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

/** A text without the moments in it, since what is done again is done later. */
export function withoutMoments(text: string): string {
  return text.replace(/\{\\?"numberValue\\?":46\d+\.\d+\}/g, 'moment');
}

/** Tabs, protections and access; moments left out. */
export function endOf(campaign: TestCampaign): string {
  return withoutMoments(JSON.stringify(snapshot(campaign)));
}

/** Every cell some people can type in; that they tried leaves nothing behind. */
export function writableBy(campaign: TestCampaign, people: readonly string[]): string[] {
  const recall = campaign.google.remember();
  const cells = typedIn(campaign, tabsOf(campaign), people, '');
  recall();
  return cells;
}
