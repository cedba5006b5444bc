import fc from 'fast-check';
import {
  findContactColumns,
  findVolunteerColumns,
  recallColumns,
  rememberColumns,
} from '../../src/domain/columns';
import type { Cell } from '../../src/domain/table';

const headings = [
  'Identifiant',
  'Nom',
  'Prénom',
  'Téléphone',
  'Consentement téléphone',
  'Niveau de soutien',
];
const rosa = ['C1', 'Martin', 'Rosa', '06 39 98 90 01', 'Oui', 'Indécis'];
const kwame = ['C2', 'Mensah', 'Kwame', '06 39 98 90 02', 'Non', 'Soutien fort'];
const columns = {
  id: [0],
  lastName: [1],
  firstName: [2],
  phone: [3],
  consent: [4],
  supportLevel: [5],
};

describe('findContactColumns', () => {
  test('finds headings under titles, blank rows and merged rows', () => {
    const table = [
      ['Fichier du comité', '', '', '', '', ''],
      ['', '', '', '', '', ''],
      ['Identité', '', '', 'Contact', 'RGPD', 'Politique'],
      headings,
      rosa,
    ];
    expect(findContactColumns(table)).toEqual({ headingRow: 4, headings, columns });
  });

  test('finds no headings where the table begins with people', () => {
    const { headingRow, columns: found } = findContactColumns([rosa.slice(1), kwame.slice(1)]);
    expect([headingRow, found.phone, found.supportLevel]).toEqual([null, [2], [4]]);
  });

  test('never takes a bare yes or no for consent', () => {
    expect(findContactColumns([rosa.slice(1), kwame.slice(1)]).columns.consent).toBeUndefined();
  });

  test('tells first names from last names without headings', () => {
    const people = [
      ['Lefèvre', 'Éloïse', '06 39 98 95 01'],
      ['Müller', 'François', '06 39 98 95 02'],
      ['Garçon', 'Maëlle', '06 39 98 95 03'],
    ];
    const { columns: found } = findContactColumns(people);
    expect([found.lastName, found.firstName]).toEqual([[0], [1]]);
  });

  test('tells two columns headed alike apart by what they hold', () => {
    const { columns: found } = findContactColumns([
      ['Nom', 'Nom', 'Tél', 'Tél'],
      ['Lefèvre', 'Éloïse', '', '06 39 98 95 01'],
      ['Garçon', 'Zoé', '06 39 98 95 06', ''],
    ]);
    expect(found).toEqual({ lastName: [0], firstName: [1], phone: [2, 3] });
  });

  test('takes the first of two columns of names headed alike, the second being another person', () => {
    const { columns: found } = findContactColumns([
      ['First Name', 'Last Name', 'Phone', 'Mum’s first name', 'Last Name', 'Mum-phone'],
      ['Rosa', 'Martin', '06 39 98 90 01', 'Ada', 'Martin', '06 39 98 90 02'],
    ]);
    expect(found).toEqual({ firstName: [0], lastName: [1], phone: [2] });
  });

  test('reads the first of two tables side by side', () => {
    const { columns: found } = findContactColumns([
      ['Nom', 'Prénom', 'Téléphone', '', 'Nom', 'Prénom', 'Téléphone'],
      ['Martin', 'Rosa', '06 39 98 90 01', '', 'Mensah', 'Kwame', '06 39 98 90 02'],
    ]);
    expect(found).toEqual({ lastName: [0], firstName: [1], phone: [2] });
  });

  test('reads headings whose accents were mangled', () => {
    const { columns: found } = findContactColumns([
      ['Nom', 'PrÃ©nom', 'TÃ©lÃ©phone', 'Ã‰tiquettes'],
    ]);
    expect(found).toEqual({ lastName: [0], firstName: [1], phone: [2], tags: [3] });
  });

  test('takes for the id a column that tells people apart', () => {
    const rows = Array.from({ length: 9 }, (_, index) => ['77', `${index}`, 'Rosa']);
    expect(findContactColumns([['Member ID', 'VanID', 'First name'], ...rows]).columns.id).toEqual([
      1,
    ]);
  });

  test('takes a column headed as consent for numbers when it holds numbers', () => {
    const table = [
      ['Name', 'Phone Opt-In'],
      ['Rosa', '(212) 555-0101'],
      ['Kwame', '(212) 555-0102'],
      ['Ada', '(212) 555-0103'],
    ];
    expect(findContactColumns(table).columns).toEqual({ fullName: [0], phone: [1] });
  });

  test('finds numbers under a heading that says nothing', () => {
    const table = [['Contacts'], ['06 39 98 95 01'], ['06 39 98 95 02']];
    expect(findContactColumns(table)).toEqual({
      headingRow: 1,
      headings: ['Contacts'],
      columns: { phone: [0] },
    });
  });

  test('knows the headless voter file of Florida by its width and its split number', () => {
    const record = Array.from({ length: 38 }, () => '');
    const person = Object.assign([...record], { 2: 'Martin', 4: 'Rosa', 34: '212', 35: '5550161' });
    const { columns: found } = findContactColumns([person, person]);
    expect([found.lastName, found.firstName, found.phoneArea, found.phone]).toEqual([
      [2],
      [4],
      [34],
      [35],
    ]);
  });

  test('falls back on the name at birth', () => {
    const { columns: found } = findContactColumns([['NomdeNaissance', 'NomDusage', 'Prenoms']]);
    expect(found.lastName).toEqual([1, 0]);
  });

  test('finds nothing in an empty table, and never throws', () => {
    expect(findContactColumns([])).toEqual({ headingRow: null, headings: [], columns: {} });
    const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constantFrom(...headings));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), (table) => {
        const layout = findContactColumns(table);
        const indexes = Object.values(layout.columns).flat();
        expect(indexes.every((index) => index >= 0)).toBe(true);
        expect(new Set(indexes).size).toBe(indexes.length);
      }),
    );
  });
});

