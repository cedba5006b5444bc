import type { ExtendedValue } from '../store/state';

/** A row of a pivot table's source. */
export type PivotRecord = readonly (ExtendedValue | undefined)[];

/** The source of a pivot table: the headings, what is beneath them, and how values are shown. */
export interface PivotSource {
  readonly headings: readonly string[];
  readonly records: readonly PivotRecord[];
  /** What a person sees of the value in this row and column of the source, counting from 0. */
  shown(record: number, column: number): string;
}

/** A value as something to group and compare by. */
export type GroupKey = number | string | boolean | undefined;

/** What a record is grouped by. */
export function keyOf(value: ExtendedValue | undefined): GroupKey {
  if (!value) return undefined;
  return value.numberValue ?? value.stringValue ?? value.boolValue ?? value.errorValue?.message;
}

/** A group's key as a cell shows it. */
export function valueOfKey(key: GroupKey): ExtendedValue | undefined {
  if (key === undefined) return undefined;
  if (typeof key === 'number') return { numberValue: key };
  return typeof key === 'boolean' ? { boolValue: key } : { stringValue: key };
}
