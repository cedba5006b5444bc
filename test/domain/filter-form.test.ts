import type { Filter } from '../../src/domain/filter';
import {
  conditionOn,
  filterOf,
  formOf,
  isFilledIn,
  operatorsFor,
  startingForm,
  withOperator,
} from '../../src/domain/filter-form';

const inParis: Filter = { field: 'city', operator: 'is', value: 'Paris' };
const recent: Filter = { column: 'Inscription', operator: 'in-last-days', value: 30 };
const persuadable: Filter = { field: 'supportLevel', operator: 'is-one-of', value: [2, 3, 4] };

describe('a filter as a form', () => {
  test('begins with those a persuasion campaign calls', () => {
    expect(filterOf(startingForm)).toEqual(persuadable);
  });

  test('adds more conditions to the levels, groups within groups', () => {
    const more = { all: [inParis, { any: [recent, { none: [inParis] }] }] };
    expect(filterOf({ ...startingForm, more })).toEqual({ all: [persuadable, ...more.all] });
    expect(filterOf({ ...startingForm, more: { any: [inParis, recent] } })).toEqual({
      all: [persuadable, { any: [inParis, recent] }],
    });
  });

  test('leaves out what is not filled in yet, and groups of nothing else', () => {
    const empty = conditionOn({ field: 'city' });
    const more = { all: [empty, { any: [empty] }, conditionOn({ field: 'supportLevel' })] };
    expect(filterOf({ ...startingForm, more })).toEqual(persuadable);
    expect(isFilledIn({ all: [inParis, { any: [empty] }] })).toBe(false);
    expect(isFilledIn({ all: [inParis, { any: [recent] }] })).toBe(true);
    const filled = withOperator(empty, 'is-empty');
    expect(filterOf({ ...startingForm, more: { all: [filled] } })).toEqual({
      all: [persuadable, filled],
    });
  });

  test.each<[string, Filter]>([
    ['levels alone', persuadable],
    ['levels and more', { all: [persuadable, inParis, { none: [recent] }] }],
    ['levels and any of some', { all: [persuadable, { any: [inParis, recent] }] }],
  ])('comes back from a saved filter: %s', (_, filter) => {
    expect(filterOf(formOf(filter))).toEqual(filter);
  });

  test('shows a filter that asks for no level with all levels wanted', () => {
    expect(formOf(inParis)).toEqual({ levels: [1, 2, 3, 4, 5, null], more: { all: [inParis] } });
  });
});

describe('a condition', () => {
  test('on the support level asks for levels, on anything else for texts, numbers and days', () => {
    expect(operatorsFor(conditionOn({ field: 'supportLevel' }))).toEqual(['is-one-of']);
    expect(operatorsFor(conditionOn({ column: 'Ville' }))).toContain('before');
  });

  test('keeps its value where another operator can use it', () => {
    const contains = { field: 'city', operator: 'contains', value: 'Par' } as const;
    expect(withOperator(contains, 'starts-with').value).toBe('Par');
    expect(withOperator(contains, 'before').value).toBe('');
    expect(withOperator(contains, 'is-empty').value).toBeNull();
  });
});
