import { findVolunteerColumns } from '../../src/domain/columns';
import { exampleContacts, exampleVolunteers } from '../../src/domain/example-rows';
import { readVolunteers } from '../../src/domain/volunteer';
import { contactHeadings, readingOf, record } from '../support/tables';

type Facts = Parameters<typeof record>[0];
const examplesOf = (...facts: Facts[]) =>
  exampleContacts(readingOf([contactHeadings, ...facts.map(record)]));

describe('exampleContacts', () => {
  test('says of each cell what stands there and what it is understood as', () => {
    const [row] = examplesOf({ phone: '0639989001', email: 'rosa@example.org', area: '0012' });
    expect(row).toEqual({
      row: 2,
      cells: [
        {
          field: 'fullName',
          text: 'Rosa Martin',
          understood: { as: 'text', text: 'Rosa Martin' },
        },
        {
          field: 'phone',
          text: '0639989001',
          understood: { as: 'phone', text: '+33 6 39 98 90 01' },
        },
        { field: 'consent', text: 'Oui', understood: { as: 'answer', answer: 'yes' } },
        { field: 'supportLevel', text: 'Indécis', understood: { as: 'level', level: 3 } },
        {
          field: 'email',
          text: 'rosa@example.org',
          understood: { as: 'text', text: 'rosa@example.org' },
        },
        { field: 'area', text: '0012', understood: { as: 'text', text: '0012' } },
      ],
    });
  });

  test('chooses the rows that say most, and of those that say as much the ones understood otherwise', () => {
    const facts = [
      { first: 'A', level: '', consent: '' },
      { first: 'B' },
      { first: 'C' },
      { first: 'D', phone: 'sur demande' },
      { first: 'E', consent: 'Non', stop: 'x' },
      { first: 'F' },
    ];
    const chosen = examplesOf(...facts.map((one, at) => ({ phone: `06 39 98 90 1${at}`, ...one })));
    expect(chosen.map(({ row }) => row)).toEqual([3, 5, 6]);
    expect(chosen[1]?.cells).toContainEqual({
      field: 'phone',
      text: 'sur demande',
      understood: { as: 'no-phone', reason: 'no-digits' },
    });
    expect(chosen[2]?.cells).toContainEqual({
      field: 'doNotCall',
      text: 'x',
      understood: { as: 'answer', answer: 'yes' },
    });
  });
});

test('exampleVolunteers says what volunteers are taken to be', () => {
  const table = [
    ['Nom complet', 'E-mail', 'Rôle', 'Participe'],
    ['Nadia Roux', 'nadia@example.org', 'hôte', 'non'],
  ];
  const layout = findVolunteerColumns(table);
  const [row] = exampleVolunteers(readVolunteers(table, layout, { region: 'FR' }), table, layout);
  expect(row?.cells.map(({ field, understood }) => [field, understood])).toEqual([
    ['fullName', { as: 'text', text: 'Nadia Roux' }],
    ['email', { as: 'text', text: 'nadia@example.org' }],
    ['role', { as: 'role', role: 'host' }],
    ['takesPart', { as: 'answer', answer: 'no' }],
  ]);
});
