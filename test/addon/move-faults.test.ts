import type { Fault } from '../../local/apps-script/faults';
import type { Server } from '../../src/protocol';
import { prepare, shareAll, type TestCampaign } from '../support/campaign';
import { contactRow, enter, openSmall, recordsIn } from '../support/small-campaign';
import { snapshot } from '../support/snapshot';
import { tabsOf, typedIn } from '../support/typing';

const contacts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => contactRow(number));
const names = ['nadia', 'omar', 'paula', 'quentin', 'rosa', 'samir'];
const addresses = names.map((name) => `${name}@example.org`);
const volunteers = names.map((name) => [name, '', `${name}@example.org`, '', '']);

const wheres = ['workbook', 'here'] as const;

/** Six volunteers with call sheets, two of whom entered something. */
function shared(where: (typeof wheres)[number]): TestCampaign {
  const campaign = openSmall({ contacts, volunteers });
  prepare(campaign);
  shareAll(campaign, where);
  enter(campaign, 'C1', { outcome: '✓ Supporter' });
  enter(campaign, 'C2', { notes: 'Rappeler' });
  return campaign;
}

type Move = (campaign: TestCampaign) => ReturnType<Server['release']>;
const [nadia = '', omar = '', paula = '', quentin = ''] = addresses;

const moves: Readonly<Record<string, Move>> = {
  release: ({ act }) => act('release', { volunteers: [nadia, paula] }),
  reassign: ({ act }) => act('reassign', { volunteers: [nadia, paula], to: [omar, quentin] }),
  removeVolunteer: ({ act }) => act('removeVolunteer', { volunteer: nadia }),
  undoShare: ({ act }) => act('undoShare', {}),
  undoAdd: ({ act }) => act('undoAdd', {}),
};

const faults: Fault[] = ['killed-before', 'killed-after', 'fails', 'takes-effect-then-fails'];

/** Every cell any volunteer can type in; typing is blank only where nothing stands. */
function writable(campaign: TestCampaign): ReadonlySet<string> {
  return new Set(typedIn(campaign, tabsOf(campaign), addresses, ''));
}

function isRunKilled(run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch {
    return true;
  }
}

/** Tabs, protections and access, without the moments of the log and the path view. */
function endOf(campaign: TestCampaign): string {
  return JSON.stringify(snapshot(campaign)).replace(
    /\{\\?"numberValue\\?":46\d+\.\d+\}/g,
    'moment',
  );
}

function journeysOf(campaign: TestCampaign): readonly unknown[] {
  return recordsIn(campaign, 'Vue Parcours').map((row) => [
    row['Identifiant du contact'],
    row['Personne de référence'],
  ]);
}

interface Unbroken {
  readonly where: (typeof wheres)[number];
  readonly move: Move;
  readonly calls: number;
  readonly end: string;
  readonly journeys: readonly unknown[];
  /** Cells somebody could write in before or after. */
  readonly allowed: ReadonlySet<string>;
}

function unbroken(where: (typeof wheres)[number], move: Move): Unbroken {
  const whole = shared(where);
  const before = whole.google.calls.length;
  expect(move(whole)).toMatchObject({ ok: true, value: { done: true } });
  const calls = whole.google.calls.length - before;
  const [end, journeys] = [endOf(whole), journeysOf(whole)];
  const allowed = new Set([...writable(shared(where)), ...writable(whole)]);
  return { where, move, calls, end, journeys, allowed };
}

/** Goes wrong at one service call; then either who can write is looked at, or all is done again. */
function goesWrong(whole: Unbroken, fault: Fault, call: number): void {
  const campaign = shared(whole.where);
  campaign.google.failAt(call, fault);
  const killed = isRunKilled(() => whole.move(campaign));
  campaign.google.clearFaults();
  campaign.google.clock.advance(6 * 60);
  if (killed && call % 3 === 0) {
    expect([...writable(campaign)].filter((cell) => !whole.allowed.has(cell))).toEqual([]);
    return;
  }
  whole.move(campaign);
  const { journeys, end } = whole;
  expect({ call, fault, journeys: journeysOf(campaign) }).toEqual({ call, fault, journeys });
  expect({ call, fault, end: endOf(campaign) }).toEqual({ call, fault, end });
}

describe.each(wheres)('with call sheets in %s', (where) => {
  test.each(Object.entries(moves))(
    '%s cut off at any service call ends the same when done again, with no more access meanwhile',
    (_, move) => {
      const whole = unbroken(where, move);
      expect(whole.calls).toBeGreaterThan(6);
      for (const fault of faults) {
        // A run that goes on is patient, which other tests try at every call.
        const step = fault.startsWith('killed') ? 1 : 3;
        for (let call = 1; call <= whole.calls; call += step) goesWrong(whole, fault, call);
      }
    },
    240_000,
  );
});
