import fc from 'fast-check';
import { dayIn, dayOf, dayOrderOf } from '../../src/domain/day';

describe('dayOf', () => {
  test('counts as spreadsheets do', () => {
    expect([dayOf(1900, 3, 1), dayOf(1970, 1, 1), dayOf(2026, 3, 12), dayOf(2000, 2, 29)]).toEqual([
      61, 25_569, 46_093, 36_585,
    ]);
  });

  test('knows no 31 February', () => {
    expect([dayOf(2026, 2, 31), dayOf(2026, 2, 29), dayOf(0, 0, 0), dayOf(2026, 13, 1)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('agrees with the calendar on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80_000 }), (day) => {
        const date = new Date((day - 25_569) * 86_400_000);
        expect(dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(day);
      }),
    );
  });
});

describe('dayIn', () => {
  test.each([
    '12/03/2026',
    '2026-03-12',
    '12-03-26',
    '12.03.2026',
    '46093',
    '12 mars 2026',
    '2026-03-12T10:00:00Z',
    '12/03/26 14:30',
    'Mar 12, 2026',
    'jeudi 12 mars 2026',
    '12-Mar-26',
    '03/12/2026 US',
    '3/12/2026 2:30 PM US',
  ])('reads %j as 12 March 2026', (typed) => {
    const [text = '', region = 'FR'] = typed.split(/ (?=US)/);
    expect(dayIn(text, dayOrderOf(region))).toBe(46_093);
  });

  test('takes a number above 12 for the day wherever it stands', () => {
    expect([dayIn('12/31/2025', 'day-first'), dayIn('31/12/2025', 'month-first')]).toEqual([
      46_022, 46_022,
    ]);
  });

  test.each(['hier', 'mars 2026', '00/00/0000', '31/02/2026', '', '06 39 98 90 01', 'Indécis'])(
    'finds no day in %j',
    (typed) => {
      expect(dayIn(typed, 'day-first')).toBeNull();
    },
  );

  test('reads a day as a spreadsheet keeps it', () => {
    expect([dayIn(46_093.5, 'day-first'), dayIn(3, 'day-first')]).toEqual([46_093, null]);
  });
});
