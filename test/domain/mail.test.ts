import type { CallSheet } from '../../src/domain/call-sheet';
import {
  type MailFacts,
  type MailLine,
  mailId,
  planMail,
  recipientsOf,
  settleMails,
} from '../../src/domain/mail';
import { journey, volunteer } from '../support/people';

const now = 46_000;
const minutes = (count: number) => count / (24 * 60);

function sheet(volunteerId: string, number: number, facts: Partial<CallSheet> = {}): CallSheet {
  return {
    number,
    volunteerId,
    volunteer: volunteerId,
    email: `${volunteerId}@example.org`,
    title: volunteerId,
    where: 'workbook',
    workbook: 1,
    waiting: null,
    withdraw: [],
    link: null,
    ...facts,
  };
}

const people: MailFacts = {
  volunteers: [
    volunteer({ id: 'amara' }),
    volunteer({ id: 'bruno', email: '' }),
    volunteer({ id: 'chloe', takesPart: false }),
    volunteer({ id: 'dora', email: 'no e-mail, call her' }),
  ],
  callSheets: [],
  journeys: [],
  toCall: new Map([1, 2, 3, 4].map((number) => [number, 13])),
};

const ids = (kind: 'appeal' | 'instructions' | 'thanks', facts: Partial<MailFacts>) =>
  recipientsOf(kind, { ...people, ...facts }).map(({ volunteerId }) => volunteerId);

describe('an appeal', () => {
  test('goes to every volunteer who takes part', () => {
    expect(ids('appeal', {})).toEqual(['amara', 'bruno', 'dora']);
    const removed = [sheet('amara', 1, { waiting: 'removed' })];
    expect(ids('appeal', { callSheets: removed })).toEqual(['bruno', 'dora']);
  });

  test('is sent to none whose cell holds no address, and says who they are', () => {
    const plan = planMail('appeal', recipientsOf('appeal', people), [], now);
    expect(plan.toSend.map(({ volunteerId }) => volunteerId)).toEqual(['amara']);
    expect(plan.withoutAddress.map(({ volunteerId }) => volunteerId)).toEqual(['bruno', 'dora']);
  });
});

describe('instructions', () => {
  test.each([
    ['who can write on theirs', {}, true],
    ['who waits for access', { waiting: 'not-yet' }, false],
    ['whose link is made when the mail is sent', { where: 'links', waiting: 'no-link' }, true],
    ['who was removed', { where: 'links', waiting: 'removed' }, false],
  ] as const)('go to the owner of a call sheet %s: %j, %s', (_, facts, expected) => {
    expect(ids('instructions', { callSheets: [sheet('amara', 1, facts)] })).toEqual(
      expected ? ['amara'] : [],
    );
  });

  test('go to nobody who left, takes no part or has nobody to call', () => {
    const callSheets = [sheet('gone', 1), sheet('chloe', 2), sheet('amara', 9)];
    expect(ids('instructions', { callSheets })).toEqual([]);
  });

  test('name the contacts on the call sheet', () => {
    const [only] = recipientsOf('instructions', { ...people, callSheets: [sheet('amara', 1)] });
    expect(only).toMatchObject({ contacts: 13, callSheet: { number: 1 } });
  });
});

test('thanks go to those on whose call sheet something was entered, never to removed ones', () => {
  const callSheets = [
    sheet('amara', 1),
    sheet('bruno', 2),
    sheet('chloe', 3),
    sheet('dora', 4, { waiting: 'removed' }),
  ];
  const journeys = [1, 3, 4].map((callSheet) =>
    journey({ id: `C${callSheet}`, place: { callSheet, row: 2 }, lastCollected: now }),
  );
  const untouched = journey({ id: 'C9', place: { callSheet: 2, row: 2 } });
  const abandonedUncalled = journey({ id: 'C8', place: { callSheet: 2, row: 3 }, sequence: 1 });
  const all = [...journeys, untouched, abandonedUncalled];
  expect(ids('thanks', { callSheets, journeys: all })).toEqual(['amara', 'chloe']);
});

const meant = recipientsOf('appeal', people);

function line(facts: Partial<MailLine>): MailLine {
  return {
    id: mailId('appeal', 'amara'),
    volunteer: 'Amara Diallo',
    address: 'amara@example.org',
    state: 'sent',
    when: now - minutes(1),
    by: 'jackie@example.org',
    refusal: '',
    ...facts,
  };
}

describe('what the ledger says', () => {
  const cases: [string, Partial<MailLine>[], string][] = [
    ['nothing', [], 'toSend'],
    ['that it is queued', [{ state: 'queued' }], 'toSend'],
    ['that it was sent', [{ state: 'sent' }], 'sent'],
    ['that a run is sending it', [{ state: 'sending' }], 'underWay'],
    ['that a run died over it', [{ state: 'sending', when: now - minutes(7) }], 'uncertain'],
    ['something unreadable', [{ state: 'sending', when: null }], 'uncertain'],
    ['that Google refused', [{ state: 'failed' }], 'failed'],
    ['that Google refused the address before', [{ state: 'failed', address: 'x@y.org' }], 'toSend'],
    ['two things, one that it was sent', [{ state: 'sent' }, { state: 'queued' }], 'sent'],
    ['that another kind was sent', [{ id: mailId('thanks', 'amara') }], 'toSend'],
  ];
  test.each(cases)('is followed where it says %s', (_, lines, expected) => {
    const plan = planMail('appeal', meant, lines.map(line), now);
    const { withoutAddress, ...rest } = plan;
    const filled = Object.entries(rest).flatMap(([name, list]) => (list.length > 0 ? [name] : []));
    expect(filled).toEqual([expected]);
  });
});

describe('an organiser', () => {
  const lines = [
    line({ id: 'appeal/a', state: 'sending', when: now - minutes(7) }),
    line({ id: 'appeal/b', state: 'failed', refusal: 'Invalid email: b' }),
    line({ id: 'appeal/c', state: 'sending' }),
    line({ id: 'appeal/d', state: 'sent' }),
    line({ id: 'appeal/e', state: 'failed' }),
  ];
  const all = new Set(['a', 'b', 'c', 'd'].map((id) => mailId('appeal', id)));

  test('says of mails in doubt and of refused ones that they arrived', () => {
    const settled = settleMails(lines, all, true, now);
    expect(settled).toMatchObject([
      { id: 'appeal/a', state: 'sent', when: now - minutes(7) },
      { id: 'appeal/b', state: 'sent', refusal: '' },
    ]);
  });

  test('has them sent again', () => {
    const settled = settleMails(lines, all, false, now);
    expect(settled).toMatchObject([
      { id: 'appeal/a', state: 'queued', when: null, by: '' },
      { id: 'appeal/b', state: 'queued', refusal: '' },
    ]);
  });
});
