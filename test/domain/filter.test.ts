import { dayOf } from '../../src/domain/day';
import { type Filter, missingColumns, sieve } from '../../src/domain/filter';
import { contactHeadings, readingOf, record } from '../support/tables';

const people = [
  record({ id: '1', first: 'Rosa', level: 'Indécis', tags: 'marché, donateur', area: '0016' }),
  record({
    id: '2',
    first: 'Kwame',
    level: 'Soutien fort',
    tags: 'marché-nord',
    area: '16',
    phone: '06 39 98 90 02',
  }),
  record({ id: '3', first: 'Ada', level: '', tags: '', area: '', phone: '06 39 98 90 03' }),
  record({ id: '4', first: 'Clara', consent: 'Non', phone: '06 39 98 90 04' }),
];
const reading = readingOf([contactHeadings, ...people, ['TOTAL', '4']]);
const wanted = (filter: Filter) =>
  sieve(reading, filter, new Set())
    .matching.map(({ id }) => id)
    .join('');

describe('sieve', () => {
  test.each<[Filter, string]>([
    [{ all: [] }, '123'],
    [{ any: [] }, ''],
    [{ field: 'supportLevel', operator: 'is', value: 3 }, '1'],
    [{ field: 'supportLevel', operator: 'is-not', value: 3 }, '23'],
    [{ field: 'supportLevel', operator: 'is-one-of', value: [1, 3] }, '12'],
    [{ field: 'supportLevel', operator: 'is-one-of', value: [3, null] }, '13'],
    [{ field: 'supportLevel', operator: 'is-empty' }, '3'],
    [{ field: 'supportLevel', operator: 'is-not-empty' }, '12'],
    [{ column: 'Niveau de soutien', operator: 'is', value: 'soutien FORT' }, '2'],
    [{ column: 'Niveau de soutien', operator: 'is-not', value: 'soutien fort' }, '13'],
    [{ column: 'Prénom', operator: 'starts-with', value: 'ro' }, '1'],
    [{ column: 'Prénom', operator: 'contains', value: 'A' }, '123'],
    [{ field: 'tags', operator: 'is', value: 'Marche' }, '1'],
    [{ field: 'tags', operator: 'contains', value: 'marché' }, '12'],
    [{ field: 'area', operator: 'is', value: '0016' }, '1'],
    [{ field: 'area', operator: 'is', value: 16 }, '12'],
    [{ column: 'Bureau de vote', operator: 'is-empty' }, '3'],
    [{ column: 'Gone', operator: 'is', value: 'x' }, ''],
    [
      {
        all: [
          { field: 'supportLevel', operator: 'is-not-empty' },
          {
            any: [
              { column: 'Prénom', operator: 'is', value: 'Ada' },
              { field: 'tags', operator: 'is', value: 'donateur' },
            ],
          },
        ],
      },
      '1',
    ],
    [
      {
        none: [
          { field: 'supportLevel', operator: 'is', value: 1 },
          { field: 'area', operator: 'is-empty' },
        ],
      },
      '1',
    ],
  ])('%j keeps %j', (filter, ids) => {
    expect(wanted(filter)).toBe(ids);
  });

  test('counts each record left out once, for its first reason', () => {
    const { matching, excluded } = sieve(
      reading,
      { field: 'supportLevel', operator: 'is', value: 3 },
      new Set(['2']),
    );
    expect(matching.map(({ id }) => id)).toEqual(['1']);
    expect(excluded).toEqual({
      'not-a-contact': 1,
      repeat: 0,
      deceased: 0,
      'do-not-call': 0,
      'consent-refused': 1,
      'consent-unknown': 0,
      'no-usable-phone': 0,
      'already-on-path': 1,
      filter: 1,
    });
  });
});

describe('sieve by numbers and dates', () => {
  const dated = readingOf([
    [
      'Identifiant',
      'Nom complet',
      'Téléphone',
      'Consentement téléphone',
      'Dons',
      'Date du consentement',
    ],
    ['1', 'Rosa Martin', '06 39 98 90 01', 'Oui', '1 200,50', '12/03/2026'],
    ['2', 'Kwame Mensah', '06 39 98 90 02', 'Oui', '15', '2026-03-01'],
    ['3', 'Ada Byron', '06 39 98 90 03', 'Oui', '', 46_080],
    ['4', 'Clara Lee', '06 39 98 90 04', 'Oui', 'beaucoup', 'hier'],
  ]);
  const context = { today: dayOf(2026, 3, 14), dayOrder: 'day-first' } as const;
  const kept = (filter: Filter) =>
    sieve(dated, filter, new Set(), context)
      .matching.map(({ id }) => id)
      .join('');

  test.each<[Filter, string]>([
    [{ column: 'Dons', operator: 'at-least', value: 15 }, '12'],
    [{ column: 'Dons', operator: 'at-most', value: '15' }, '2'],
    [{ column: 'Dons', operator: 'at-least', value: 'x' }, ''],
    [{ column: 'Dons', operator: 'is', value: 1200.5 }, '1'],
    [{ field: 'consentDate', operator: 'after', value: '2026-03-01' }, '1'],
    [{ field: 'consentDate', operator: 'before', value: '2026-03-01' }, '3'],
    [{ field: 'consentDate', operator: 'in-last-days', value: 14 }, '12'],
    [{ field: 'consentDate', operator: 'in-last-days', value: 2 }, ''],
    [{ none: [{ field: 'consentDate', operator: 'in-last-days', value: 14 }] }, '34'],
  ])('%j keeps %j', (filter, ids) => {
    expect(kept(filter)).toBe(ids);
  });

  test('finds nothing in the last days when nobody says what day it is', () => {
    const recent: Filter = { field: 'consentDate', operator: 'in-last-days', value: 9999 };
    expect(sieve(dated, recent, new Set()).matching).toEqual([]);
  });
});

describe('missingColumns', () => {
  test('names the headings that have gone, however deep they stand', () => {
    const gone: Filter = { column: 'Gone', operator: 'is-empty' };
    const there: Filter = { column: ' Prénom ', operator: 'is-empty' };
    expect(
      missingColumns({ all: [there, { any: [gone] }, { none: [gone] }] }, reading.layout),
    ).toEqual(['Gone', 'Gone']);
  });
});
