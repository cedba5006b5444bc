import {
  abandonDoNotCall,
  type CollectRequest,
  collect,
  type EnteredRow,
  longestNote,
} from '../../src/domain/collect';
import type { SupportLevel } from '../../src/domain/contact';
import { blankCells, type Journey, type OutcomeCells } from '../../src/domain/journey';
import { journey, path } from '../support/people';

const now = 46_100.5;
const levels = new Map<string, SupportLevel>([
  ['strong support', 1],
  ['weak opponent', 4],
]);

function entered(cells: Partial<OutcomeCells>, contactId = 'C1'): EnteredRow {
  return { callSheet: 1, row: 2, contactId, cells: { ...blankCells, ...cells } };
}

function collected(before: Journey, cells: Partial<OutcomeCells>, known: SupportLevel = 3) {
  const request: CollectRequest = {
    journeys: [before],
    entered: [entered(cells)],
    path,
    levels,
    known: new Map([['C1', known]]),
    now,
  };
  return collect(request);
}

/** What the journey is after one collect. */
function journeyAfter(
  before: Journey,
  cells: Partial<OutcomeCells>,
  known: SupportLevel = 3,
): Journey {
  const { changes, cleared } = collected(before, cells, known);
  return changes[0]?.after ?? cleared[0] ?? before;
}

const rosa = journey({ id: 'C1' });

