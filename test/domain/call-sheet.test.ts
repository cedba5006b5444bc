import fc from 'fast-check';
import { callSheetsFor, placeJourneys, titleFor, uniqueTitle } from '../../src/domain/call-sheet';
import { journey, volunteer } from '../support/people';

const amara = volunteer({ id: 'amara', name: 'Amara Diallo' });
const lea = volunteer({ id: 'lea', name: 'Léa Roy', email: '' });
const paul = volunteer({ id: 'paul', name: 'AMARA DIALLO', googleAccount: false });

const sheets = (existing: ReturnType<typeof callSheetsFor> = [], volunteers = [amara, lea, paul]) =>
  callSheetsFor({
    volunteers,
    existing,
    where: 'workbook',
    takenTitles: ['Contacts'],
    movable: new Set(),
    workbooks: [],
  });

describe('callSheetsFor', () => {
  test('gives every volunteer a call sheet and says who has to wait and why', () => {
    expect(sheets().map(({ number, title, waiting }) => [number, title, waiting])).toEqual([
      [1, 'Amara Diallo', 'not-yet'],
      [2, 'Léa Roy', 'no-address'],
      [3, 'AMARA DIALLO (2)', 'no-google-account'],
    ]);
  });

  test('keeps the call sheets there are and adds only new ones', () => {
    const before = sheets([], [amara]);
    expect(sheets(before)).toEqual(sheets());
    expect(sheets(sheets())).toEqual(sheets());
  });

  test('puts seventy-five into each workbook', () => {
    const many = Array.from({ length: 151 }, (_, n) => volunteer({ id: `v${n}`, name: `V ${n}` }));
    const workbooks = sheets([], many).map(({ workbook }) => workbook);
    expect([1, 2, 3].map((n) => workbooks.filter((workbook) => workbook === n).length)).toEqual([
      75, 75, 1,
    ]);
  });

  test('takes a waiting volunteer up again once the tab says they have an account', () => {
    const [, , waiting] = sheets();
    const mended = sheets(sheets(), [amara, lea, { ...paul, googleAccount: true }])[2];
    expect([waiting?.waiting, mended?.waiting]).toEqual(['no-google-account', 'not-yet']);
  });
});

describe('titleFor', () => {
  test.each`
    name                        | title
    ${'Amara Diallo'}           | ${'Amara Diallo'}
    ${"D'Arcy [A/B]: what?*\\"} | ${"D'Arcy A B what"}
    ${"'quoted'"}               | ${'quoted'}
    ${'=1+1'}                   | ${'=1+1'}
    ${'\u0000\n'}               | ${'–'}
  `('makes $title of $name', ({ name, title }) => {
    expect(titleFor(name)).toBe(title);
  });

  test('is never longer than a tab title may be', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (name) => titleFor(name).length <= 90));
  });
});

describe('uniqueTitle', () => {
  test('numbers what is taken, whatever the case', () => {
    expect(uniqueTitle('Léa', new Set(['léa', 'léa (2)']))).toBe('Léa (3)');
  });
});

describe('placeJourneys', () => {
  test('puts new journeys at the end and never moves one', () => {
    const placed = journey({ id: 'C1', place: { callSheet: 1, row: 5 } });
    const fresh = journey({ id: 'C2', place: null });
    const nobodys = journey({ id: 'C3', place: null, pointPerson: '' });
    const places = placeJourneys([fresh, placed, nobodys], sheets()).map(({ place }) => place);
    expect(places).toEqual([{ callSheet: 1, row: 6 }, { callSheet: 1, row: 5 }, null]);
  });
});
