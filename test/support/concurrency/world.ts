import type { Where } from '../../../src/domain/call-sheet';
import type { Reply, Server } from '../../../src/protocol';
import { prepare, shareAll, type TestCampaign } from '../campaign';
import { callAs } from '../session';
import { contactRow, enter, openSmall, threeVolunteers } from '../small-campaign';
import { keyOf, Ledger } from './ledger';
import { Watch } from './watch';

const quentin = ['Quentin', 'Uriot', 'quentin@example.org', '06 39 98 91 04', 'Bénévole'];
export const rachid = ['Rachid', 'Vidal', 'rachid@example.org', '06 39 98 91 05', 'Bénévole'];

/** Two organisers, each with an installation of their own, so that no lock keeps them apart. */
export const organisers = {
  Jackie: { user: 'jackie@example.org', scriptId: 'script' },
  Bob: { user: 'bob@example.org', scriptId: 'another' },
} as const;
export type Organiser = keyof typeof organisers;

/** Something that happens right before the nth call, or the nth batch, of an action. */
export interface Meanwhile {
  readonly before: 'call' | 'batch';
  readonly nth: number;
  readonly happens: (world: World) => void;
}

/** What an organiser asks of the add-on. */
export interface Asked {
  readonly name: keyof Server;
  readonly request: (where: Where) => object;
}

/** What the add-on may answer when others are at work, or when there is nothing to be done. */
const expectedProblems: ReadonlySet<string> = new Set([
  'busy',
  'changed-meanwhile',
  'someone-at-work',
  // A removed volunteer's access has ended; their contacts wait until whoever is at work is done.
  'contacts-taken-back-later',
  'no-call-sheet',
  'takes-no-part',
  'nothing-to-share',
  'confirm-readers',
]);

/** Under `drive.file` Bob's installation may not change who has access to files that Jackie's made. */
function isExpected(code: string, organiser: Organiser, where: Where): boolean {
  if (code === 'workbook-of-another') return organiser === 'Bob' && where !== 'here';
  return expectedProblems.has(code);
}

/** A campaign in which people do things at once. */
export class World {
  readonly ledger: Ledger;
  private readonly watches: Watch[] = [];
  /** Whether something was refused that may have been half done. */
  private isHalfDone = false;
  private failure: unknown;

  readonly campaign: TestCampaign;
  private readonly where: Where;

  constructor(campaign: TestCampaign, where: Where) {
    this.campaign = campaign;
    this.where = where;
    this.ledger = new Ledger(campaign);
  }

  /** An organiser changed a field of a contact by hand. */
  edited(contact: string, heading: string, value: string): void {
    this.ledger.edited(
      contact,
      heading,
      value,
      this.watches.some(({ wrote }) => wrote.has(keyOf(contact, heading))),
    );
    for (const { edited } of this.watches) edited.add(keyOf(contact, heading));
  }

  /** An organiser asks the add-on for something, other things happening meanwhile. */
  ask(
    organiser: Organiser,
    { name, request }: Asked,
    meanwhile: readonly Meanwhile[],
  ): Reply<unknown> {
    const { campaign, ledger } = this;
    const watch = new Watch(campaign, ledger, name === 'collect');
    const made = { call: 0, batch: 0 };
    const reached = (before: Meanwhile['before']) => {
      made[before] += 1;
      for (const one of meanwhile) {
        if (one.before === before && one.nth === made[before]) this.note(() => one.happens(this));
      }
    };
    this.watches.push(watch);
    const addOn = callAs(campaign, {
      ...organisers[organiser],
      around: (call, make) => {
        reached('call');
        if (call.method.endsWith('.batchUpdate')) reached('batch');
        return watch.around(call, make);
      },
    });
    const reply = addOn(name, request(this.where));
    this.watches.pop();
    this.note(() => {
      if (watch.failure !== undefined) throw watch.failure;
      if (reply.ok && name === 'collect') ledger.done(watch.knowledge);
      if (reply.ok || isExpected(reply.problem.code, organiser, this.where)) return;
      expect({ organiser, name, reply }).toMatchObject({ reply: { ok: true } });
    });
    if (!reply.ok) this.isHalfDone = true;
    if (this.watches.length === 0 && this.failure !== undefined) throw this.failure;
    return reply;
  }

  /** Keeps what goes wrong first: thrown inside a run, the add-on would take it for an answer of Google's. */
  private note(run: () => void): void {
    try {
      run();
    } catch (error) {
      this.failure ??= error;
    }
  }

  /** Everybody goes home: what was left half done is finished, and what was entered is collected. */
  end(): void {
    const { clock } = this.campaign.google;
    clock.advance(600);
    if (this.isHalfDone) {
      this.ask(
        'Jackie',
        { name: 'share', request: (where) => ({ where, confirmedReaders: 7 }) },
        [],
      );
      this.isHalfDone = false;
    }
    const reply = this.ask('Jackie', { name: 'collect', request: () => ({}) }, []);
    expect(reply).toMatchObject({ ok: true, value: { done: true } });
    this.check();
  }

  /** All is as it should be, as far as nothing was left half done. */
  check(): void {
    this.ledger.check(this.isHalfDone);
  }
}

/** Opens worlds that all begin alike: nine contacts on the call sheets of four volunteers, some called and collected. */
export function worldsIn(where: Where): () => World {
  const contacts = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => contactRow(number));
  const campaign = openSmall({ contacts, volunteers: [...threeVolunteers, quentin] });
  const { user } = organisers.Bob;
  campaign.google.share(campaign.id, user, 'writer');
  callAs(campaign, { user })('setUp', {});
  prepare(campaign);
  shareAll(campaign, where);
  for (const id of ['C1', 'C2', 'C3']) {
    enter(campaign, id, { outcome: '✓ Supporter', supportLevel: 'Soutien fort' });
  }
  campaign.value('collect');
  const begin = campaign.google.remember();
  return () => {
    begin();
    return new World(campaign, where);
  };
}
