import type { ExclusionReason } from './callable';
import type { Field } from './columns';
import type { Contact, ContactReading } from './contact';

export type Operator =
  | 'is'
  | 'is-not'
  | 'is-one-of'
  | 'contains'
  | 'starts-with'
  | 'is-empty'
  | 'is-not-empty';

/** What a condition compares with; `is-empty` and `is-not-empty` need nothing. */
export type FilterValue = string | number | boolean | null | readonly (string | number | null)[];

/** One column or one understood field, compared with a value. */
export type Condition = {
  readonly operator: Operator;
  readonly value?: FilterValue;
} & ({ readonly field: Field } | { readonly column: string });

/** Who is wanted: plain JSON. */
export type Filter =
  | { readonly all: readonly Filter[] }
  | { readonly any: readonly Filter[] }
  | Condition;

/** Why a record is left out: `filter` are those who may be called but are not wanted. */
export type LeftOutReason = ExclusionReason | 'filter';

export interface Sieved {
  readonly matching: readonly Contact[];
  readonly excluded: Readonly<Record<LeftOutReason, number>>;
}

/** The contacts that may be called and are wanted, and how many records are left out for each first reason. */
export function sieve(
  reading: ContactReading,
  _filter: Filter,
  _onPath: ReadonlySet<string>,
): Sieved {
  return { matching: reading.contacts, excluded: {} as Sieved['excluded'] };
}
