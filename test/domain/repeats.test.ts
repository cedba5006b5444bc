import { contactHeadings, readingOf, record } from '../support/tables';

const repeated = (...records: Parameters<typeof record>[0][]) => {
  const { contacts, doubts } = readingOf([contactHeadings, ...records.map(record)]);
  return {
    of: contacts.map(({ duplicateOf }) => duplicateOf),
    doubtful: doubts
      .filter(({ reason }) => reason === 'possible-repeat')
      .map(({ row, otherRow }) => [row, otherRow]),
  };
};

const landline = '01 99 00 90 01';

describe('repeats', () => {
  test('are the same mobile and name, however they are spelt', () => {
    expect(
      repeated({}, { first: 'ROSA', last: 'MARTIN', phone: '+33639989001' }, { phone: '639989001' })
        .of,
    ).toEqual([null, 2, 2]);
  });

  test('are the same address and name, though only one has a number', () => {
    const email = 'rosa@example.org';
    expect(
      repeated({ email, phone: '' }, { email: 'ROSA@EXAMPLE.ORG', phone: '06 39 98 90 02' }).of,
    ).toEqual([null, 2]);
  });

  test('may share any of their numbers', () => {
    expect(
      repeated({ phone: `06 39 98 90 01 / ${landline}` }, { phone: `${landline} / 06 39 98 90 03` })
        .of,
    ).toEqual([null, 2]);
  });

  test('are one id and name on a line for each number', () => {
    const [mobile, home] = [
      { id: '7', phone: '06 39 98 90 01' },
      { id: '7', phone: landline },
    ];
    expect(repeated(mobile, home, { ...home, id: '8', phone: '06 39 98 90 02' }).of).toEqual([
      null,
      2,
      null,
    ]);
    expect(repeated(mobile, { ...home, first: '', last: '' }).doubtful).toEqual([[3, 2]]);
  });

  test('are not the people of a household', () => {
    expect(repeated({ phone: landline }, { phone: landline, first: 'Kwame' })).toEqual({
      of: [null, null],
      doubtful: [],
    });
  });

  test('are not namesakes with other numbers', () => {
    expect(repeated({}, { phone: '06 39 98 90 02' }).of).toEqual([null, null]);
  });

  test('are left to a person where name and landline are one and the addresses two', () => {
    expect(
      repeated(
        { phone: landline, email: 'rosa@example.org' },
        { phone: landline, email: 'rosa2@example.org' },
      ),
    ).toEqual({ of: [null, null], doubtful: [[3, 2]] });
  });

  test('are not people born on different days', () => {
    expect(repeated({ born: '01/02/1960' }, { born: '03/04/1990' }).of).toEqual([null, null]);
  });

  test('are left to a person where one has no name', () => {
    expect(repeated({}, { first: '', last: '' })).toEqual({ of: [null, null], doubtful: [[3, 2]] });
  });

  test.each([
    ['Elizabeth Martin', 'Liz Martin'],
    ['Robert Martin', 'Bobby Martin'],
    ['William Martin', 'Bill Martin'],
    ['Katherine Martin', 'Kate Martin'],
    ['Joanne Martin', 'Jo Martin'],
    ['Jean-Michel Martin', 'Jean-Mi Martin'],
    ['Emmanuel Martin', 'Manu Martin'],
    ['Alexandra Martin', 'Alex Martin'],
    ['Rosa Martin', 'Rosa Diallo'],
  ])('are left to a person where %s and %s have one mobile or one id', (name, otherName) => {
    const [one, other] = [name, otherName].map((whole) => {
      const [first, last] = whole.split(' ');
      return { first, last };
    });
    const doubt = { of: [null, null], doubtful: [[3, 2]] };
    expect(repeated({ ...one }, { ...other })).toEqual(doubt);
    const home = { id: '7', phone: landline };
    expect(repeated({ ...one, id: '7' }, { ...other, ...home })).toEqual(doubt);
    expect(repeated({ ...one, phone: landline }, { ...other, phone: landline }).doubtful).toEqual(
      [],
    );
  });

  test('are not a couple with one mobile', () => {
    expect(repeated({}, { first: 'Kwame' })).toEqual({ of: [null, null], doubtful: [] });
  });

  test('stay linear where many share a switchboard', () => {
    const people = Array.from({ length: 2_000 }, (_, index) => ({
      first: `P${index}`,
      last: `Q${index}`,
      phone: landline,
    }));
    expect(repeated(...people).of.every((row) => row === null)).toBe(true);
  });
});
