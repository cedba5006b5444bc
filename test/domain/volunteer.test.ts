import { findVolunteerColumns } from '../../src/domain/columns';
import type { Cell } from '../../src/domain/table';
import { readVolunteers } from '../../src/domain/volunteer';

const headings = [
  'Prénom',
  'Nom',
  'Adresse e-mail',
  'Téléphone',
  'Rôle',
  'Compte Google',
  'Commune',
  'Participe',
  'Commentaire',
  'Nombre d’appels possibles',
];
const read = (...records: readonly (readonly Cell[])[]) => {
  const table = [headings, ...records];
  return readVolunteers(table, findVolunteerColumns(table), { region: 'FR' });
};
const amara = [
  'Amara',
  'Diallo',
  'amara@example.org',
  '06 39 98 97 05',
  'Hôte',
  'Oui',
  'Valmeron',
  'Oui',
  '',
];

describe('readVolunteers', () => {
  test('reads a volunteer', () => {
    expect(read(amara)).toEqual({
      volunteers: [
        {
          id: 'amara@example.org',
          row: 2,
          name: 'Amara Diallo',
          email: 'amara@example.org',
          phone: '+33639989705',
          role: 'host',
          googleAccount: true,
          takesPart: true,
          languages: '',
          area: 'Valmeron',
          capacity: null,
        },
      ],
      unread: [],
    });
  });

  test.each([
    ['Bénévole', 'volunteer'],
    ['', 'volunteer'],
    ['Super bénévole', 'super-volunteer'],
    ['super volunteer', 'super-volunteer'],
    ['Hôtesse', 'host'],
    ['Host', 'host'],
  ])('knows the role %j', (typed, role) => {
    const record = Object.assign([...amara], { 4: typed });
    expect(read(record).volunteers[0]?.role).toBe(role);
  });

  test('knows who has no Google account, and of whom nothing is said', () => {
    const said = (typed: string) =>
      read(Object.assign([...amara], { 5: typed })).volunteers[0]?.googleAccount;
    expect([said('Oui'), said('Non'), said('')]).toEqual([true, false, null]);
  });

  test.each([
    ['Non', '', false],
    ['', 'Ne participe plus', false],
    ['', 'désistée', false],
    ['', '', true],
    ['', 'Première fois', true],
  ])('knows who takes part: %j %j', (takesPart, comment, takes) => {
    const record = Object.assign([...amara], { 7: takesPart, 8: comment });
    expect(read(record).volunteers[0]?.takesPart).toBe(takes);
  });

  test.each([
    [15, 15],
    ['10 à 15', 10],
    ['', null],
  ])('knows how many calls a volunteer can make: %j', (typed, capacity) => {
    const record = Object.assign([...amara], { 9: typed });
    expect(read(record).volunteers[0]?.capacity).toBe(capacity);
  });

  test('sets the second volunteer with one mailbox aside, with the row of the first', () => {
    const again = Object.assign([...amara], { 0: 'Ada', 2: 'AMARA@example.org' });
    expect(read(amara, again).unread).toEqual([{ row: 3, reason: 'same-address', otherRow: 2 }]);
    expect(read(amara, again).volunteers).toHaveLength(1);
  });

  test.each([
    ['neither', '', ''],
    ['one number', '06 39 98 97 06', '+33 6 39 98 97 06'],
  ])(
    'sets the second volunteer of one name aside who has no address and, like the first, %s',
    (_what, phone, again) => {
      const marie = (number: string) => ['Marie', '', '', number, '', '', '', '', ''];
      const { volunteers, unread } = read(marie(phone), marie(again), marie('06 39 98 97 07'));
      expect(unread).toEqual([{ row: 3, reason: 'same-person', otherRow: 2 }]);
      expect(volunteers.map(({ row }) => row)).toEqual([2, 4]);
    },
  );

  test('takes nobody for a volunteer without a name and an address', () => {
    const nobody = ['', '', '', '06 39 98 97 06', '', '', '', '', ''];
    expect(read(amara, nobody, []).unread).toEqual([{ row: 3, reason: 'no-name-no-email' }]);
  });

  test('keeps the id of a volunteer while the address stays, wherever the row stands', () => {
    const moved = Object.assign([...amara], { 0: 'Amara Awa', 2: 'Amara@Example.org' });
    const [volunteer] = read(['Jo', 'Li', '', '', '', '', '', '', ''], moved).volunteers.slice(1);
    expect([volunteer?.id, volunteer?.row]).toEqual(['amara@example.org', 3]);
  });
});
