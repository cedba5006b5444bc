import fc from 'fast-check';
import { judgeCallable } from '../../src/domain/callable';
import type { ContactReading } from '../../src/domain/contact';
import { type ImportPlan, planImport } from '../../src/domain/import';
import type { Table } from '../../src/domain/table';
import { contactHeadings, readingOf, record } from '../support/tables';

type Facts = Parameters<typeof record>[0];
const tabOf = (...facts: Facts[]) => readingOf([contactHeadings, ...facts.map(record)]);
const plan = (tab: Facts[], file: Facts[]) => planned(tabOf(...tab), tabOf(...file));

function planned(tab: ContactReading, file: ContactReading, ownIds?: number): ImportPlan {
  const found = planImport(tab, file, {
    region: 'FR',
    ...(ownIds === undefined ? {} : { ownIds }),
  });
  if (found === null) throw new Error('The file and the tab have nothing in common.');
  return found;
}

/** The tab as an import leaves it, or as it is when only so much of it was done. */
function importedTable(
  table: Table,
  { changed, added }: ImportPlan,
  done = Number.POSITIVE_INFINITY,
): Table {
  const rows = table.map((cells) => [...cells]);
  const records = added.slice(0, done).map(({ record: cells }) => [...cells]);
  for (const { row, cells } of changed.slice(0, Math.max(0, done - added.length))) {
    for (const { column, to } of cells) (rows[row - 1] ?? [])[column] = to;
  }
  return [...rows, ...records];
}

const phoneColumn = contactHeadings.indexOf('Téléphone');
const consentColumn = contactHeadings.indexOf('Consentement téléphone');
const email = 'rosa@example.org';

