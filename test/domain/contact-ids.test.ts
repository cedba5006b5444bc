import { contactsById } from '../../src/domain/contact-ids';
import { contactHeadings, readingOf, record } from '../support/tables';

const found = (...facts: Parameters<typeof record>[0][]) => {
  const { byId, doubts } = contactsById(
    readingOf([contactHeadings, ...facts.map(record)]).contacts,
  );
  return { rows: [...byId].map(([id, { row }]) => [id, row]), doubts };
};

const kwame = { first: 'Kwame', phone: '06 39 98 90 02' };

describe('contactsById', () => {
  test('finds contacts by an id that is theirs alone, and leaves out who has none', () => {
    expect(found({ id: 'C1' }, { id: 'C2', ...kwame }, { first: 'Bao', id: '' })).toEqual({
      rows: [
        ['C1', 2],
        ['C2', 3],
      ],
      doubts: [],
    });
  });

  test.each([
    ['another name', { first: 'Kwame' }],
    ['another number', { phone: '06 39 98 90 02', email: 'rosa@example.org' }],
  ])('finds nobody by an id that stands in a copied row with %s', (_what, facts) => {
    const rosa = { id: 'C1', email: 'rosa@example.org' };
    expect(found(rosa, { id: 'C2', ...kwame }, { ...rosa, ...facts })).toEqual({
      rows: [['C2', 3]],
      doubts: [{ row: 4, reason: 'same-id', otherRow: 2 }],
    });
  });

  test('takes a row copied whole for a repeat, whatever was written in one of the two', () => {
    expect(found({ id: 'C1', level: 'Soutien fort' }, { id: 'C1', stop: 'x' })).toEqual({
      rows: [['C1', 2]],
      doubts: [],
    });
  });
});
