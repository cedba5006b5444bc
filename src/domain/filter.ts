import { type ExclusionReason, exclusionReasons, judgeCallable } from './callable';
import type { Field, Layout } from './columns';
import type { Contact, ContactReading } from './contact';
import {
  type FilterContext,
  type FilterValue,
  type Known,
  type Operator,
  operators,
} from './filter-operators';
import { cellText, columnsOf, filledCells } from './record-cells';
import type { Cell } from './table';
import { seen } from './text';

export type { FilterContext, FilterValue, Operator } from './filter-operators';

/** One column or one understood field, compared with a value; `is-empty` and `is-not-empty` need none. */
export type Condition = {
  readonly operator: Operator;
  readonly value?: FilterValue;
} & ({ readonly field: Field } | { readonly column: string });

/** Who is wanted: plain JSON. */
export type Filter =
  | { readonly all: readonly Filter[] }
  | { readonly any: readonly Filter[] }
  | { readonly none: readonly Filter[] }
  | Condition;

/** Why a record is left out: `filter` are those who may be called but are not wanted. */
export type LeftOutReason = ExclusionReason | 'filter';

/** Who is wanted, and how many are left out for each reason. */
export interface Sieved {
  readonly matching: readonly Contact[];
  readonly excluded: Readonly<Record<LeftOutReason, number>>;
}

type Keeps = (contact: Contact) => boolean;
type ValuesOf = (contact: Contact) => readonly Known[];

const nothing: readonly Known[] = [];

/** Fields the add-on understands, so that `Soutien faible` and `2` are one level; other fields are their columns. */
const understood: Readonly<Partial<Record<Field, (contact: Contact) => Known | null>>> = {
  supportLevel: (contact) => contact.supportLevel,
  consent: (contact) => contact.consent,
  doNotCall: (contact) => contact.doNotCall,
  deceased: (contact) => contact.deceased,
  phone: (contact) => contact.phone,
  email: (contact) => contact.email || null,
  area: (contact) => contact.area || null,
  fullName: (contact) => contact.name || null,
  address: (contact) => contact.address || null,
};

function valuesOf(condition: Condition, { table, layout }: ContactReading): ValuesOf {
  if ('column' in condition) {
    return cellsOf(table, columnsHeaded(layout, condition.column), asWhole);
  }
  const { field } = condition;
  const known = understood[field];
  if (known === undefined) return cellsOf(table, columnsOf(layout.columns, field), asTags(field));
  return (contact) => {
    const value = known(contact);
    return value === null ? nothing : [value];
  };
}

/** The columns with a heading, whatever the spaces around it. */
function columnsHeaded({ headings }: Layout, heading: string): readonly number[] {
  const wanted = seen(heading);
  return headings.flatMap((other, column) => (seen(other) === wanted ? [column] : []));
}

type Parts = (cell: Cell) => readonly Known[];

const asWhole: Parts = (cell) => {
  const text = typeof cell === 'string' ? cellText(cell) : cell;
  return text === '' ? nothing : [text];
};

/** A tag among others is asked for by itself. */
function asTags(field: Field): Parts {
  if (field !== 'tags') return asWhole;
  return (cell) =>
    String(cell)
      .split(/[,;|\n]+/)
      .map(cellText)
      .filter((tag) => tag !== '');
}

function cellsOf(
  table: ContactReading['table'],
  columns: readonly number[],
  parts: Parts,
): ValuesOf {
  return ({ row }) => filledCells(table[row - 1] ?? [], columns).flatMap(parts);
}

/** Without a day nothing is in the last days; dates are written the French way. */
const anywhere: FilterContext = { today: null, dayOrder: 'day-first' };

/** Whether a contact is wanted; made once for a filter, asked of every contact. */
function keeperOf(
  filter: Filter,
  reading: ContactReading,
  context: FilterContext = anywhere,
): Keeps {
  const keepers = (filters: readonly Filter[]) =>
    filters.map((one) => keeperOf(one, reading, context));
  if ('all' in filter) {
    const all = keepers(filter.all);
    return (contact) => all.every((keeps) => keeps(contact));
  }
  if ('any' in filter || 'none' in filter) {
    const any = keepers('any' in filter ? filter.any : filter.none);
    const wanted = 'any' in filter;
    return (contact) => any.some((keeps) => keeps(contact)) === wanted;
  }
  const values = valuesOf(filter, reading);
  const test = operators[filter.operator](filter.value ?? null, context);
  return (contact) => test(values(contact));
}

/** The headings a filter speaks of that the table no longer has. */
export function missingColumns(filter: Filter, layout: Layout): readonly string[] {
  if ('all' in filter) return filter.all.flatMap((one) => missingColumns(one, layout));
  if ('any' in filter) return filter.any.flatMap((one) => missingColumns(one, layout));
  if ('none' in filter) return filter.none.flatMap((one) => missingColumns(one, layout));
  if ('field' in filter) return [];
  return columnsHeaded(layout, filter.column).length > 0 ? [] : [filter.column];
}

/** The contacts that may be called and are wanted, and how many records are left out for each first reason. */
export function sieve(
  reading: ContactReading,
  filter: Filter,
  onPath: ReadonlySet<string>,
  context: FilterContext = anywhere,
): Sieved {
  const { reasons } = judgeCallable(reading, onPath);
  const keeps = keeperOf(filter, reading, context);
  const matching: Contact[] = [];
  const excluded = noneLeftOut();
  excluded['not-a-contact'] = reading.records.length - reading.contacts.length;
  reading.contacts.forEach((contact, index) => {
    const reason = reasons[index] ?? (keeps(contact) ? null : 'filter');
    if (reason === null) matching.push(contact);
    else excluded[reason] += 1;
  });
  return { matching, excluded };
}

function noneLeftOut(): Record<LeftOutReason, number> {
  const zeroes = [...exclusionReasons, 'filter'].map((reason) => [reason, 0]);
  return Object.fromEntries(zeroes);
}