describe('planImport', () => {
  test('changes nothing when the same file is imported again', () => {
    const facts = [{ id: 'C1' }, { id: 'C2', first: 'Kwame', phone: '06 39 98 90 02' }];
    expect(plan(facts, facts)).toMatchObject({
      changed: [],
      added: [],
      unchanged: 2,
      doubtful: [],
    });
  });

  test('updates the person with the same id', () => {
    expect(plan([{ id: 'C1' }], [{ id: 'C1', phone: '06 39 98 90 09' }]).changed).toEqual([
      {
        row: 2,
        cells: [{ column: phoneColumn, from: '06 39 98 90 01', to: '06 39 98 90 09' }],
        refusalLost: false,
        refusalKept: false,
      },
    ]);
  });

  test.each([
    ['number', {}],
    ['address', { email, phone: '' }],
  ])('knows a person without an id by %s and name', (_key, facts) => {
    const { changed, added } = plan(
      [{ email }],
      [{ ...facts, first: 'ROSA', level: 'Soutien fort' }],
    );
    expect([changed[0]?.row, added]).toEqual([2, []]);
  });

  test('adds whom it does not know, in the order of the tab’s columns', () => {
    const file = readingOf([
      ['Téléphone', 'Nom complet', 'Prénom', 'Nom', 'Pointure'],
      ['06 39 98 90 02', '', 'Kwame', 'Mensah', '43'],
    ]);
    const { added, columnsLeftOut } = planned(tabOf({}), file);
    const blank = record({ first: '', last: '', phone: '', consent: '', level: '' });
    const expected = Object.assign([...blank], { 1: 'Kwame', 2: 'Mensah', 3: '06 39 98 90 02' });
    expect(added).toEqual([{ record: expected, refusalLost: false }]);
    expect(columnsLeftOut).toEqual(['Nom complet', 'Pointure']);
  });

  test('leaves blanks of the file and other spellings of a number alone', () => {
    expect(
      plan([{ id: 'C1' }], [{ id: 'C1', phone: '+33639989001', level: '', consent: '' }]),
    ).toMatchObject({
      changed: [],
      unchanged: 1,
    });
  });

  test('adds tags and notes to those that are there, and changes no id', () => {
    const { changed } = plan(
      [{ id: 'C1', tags: 'marché, climat', notes: 'aimable' }],
      [{ id: 'D1', tags: 'Climat, presse', notes: 'parler fort' }],
    );
    expect(changed[0]?.cells.map(({ to }) => to)).toEqual([
      'marché, climat, presse',
      'aimable\nparler fort',
    ]);
  });

  test('takes a refusal over, and never a consent over a refusal', () => {
    const consent = (from: string, to: string) =>
      plan([{ id: 'C1', consent: from }], [{ id: 'C1', consent: to }]);
    expect(consent('Oui', 'Non').changed[0]?.cells).toEqual([
      { column: consentColumn, from: 'Oui', to: 'Non' },
    ]);
    expect(consent('Non', 'Oui')).toMatchObject({ changed: [], refusalsKept: [2] });
    expect(plan([{ id: 'C1', stop: 'x' }], [{ id: 'C1', stop: 'non' }])).toMatchObject({
      changed: [],
      refusalsKept: [2],
    });
  });

  test('lets a refusal of somebody twice in the file win', () => {
    const tab = tabOf({ consent: '' });
    const consentAfter = (...file: Facts[]) =>
      readingOf(importedTable(tab.table, planned(tab, tabOf(...file)))).contacts[0]?.consent;
    expect([
      consentAfter({ consent: 'Non' }, { consent: 'Oui' }),
      consentAfter({ consent: 'Oui' }, { consent: 'Non' }),
    ]).toEqual([false, false]);
  });

  test('says whose refusal the tab has no column for', () => {
    const tab = readingOf([
      ['Prénom', 'Nom', 'Téléphone'],
      ['Rosa', 'Martin', '06 39 98 90 01'],
    ]);
    const { changed, added } = planned(
      tab,
      tabOf({ consent: 'Non' }, { first: 'Ali', phone: '06 39 98 90 02', stop: 'x' }),
    );
    expect(changed).toMatchObject([{ row: 2, cells: [], refusalLost: true }]);
    expect(added).toMatchObject([{ refusalLost: true }]);
  });

  test('leaves to a person an id that stands for another name, and a number without a name', () => {
    expect(plan([{ id: 'C1' }], [{ id: 'C1', first: 'Kwame', last: 'Mensah' }]).doubtful).toEqual([
      { row: 2, reason: 'possible-repeat', otherRow: 2 },
    ]);
    expect(plan([{}], [{ first: '', last: '' }])).toMatchObject({
      added: [],
      doubtful: [{ row: 2 }],
    });
  });

  test('adds somebody who is twice in the file once, with what both records say', () => {
    const { added, repeated, doubtful } = plan([], [{ tags: 'presse' }, { stop: 'x', email }]);
    expect(added).toEqual([
      { record: record({ tags: 'presse', stop: 'x', email }), refusalLost: false },
    ]);
    expect([repeated, doubtful]).toEqual([1, []]);
  });

  test('leaves to a person an id that two names of the file have', () => {
    const file = [
      { id: 'C7' },
      { id: 'C7', first: 'Kwame', last: 'Mensah', phone: '06 39 98 90 02' },
    ];
    expect(plan([], file)).toMatchObject({
      added: [{}],
      doubtful: [{ row: 3, reason: 'same-id', otherRow: 2 }],
    });
  });

  test('keeps apart two of one name and number who have addresses of their own', () => {
    const father = { phone: '01 99 00 12 34', email: 'pere@example.org' };
    const son = { phone: '01 99 00 12 34', email: 'fils@example.org' };
    expect(plan([father], [son])).toMatchObject({
      changed: [],
      added: [],
      doubtful: [{ row: 2, reason: 'possible-repeat', otherRow: 2 }],
    });
  });

  test('compares somebody who is not surely known with the contacts as they will be', () => {
    const landline = '01 99 00 12 34';
    const tab = tabOf({ id: 'C1', phone: landline, email });
    const moved = { id: 'C1', phone: '06 39 98 90 05', email: 'rosa.new@example.org' };
    const other = { id: 'C2', phone: landline, email: 'rosa.other@example.org' };
    const file = tabOf(moved, other);
    const { changed, added, doubtful } = planned(tab, file);
    expect([changed.length, added.length, doubtful]).toEqual([1, 1, []]);
    const half = readingOf(importedTable(tab.table, planned(tab, tabOf(moved))));
    expect(planned(half, file).added).toEqual(added);
  });

  test('writes nothing where ids are the add-on’s, and still knows people by them', () => {
    const tab = tabOf({ id: 'PB1' }, { id: '', first: 'Ali', phone: '06 39 98 90 02' });
    const file = tabOf(
      { id: 'PB1', level: 'Soutien fort', phone: '' },
      { id: 'X7', first: 'Ali', phone: '06 39 98 90 02' },
      { id: 'X8', first: 'Zoé', phone: '06 39 98 90 03' },
    );
    const { changed, added, unchanged, columnsLeftOut } = planned(tab, file, 0);
    expect([changed.map(({ row }) => row), unchanged, columnsLeftOut]).toEqual([[2], 1, []]);
    expect(added[0]?.record[0]).toBe('');
  });

  test('plans nothing with a file that says nothing of who people are, nor with a record that does not', () => {
    const statement = readingOf([
      ['Libellé', 'Montant'],
      ['Loyer', '700'],
    ]);
    expect(planImport(tabOf({}), statement, { region: 'FR' })).toBeNull();
    const file = readingOf([
      ['Prénom', 'Nom', 'Téléphone fixe', 'Téléphone'],
      ['', '', '01 99 00 12 34', ''],
    ]);
    const tab = readingOf([
      ['Prénom', 'Nom', 'Téléphone'],
      ['Rosa', 'Martin', '06 39 98 90 01'],
    ]);
    expect(planned(tab, file)).toMatchObject({
      added: [],
      unread: [{ row: 2, reason: 'nothing-to-import' }],
    });
  });

  test('keeps a refusal that stands where none is expected', () => {
    const table = (other: string) =>
      readingOf([
        ['Prénom', 'Nom', 'Téléphone', 'Divers'],
        ['Rosa', 'Martin', '06 39 98 90 01', other],
      ]);
    expect(planned(table('ne plus appeler'), table('abonnée'))).toMatchObject({
      changed: [],
      refusalsKept: [2],
    });
  });

  const wishes = {
    consent: fc.constantFrom('Oui', 'Non', ''),
    level: fc.constantFrom('Indécis', 'Soutien fort', ''),
    tags: fc.constantFrom('', 'presse', 'marché, presse'),
  };
  /** What one record or another says, or leaves out, of some people of whom two share a number. */
  const records = ['Rosa', 'Ali', 'Zoé'].map((first, index) =>
    fc.record({
      ...wishes,
      id: fc.constantFrom('', `C${index + 1}`),
      first: fc.constantFrom(first, first.toUpperCase(), first.charAt(0)),
      phone: fc.constantFrom('', `06 39 98 90 ${index % 2}1`, `+336399890${index % 2}1`),
      email: fc.constantFrom('', `${first.toLowerCase()}@example.org`),
    }),
  );
  const nobodyTwice = fc.tuple(...records).chain((people) => fc.subarray(people));

  test('goes on where it was cut off as if it had not been, and changes nothing the next time', () => {
    const file = fc.array(fc.oneof(...records), { maxLength: 6 });
    fc.assert(
      fc.property(nobodyTwice, file, fc.nat(8), (known, imported, done) => {
        const [tab, news] = [tabOf(...known), tabOf(...imported)];
        const all = planned(tab, news);
        const whole = importedTable(tab.table, all);
        const half = readingOf(importedTable(tab.table, all, done));
        expect(importedTable(half.table, planned(half, news))).toEqual(whole);
        expect(planned(readingOf(whole), news)).toMatchObject({ changed: [], added: [] });
      }),
      { numRuns: 100 },
    );
  });

  test('never makes anybody callable who had refused, whatever the file says', () => {
    const wish = fc.record({
      id: fc.constantFrom('C1', 'C2', ''),
      consent: fc.constantFrom('Oui', 'Non', '', 'retiré'),
      stop: fc.constantFrom('', 'x', 'non'),
      notes: fc.constantFrom('', 'ne plus appeler', 'très aimable'),
      phone: fc.constantFrom('06 39 98 90 01', '+33639989001', '06 39 98 90 02'),
    });
    fc.assert(
      fc.property(wish, fc.array(wish, { maxLength: 3 }), (known, file) => {
        const tab = tabOf(known);
        const refused = tab.contacts[0]?.consent === false || tab.contacts[0]?.doNotCall === true;
        fc.pre(refused);
        const after = readingOf(importedTable(tab.table, planned(tab, tabOf(...file))));
        expect(judgeCallable(after, new Set()).reasons[0]).not.toBeNull();
      }),
    );
  });
});
