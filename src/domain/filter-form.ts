import type { Field } from './columns';
import type { SupportLevel } from './contact';
import type { Condition, Filter, FilterValue, Operator } from './filter';
import { ofLevels, persuadable } from './starting-filter';

/** A filter as a person makes it: support levels first, and more conditions where these do not suffice. */
export interface FilterForm {
  /** The levels wanted, null being "not known". */
  readonly levels: readonly SupportLevel[];
  readonly more: FilterGroup;
}

/** Conditions and groups of conditions that hold together. */
export type FilterGroup = Exclude<Filter, Condition>;

/** How the parts of a group count: all of them, any of them, none of them. */
export type GroupKind = 'all' | 'any' | 'none';

export const startingForm: FilterForm = { levels: persuadable, more: { all: [] } };

export function groupKind(group: FilterGroup): GroupKind {
  if ('all' in group) return 'all';
  return 'any' in group ? 'any' : 'none';
}

export function partsOf(group: FilterGroup): readonly Filter[] {
  if ('all' in group) return group.all;
  return 'any' in group ? group.any : group.none;
}

export function groupOf(kind: GroupKind, parts: readonly Filter[]): FilterGroup {
  return { all: { all: parts }, any: { any: parts }, none: { none: parts } }[kind];
}

export function isGroup(filter: Filter): filter is FilterGroup {
  return !('operator' in filter);
}

/** What a condition's value is typed as. */
export type ValueKind = 'text' | 'number' | 'day' | 'levels' | 'nothing';

const valueKinds: Readonly<Record<Operator, ValueKind>> = {
  is: 'text',
  'is-not': 'text',
  'is-one-of': 'levels',
  contains: 'text',
  'starts-with': 'text',
  'is-empty': 'nothing',
  'is-not-empty': 'nothing',
  'at-least': 'number',
  'at-most': 'number',
  before: 'day',
  after: 'day',
  'in-last-days': 'number',
};

export function valueKind({ operator }: Condition): ValueKind {
  return valueKinds[operator];
}

const operatorsOfText = (Object.keys(valueKinds) as Operator[]).filter(
  (operator) => operator !== 'is-one-of',
);
const operatorsOfLevels: readonly Operator[] = ['is-one-of'];

/** What may be asked of a field or column. */
export function operatorsFor(condition: Condition): readonly Operator[] {
  return isLevel(condition) ? operatorsOfLevels : operatorsOfText;
}

function isLevel(condition: Condition): boolean {
  return 'field' in condition && condition.field === 'supportLevel';
}

const emptyValues: Readonly<Record<ValueKind, FilterValue>> = {
  text: '',
  number: '',
  day: '',
  levels: [],
  nothing: null,
};

/** The same condition with another operator; a value that fits it still is kept. */
export function withOperator(condition: Condition, operator: Operator): Condition {
  const kept = valueKinds[operator] === valueKind(condition);
  const value = kept ? (condition.value ?? null) : emptyValues[valueKinds[operator]];
  return { ...condition, operator, value };
}

/** A condition on a field or a column, not filled in yet. */
export function conditionOn(
  subject: { readonly field: Field } | { readonly column: string },
): Condition {
  const empty: Condition = { ...subject, operator: 'is', value: '' };
  const [operator = 'is'] = operatorsFor(empty);
  return withOperator(empty, operator);
}

/** What the conditions say that are filled in; those that are not yet say nothing. */
export function filterOf({ levels, more }: FilterForm): Filter {
  const filled = partsOf(more).flatMap(filledIn);
  const wanted = ofLevels(levels);
  return filled.length === 0
    ? wanted
    : {
        all: [wanted, ...(groupKind(more) === 'all' ? filled : [groupOf(groupKind(more), filled)])],
      };
}

/** Whether every condition has its value; one that has not says nothing, and somebody may think it does. */
export function isFilledIn(filter: Filter): boolean {
  return isGroup(filter) ? partsOf(filter).every(isFilledIn) : filledIn(filter).length > 0;
}

function filledIn(filter: Filter): Filter[] {
  if (isGroup(filter)) {
    const parts = partsOf(filter).flatMap(filledIn);
    return parts.length === 0 ? [] : [groupOf(groupKind(filter), parts)];
  }
  const kind = valueKind(filter);
  const { value = null } = filter;
  const isFilled =
    kind === 'nothing' ||
    (Array.isArray(value) ? value.length > 0 : value !== null && value !== '');
  return isFilled ? [filter] : [];
}

/** A filter as a form, the other way round. */
export function formOf(filter: Filter): FilterForm {
  if (isOfLevels(filter)) return { levels: levelsIn(filter), more: { all: [] } };
  if (isGroup(filter) && groupKind(filter) === 'all') {
    const [first, ...rest] = partsOf(filter);
    if (first !== undefined && isOfLevels(first)) {
      return { levels: levelsIn(first), more: { all: rest } };
    }
  }
  return { levels: [1, 2, 3, 4, 5, null], more: { all: [filter] } };
}

function isOfLevels(filter: Filter): filter is Condition {
  return !isGroup(filter) && isLevel(filter) && filter.operator === 'is-one-of';
}

function levelsIn({ value }: Condition): SupportLevel[] {
  return [value ?? null].flat() as SupportLevel[];
}
