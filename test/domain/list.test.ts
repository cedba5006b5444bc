import { type List, withList, withoutList } from '../../src/domain/list';

const undecided: List = {
  name: 'Indécis',
  filter: { field: 'supportLevel', operator: 'is', value: 3 },
};
const everybody: List = { name: 'Tous', filter: { all: [] } };

describe('lists', () => {
  test('are kept by name, whatever its capitals and accents', () => {
    const lists = withList(withList([], undecided), everybody);
    const changed = withList(lists, { name: 'INDECIS', filter: { any: [] } });
    expect(changed).toEqual([{ name: 'INDECIS', filter: { any: [] } }, everybody]);
    expect(withoutList(changed, 'Indecis')).toEqual([everybody]);
  });
});
