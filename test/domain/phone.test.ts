import fc from 'fast-check';
import { preferredPhone, readPhones } from '../../src/domain/phone';

const numbers = (cell: string | number, region = 'FR') =>
  readPhones(cell, region).numbers.map(({ e164 }) => e164);

describe('readPhones', () => {
  test.each([
    ['06 39 98 90 01', '+33639989001'],
    ['06.39.98.90.01', '+33639989001'],
    ['06-39-98-90-01', '+33639989001'],
    ['06/39/98/90/01', '+33639989001'],
    ['06,39,98,90,01', '+33639989001'],
    ['0639989001', '+33639989001'],
    ['+33 6 39 98 90 01', '+33639989001'],
    ['+33 (0)6 39 98 90 01', '+33639989001'],
    ['+33 06 39 98 90 01', '+33639989001'],
    ['00 33 (0)6 39 98 90 01', '+33639989001'],
    ['33639989001', '+33639989001'],
    ['639989001', '+33639989001'],
    ['639989001.0', '+33639989001'],
    ['6,39989001E8', '+33639989001'],
    ['6.39989001E+08', '+33639989001'],
    ["'0639989001", '+33639989001'],
    ['="0639989001"', '+33639989001'],
    ['\u202a06 39 98 90 01\u202c', '+33639989001'],
    ['06\u200939\u00a098 90\u202f01', '+33639989001'],
    ['0639\u00ad989001', '+33639989001'],
    ['٠٦٣٩٩٨٩٠٠١', '+33639989001'],
    ['０６３９９８９００１', '+33639989001'],
    ['06 39 98 90 01\t', '+33639989001'],
    ['06 39 98 90 01 poste 34', '+33639989001'],
    ['01 99 00 90 01 x45', '+33199009001'],
    ['tél. : 06 39 98 90 01', '+33639989001'],
    ['p:+33639989001', '+33639989001'],
    ['Rosa : 06 39 98 90 01, après 18h', '+33639989001'],
    ['+44 (0)20 7946 0101', '+442079460101'],
    ['0044 7700 900102', '+447700900102'],
    ['+1 212 555 0100', '+12125550100'],
    ['0692 12 34 56', '+262692123456'],
  ])('reads %j', (typed, e164) => {
    expect(numbers(typed)).toEqual([e164]);
  });

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['n/a', 'no-digits'],
    ['voir ligne précédente', 'no-digits'],
    ['XX XX XX XX XX', 'no-digits'],
    ['O6 39 98 90 01', 'letters'],
    ['o 6 39 98 90 01', 'letters'],
    ['06 39 98 9O 01', 'letters'],
    ['06 39 98 AB 12', 'letters'],
    ['06 39 98 90 0l', 'letters'],
    ['06 ** ** ** 12', 'masked'],
    ['06 xx xx xx 12', 'masked'],
    ['0000000000', 'placeholder'],
    ['0123456789', 'placeholder'],
    ['06 12 34 56 78', 'placeholder'],
    ['3949', 'short-code'],
    ['15', 'short-code'],
    ['06', 'too-short'],
    ['+33', 'too-short'],
    ['06 39 98 90', 'too-short'],
    ['06 39 98 90 01 2', 'too-long'],
    ['07700 900103', 'too-long'],
    ['+999 123 456 789', 'unknown-country-code'],
    ['00639989001', 'ambiguous-prefix'],
    ['6.4E+08', 'scientific-digits-lost'],
    ['6,40E+08', 'scientific-digits-lost'],
    [33_600_000_000, 'scientific-digits-lost'],
    [640_000_000, 'scientific-digits-lost'],
    ['#REF!', 'spreadsheet-error'],
    ['#N/A', 'spreadsheet-error'],
    ['quelqu.un@example.org', 'email-in-phone-column'],
    ['06/03/1998', 'date-in-phone-column'],
    ['0891 12 34 56', 'premium-rate'],
    ['+44 909 879 0123', 'premium-rate'],
    ['0800 12 34 56', 'not-a-personal-number'],
    ['+44 808 157 0123', 'not-a-personal-number'],
  ])('says of %j why it is no number: %s', (typed, problem) => {
    expect(readPhones(typed, 'FR')).toEqual({ numbers: [], problem });
  });

  test.each([
    ['02 61 91 90 02\n06 39 98 91 09'],
    ['02 61 91 90 02 / 06 39 98 91 09'],
    ['02 61 91 90 02, 06 39 98 91 09'],
    ['02 61 91 90 02 - 06 39 98 91 09'],
    ['02 61 91 90 02 ou 06 39 98 91 09'],
    ['02 61 91 90 02 ::: 06 39 98 91 09'],
    ['02 61 91 90 02 (lui) / 06 39 98 91 09 (elle)'],
    ['02619190020639989109'],
  ])('finds both numbers in %j', (typed) => {
    expect(numbers(typed)).toEqual(['+33261919002', '+33639989109']);
  });

  test('keeps the number that can be read beside one that cannot', () => {
    expect(numbers('06 39 98 / 06 39 98 91 26')).toEqual(['+33639989126']);
  });

  test('counts one number written twice once', () => {
    expect(numbers('06 39 98 91 24 / +33639989124')).toEqual(['+33639989124']);
  });

  test('reads a number that a spreadsheet holds as a number', () => {
    expect([numbers(639989001), numbers(33639989001)]).toEqual([
      ['+33639989001'],
      ['+33639989001'],
    ]);
  });

  test.each([
    ['07700 900101', 'GB', '+447700900101', 'mobile'],
    ['020 7946 0101', 'GB', '+442079460101', 'landline'],
    ['(212) 555-0101', 'US', '+12125550101', 'unknown'],
    ['0475 12 34 56', 'BE', '+32475123456', 'mobile'],
    ['030 23125 100', 'DE', '+493023125100', 'landline'],
  ])('reads %j as a number of %s', (typed, region, e164, type) => {
    expect(readPhones(typed, region).numbers).toEqual([{ e164, type }]);
  });

  test('never throws, and gives only whole numbers, whatever is typed', () => {
    const unit = fc.constantFrom(
      ...'0123456789+-/(). ,;:xXEeO#@*'.split(''),
      'poste',
      'et',
      '\n',
      '٣',
      '\u200b',
    );
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 30 }),
        fc.constantFrom('FR', 'GB', 'US', 'DE', '??'),
        (typed, region) => {
          const { numbers: found, problem } = readPhones(typed, region);
          expect(found.every(({ e164 }) => /^\+\d{6,15}$/.test(e164))).toBe(true);
          expect(problem === null).toBe(found.length > 0);
        },
      ),
    );
  });

  test('never makes a number of fewer digits than its country has', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0639'.split('')), maxLength: 14 }),
        (digits) => {
          for (const e164 of numbers(digits)) expect(digits).toContain(e164.slice(1).slice(-9));
        },
      ),
    );
  });
});

describe('preferredPhone', () => {
  test('is the mobile, else the first', () => {
    const both = readPhones('02 61 91 90 02 / 06 39 98 91 09', 'FR').numbers;
    const landlines = readPhones('02 61 91 90 02 / 01 99 00 90 01', 'FR').numbers;
    expect([
      preferredPhone(both)?.e164,
      preferredPhone(landlines)?.e164,
      preferredPhone([]),
    ]).toEqual(['+33639989109', '+33261919002', null]);
  });
});
