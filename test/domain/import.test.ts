import fc from 'fast-check';
import { judgeCallable } from '../../src/domain/callable';
import { type ImportPlan, planImport } from '../../src/domain/import';
import type { Cell, Table } from '../../src/domain/table';
import { contactHeadings, readingOf, record } from '../support/tables';

type Facts = Parameters<typeof record>[0];
const tabOf = (...facts: Facts[]) => readingOf([contactHeadings, ...facts.map(record)]);
const plan = (tab: Facts[], file: Facts[]) => planImport(tabOf(...tab), tabOf(...file), 'FR');

const phoneColumn = contactHeadings.indexOf('Téléphone');
const consentColumn = contactHeadings.indexOf('Consentement téléphone');
const email = 'rosa@example.org';

/** A tab as the import leaves it. */
function importedTable(table: Table, { changed, added }: ImportPlan): Table {
  const after: Cell[][] = table.map((cells) => [...cells]);
  for (const { row, cells } of changed) {
    for (const { column, to } of cells) after[row - 1]?.splice(column, 1, to);
  }
  return [...after, ...added.map((addition) => addition.record)];
}

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
        importedRow: 2,
        cells: [{ column: phoneColumn, from: '06 39 98 90 01', to: '06 39 98 90 09' }],
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
    const { added, columnsLeftOut } = planImport(tabOf({}), file, 'FR');
    const blank = record({ first: '', last: '', phone: '', consent: '', level: '' });
    const expected = Object.assign([...blank], { 1: 'Kwame', 2: 'Mensah', 3: '06 39 98 90 02' });
    expect(added).toEqual([{ importedRow: 2, record: expected }]);
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
      readingOf(importedTable(tab.table, planImport(tab, tabOf(...file), 'FR'))).contacts[0]
        ?.consent;
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
    expect(planImport(tab, tabOf({ consent: 'Non' }), 'FR').refusalsWithoutColumn).toEqual([2]);
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

  test('does not double somebody who is twice in the file', () => {
    expect(plan([], [{}, {}])).toMatchObject({
      added: [{ importedRow: 2 }],
      doubtful: [{ row: 3, otherRow: 2 }],
    });
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
        const after = readingOf(importedTable(tab.table, planImport(tab, tabOf(...file), 'FR')));
        expect(judgeCallable(after, new Set()).reasons[0]).not.toBeNull();
      }),
    );
  });
});