describe('collect', () => {
  test('moves a journey to the outcome, counts the attempt and says when to call again', () => {
    const result = journeyAfter(rosa, { outcome: 'Called once, no answer' });
    expect(result).toMatchObject({ itemId: 'called-once', attempts: 1, sequence: 1 });
    expect(result.nextCallFrom).toBeCloseTo(now + 18 / 24);
  });

  test('changes nothing when the cells are as they were collected', () => {
    const once = journeyAfter(rosa, { outcome: '✓ Supporter', notes: 'Likes parks' });
    expect(collected(once, { outcome: '✓ Supporter', notes: 'Likes parks' })).toEqual({
      changes: [],
      cleared: [],
      unclear: [],
    });
  });

  test('logs each change under an id made of journey and sequence', () => {
    const first = collected(rosa, { outcome: 'Called once, no answer' });
    const second = collected(first.changes[0]?.after ?? rosa, { outcome: '✓ Supporter' });
    expect(first.changes[0]?.entry).toMatchObject({
      id: 'C1/1',
      from: 'to-call',
      to: 'called-once',
    });
    expect(second.changes[0]?.entry).toMatchObject({
      id: 'C1/2',
      from: 'called-once',
      to: 'supporter',
    });
  });

  test('counts the same outcome with a new note or date as a new attempt', () => {
    const once = journeyAfter(rosa, { outcome: 'Call back another time' });
    const noted = journeyAfter(once, { outcome: 'Call back another time', notes: 'After six' });
    const dated = journeyAfter(noted, {
      outcome: 'Call back another time',
      notes: 'After six',
      callBackOn: 46_110,
    });
    expect([once, noted, dated].map(({ attempts }) => attempts)).toEqual([1, 2, 3]);
    expect(dated.nextCallFrom).toBe(46_110);
  });

  test('takes a note without an outcome as no attempt', () => {
    expect(journeyAfter(rosa, { notes: 'Number rings out' })).toMatchObject({
      attempts: 0,
      sequence: 1,
      itemId: 'to-call',
    });
  });

  test('changes nothing when a cell is cleared, and takes what is picked next as new', () => {
    const once = journeyAfter(rosa, { outcome: 'Called once, no answer' });
    const { changes, cleared } = collected(once, {});
    expect(changes).toEqual([]);
    expect(cleared[0]).toMatchObject({ itemId: 'called-once', attempts: 1 });
    expect(journeyAfter(cleared[0] ?? once, { outcome: 'Called once, no answer' }).attempts).toBe(
      2,
    );
  });

  test('opens a journey again when "To call" is picked', () => {
    const done = journeyAfter(rosa, { outcome: '✗ Could not talk' });
    expect(journeyAfter(done, { outcome: 'To call' })).toMatchObject({
      itemId: 'to-call',
      nextCallFrom: null,
    });
  });

  test('does not undo what an organiser changed when the cell is old', () => {
    const done = journeyAfter(rosa, { outcome: '✓ Supporter' });
    const moved = { ...done, itemId: 'needs-follow-up' };
    expect(journeyAfter(moved, { outcome: '✓ Supporter' })).toEqual(moved);
    expect(journeyAfter(moved, { outcome: '✓ Supporter', notes: 'Called again' }).itemId).toBe(
      'needs-follow-up',
    );
  });

  test.each`
    known | outcome          | level               | expected | why
    ${3}  | ${'✓ Supporter'} | ${''}               | ${2}     | ${'the outcome tells the side'}
    ${1}  | ${'✓ Supporter'} | ${''}               | ${1}     | ${'a strong supporter is not made a weak one'}
    ${2}  | ${'✓ Opponent'}  | ${''}               | ${4}     | ${'the side changed'}
    ${3}  | ${'✓ Supporter'} | ${'Strong support'} | ${1}     | ${'the volunteer heard more'}
    ${3}  | ${'✓ Supporter'} | ${'weak OPPONENT'}  | ${4}     | ${'the volunteer beats the outcome'}
    ${3}  | ${''}            | ${'Strong support'} | ${1}     | ${'a level alone counts'}
  `(
    'makes $known with $outcome and "$level" a $expected: $why',
    ({ known, outcome, level, expected }) => {
      expect(journeyAfter(rosa, { outcome, supportLevel: level }, known).supportLevel).toBe(
        expected,
      );
    },
  );

  test('leaves the level an organiser set since when the volunteer only adds a note', () => {
    const told = journeyAfter(rosa, { outcome: '✓ Supporter', supportLevel: 'Strong support' });
    const cells = { outcome: '✓ Supporter', supportLevel: 'Strong support', notes: 'Thanks' };
    expect(journeyAfter(told, cells, 4).supportLevel).toBe(4);
  });

  test('lists what it does not understand, collects the rest, and lists it again until it is mended', () => {
    const { changes, unclear } = collected(rosa, {
      outcome: 'dunno',
      callBackOn: 'soon',
      notes: 'Hm',
    });
    expect(unclear).toEqual([
      { callSheet: 1, row: 2, column: 'outcome', text: 'dunno' },
      { callSheet: 1, row: 2, column: 'callBackOn', text: 'soon' },
    ]);
    const noted = changes[0]?.after ?? rosa;
    expect(noted).toMatchObject({ itemId: 'to-call', attempts: 0 });
    expect(collected(noted, { outcome: 'dunno', notes: 'Hm' })).toMatchObject({
      changes: [],
      unclear: [{ text: 'dunno' }],
    });
  });

  test('never takes a row for somebody else’s: a strange row with something in it is listed', () => {
    const request = { journeys: [rosa], path, levels, known: new Map(), now };
    const strange = collect({ ...request, entered: [entered({ outcome: '✓ Supporter' }, 'C9')] });
    const moved = collect({
      ...request,
      entered: [{ ...entered({ outcome: '✓ Supporter' }), row: 3 }],
    });
    expect(strange).toMatchObject({ changes: [], unclear: [{ column: 'contact', text: 'C9' }] });
    expect(moved).toMatchObject({ changes: [], unclear: [{ row: 3, column: 'contact' }] });
    expect(collect({ ...request, entered: [entered({}, 'C9')] }).unclear).toEqual([]);
  });

  test('sees a change at the end of a very long note, and cuts it in the log', () => {
    const long = 'a'.repeat(50_000);
    const once = journeyAfter(rosa, { notes: long });
    const { changes } = collected(once, { notes: `${long.slice(1)}b` });
    expect(changes).toHaveLength(1);
    expect(changes[0]?.entry.note).toHaveLength(longestNote);
    expect(JSON.stringify(changes[0]?.after.collected).length).toBeLessThan(1000);
  });
});

describe('abandonDoNotCall', () => {
  test('ends the active journeys of those who may not be called, and no other', () => {
    const done = journey({ id: 'C2', itemId: 'supporter' });
    const other = journey({ id: 'C3' });
    const changes = abandonDoNotCall([rosa, done, other], new Set(['C1', 'C2']), path, now);
    expect(changes.map((change) => [change.after.id, change.after.itemId])).toEqual([
      ['C1', 'asked-not-to-be-called'],
    ]);
    expect(changes[0]?.entry).toMatchObject({ id: 'C1/1', volunteerId: '' });
  });
});