describe('findVolunteerColumns', () => {
  test('finds what only volunteers have', () => {
    const table = [
      [
        'Prénom',
        'Nom',
        'Adresse e-mail',
        'Rôle',
        'Compte Google',
        'Disponibilités',
        'Charte signée',
      ],
      ['Amara', 'Diallo', 'amara@example.org', 'Hôte', 'Oui', 'lun. soir', 'Oui'],
    ];
    expect(findVolunteerColumns(table).columns).toEqual({
      firstName: [0],
      lastName: [1],
      email: [2],
      role: [3],
      googleAccount: [4],
      availability: [5],
      charter: [6],
    });
  });
});

describe('recallColumns', () => {
  const remembered = rememberColumns(findContactColumns([headings, rosa]));

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(remembered))).toEqual(remembered);
  });

  test('finds columns in another order, under rows inserted above', () => {
    const reversed = [['Titre'], [...headings].reverse(), [...rosa].reverse()];
    expect(recallColumns(reversed, remembered)).toEqual({
      ok: true,
      layout: {
        headingRow: 2,
        headings: [...headings].reverse(),
        columns: {
          id: [5],
          lastName: [4],
          firstName: [3],
          phone: [2],
          consent: [1],
          supportLevel: [0],
        },
      },
    });
  });

  test('names a heading that has gone, and takes no other column for it', () => {
    const renamed: Cell[] = [
      'Identifiant',
      'Nom',
      'Prénom',
      'Portable',
      'Consentement téléphone',
      'Niveau de soutien',
    ];
    expect(recallColumns([renamed, rosa], remembered)).toEqual({
      ok: false,
      missing: [{ field: 'phone', heading: 'Téléphone' }],
    });
  });

  test('tells equal headings apart by their order', () => {
    const table = [
      ['Nom', 'Tél', 'Tél'],
      ['Martin', '', '06 39 98 90 01'],
    ];
    const layout = findContactColumns(table);
    expect(rememberColumns(layout).phone).toEqual([
      { heading: 'Tél', occurrence: 1 },
      { heading: 'Tél', occurrence: 2 },
    ]);
    expect(
      recallColumns(
        [
          ['Tél', 'Nom'],
          ['1', 'a'],
        ],
        rememberColumns(layout),
      ),
    ).toEqual({
      ok: false,
      missing: [{ field: 'phone', heading: 'Tél' }],
    });
  });

  test('finds again the columns of a table without headings', () => {
    const table = [rosa.slice(1), kwame.slice(1)];
    const layout = findContactColumns(table);
    const recalled = recallColumns(table, rememberColumns(layout));
    expect(recalled.ok && recalled.layout.columns).toEqual(layout.columns);
  });
});
