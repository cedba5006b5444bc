import { capacityIn } from '../../src/domain/capacity';

describe('capacityIn', () => {
  test.each([
    [15, 15],
    [12.5, 12],
    [0, 0],
    ['15', 15],
    ['15 appels', 15],
    ['max. 20', 20],
    ['20+', 20],
    ['~20', 20],
    ['12,5', 12],
    ['1 000', 1000],
    ['1,000', 1000],
    ['20 par soir', 20],
    ['0', 0],
    ['aucun', 0],
    ['None', 0],
  ])('reads %j as %j calls', (cell, calls) => {
    expect(capacityIn(cell)).toBe(calls);
  });

  test.each(['10 à 15', '10-15', '10/15', 'entre 10 et 15', '10 to 15', '15 or 10'])(
    'takes the lower end of %j',
    (cell) => {
      expect(capacityIn(cell)).toBe(10);
    },
  );

  test.each([
    [''],
    ['?'],
    ['une vingtaine'],
    ['2 h'],
    ['2h30'],
    ['3 heures'],
    ['-5'],
    [-5],
    ['06 39 98 00 01 06 39 98 00 01'.replaceAll(' ', '')],
    [45_945],
    [true],
  ])('understands nothing of %j', (cell) => {
    expect(capacityIn(cell)).toBeNull();
  });
});
