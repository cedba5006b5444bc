import { askedNotToBeCalled, callSheetLines, notToBeCalled } from '../../src/domain/call-lines';
import type { Contact } from '../../src/domain/contact';
import type { Journey } from '../../src/domain/journey';
import { contact, journey, path } from '../support/people';
import { contactHeadings, readingOf, record } from '../support/tables';

function linesOf(
  journeys: readonly Journey[],
  contacts: readonly Contact[],
  locked: string[] = [],
) {
  return callSheetLines({
    journeys,
    contacts: new Map(contacts.map((one) => [one.id, one])),
    path,
    locked: new Set(locked),
    region: 'FR',
  });
}

const rosa = contact({ id: 'C1', area: 'Nord' });
const hidden = { name: '', phone: '', language: '', area: '', nextCallFrom: null, locked: true };

describe('callSheetLines', () => {
  test('shows what a caller needs, the number as people dial it', () => {
    const [line] =
      linesOf([journey({ id: 'C1', attempts: 2, nextCallFrom: 46_100 })], [rosa]).get(1) ?? [];
    expect(line).toEqual({
      row: 2,
      contactId: 'C1',
      name: 'Rosa Martin',
      phone: '06 39 98 00 01',
      attempts: 2,
      nextCallFrom: 46_100,
      language: 'Français',
      area: 'Nord',
      locked: false,
    });
  });

  test.each([
    ['who may no longer be called', [rosa], ['C1'], 'to-call'],
    ['who asked not to be called', [rosa], [], 'asked-not-to-be-called'],
    ['who has left the tab', [], [], 'to-call'],
  ])('hides and locks somebody %s', (_, contacts, locked, itemId) => {
    const [line] =
      linesOf([journey({ id: 'C1', itemId, nextCallFrom: 46_100 })], contacts, locked).get(1) ?? [];
    expect(line).toMatchObject({ row: 2, contactId: 'C1', ...hidden });
  });

  test('sorts each call sheet by row and leaves out who has no place yet', () => {
    const at = (callSheet: number, row: number) => ({ place: { callSheet, row } });
    const lines = linesOf(
      [
        journey({ id: 'C1', ...at(2, 3) }),
        journey({ id: 'C2', ...at(2, 2) }),
        journey({ id: 'C3', place: null }),
      ],
      [],
    );
    expect([...lines.keys()]).toEqual([2]);
    expect(lines.get(2)?.map(({ contactId }) => contactId)).toEqual(['C2', 'C1']);
  });

  test('cuts long texts without halving a character', () => {
    const name = `${'a'.repeat(199)}😀`;
    const [line] = linesOf([journey({ id: 'C1' })], [contact({ id: 'C1', name })]).get(1) ?? [];
    expect(line?.name).toBe('a'.repeat(199));
  });
});

describe('notToBeCalled', () => {
  test('names those who refuse, have died or never agreed, and nobody without a number', () => {
    const reading = readingOf([
      contactHeadings,
      record({ id: 'ok', phone: '06 39 98 90 01', first: 'Aya' }),
      record({ id: 'stop', phone: '06 39 98 90 02', first: 'Bao', stop: 'Oui' }),
      record({ id: 'no', phone: '06 39 98 90 03', first: 'Cléo', consent: 'Non' }),
      record({ id: 'dead', phone: '06 39 98 90 04', first: 'Dina', dead: 'Oui' }),
      record({ id: 'unknown', phone: '06 39 98 90 05', first: 'Ezra', consent: '' }),
      record({ id: 'mute', phone: '', first: 'Fay' }),
    ]);
    expect([...notToBeCalled(reading)]).toEqual(['stop', 'no', 'dead', 'unknown']);
    expect([...askedNotToBeCalled(reading)]).toEqual(['stop']);
  });

  test.each([
    ['a do-not-call', { stop: 'Oui' }],
    ['a refusal', { consent: 'Non' }],
    ['a death', { dead: 'Oui' }],
  ])(
    'takes %s on any record of a person for all of them, whichever stands first',
    (_what, facts) => {
      const [one, other] = [record({ id: 'C1', ...facts }), record({ id: 'C9' })];
      for (const records of [
        [one, other],
        [other, one],
      ]) {
        const reading = readingOf([contactHeadings, ...records]);
        expect([...notToBeCalled(reading)].sort()).toEqual(['C1', 'C9']);
      }
    },
  );

  test('counts the refusal of somebody who may be the same person as a repeat', () => {
    const phone = '01 99 00 90 01';
    const email = 'rosa@example.org';
    const reading = readingOf([
      contactHeadings,
      record({ id: 'C1', email }),
      record({ id: 'C2', phone, email }),
      record({ id: 'C3', phone, email: 'rosa3@example.org', stop: 'Oui' }),
    ]);
    expect([...notToBeCalled(reading)]).toEqual(['C1', 'C2', 'C3']);
  });
});
