import { longText } from './hostile';

/** A filter of groups in groups, so many that reading them without care ends a run. */
function nested(depth: number): unknown {
  let filter: unknown = { field: 'supportLevel', operator: 'is', value: 1 };
  for (let level = 0; level < depth; level += 1) filter = { all: [filter] };
  return filter;
}

const condition = { field: 'supportLevel', operator: 'is-one-of' };

/** What each part of a request is replaced with. */
const forgeries: Readonly<Record<string, readonly unknown[]>> = {
  where: ['everywhere', '__proto__', 7, null],
  confirmedReaders: ['x', -1, null],
  filter: [
    7,
    { all: [null] },
    { all: 'x' },
    { operator: 'constructor', field: 'supportLevel' },
    { operator: 'is', field: 'toString' },
    nested(50_000),
    ...[undefined, {}, [{}], longText].map((value) => ({ ...condition, value })),
  ],
  name: [7, '', '__proto__', longText],
  records: ['x', [null], [[{}]], [[longText]]],
  volunteers: ['x', [1], [null], ['__proto__'], [longText]],
  volunteer: [7, '__proto__', longText],
  to: ['x', [1], ['__proto__']],
  seconds: [-1, Number.NaN, 'x', Number.POSITIVE_INFINITY],
  kind: [7, 'constructor'],
  ids: ['x', [1], [longText]],
  arrived: ['yes', null],
  link: [7, longText],
  title: [7, '__proto__', longText],
  begun: ['yes', 7],
  language: ['de', '__proto__'],
  region: ['../../x', longText],
  supportScale: [3],
  contactsSheetId: ['x', Number.NaN],
  items: ['x', [null], [{}], [{ id: null, kind: '__proto__', label: longText, effects: 7 }]],
  campaign: [7, longText],
  pollDates: ['x', [null], ['2027-02-30'], [longText]],
  purgeOn: [7, '__proto__'],
  answerRate: ['x', -1, Number.NaN],
  columns: [7, { contacts: 7 }, { contacts: { phone: 7, toString: 'x' } }],
};

/** What a request may hold, each part of which is forged in turn. */
const sensible = {
  where: 'workbook',
  filter: { ...condition, value: [9] },
  name: 'Liste',
  records: [['Nom']],
  kind: 'appeal',
  volunteers: ['nadia@example.org'],
  to: ['omar@example.org'],
  volunteer: 'nobody@example.org',
  ids: [],
  arrived: true,
  link: 'x',
  title: 'x',
  begun: true,
  items: [],
  campaign: '',
  candidate: '',
  pollDates: [],
  objections: '',
  purgeOn: null,
};

/** Arguments that no page of ours sends. */
export const forged: readonly unknown[] = [
  undefined,
  null,
  42,
  'text',
  longText,
  [],
  {},
  Object.create(null),
  JSON.parse('{"__proto__": {"where": "workbook"}, "constructor": {"prototype": {}}}'),
  ...Object.entries(forgeries).flatMap(([name, values]) =>
    values.map((value) => ({ ...sensible, [name]: value })),
  ),
];
