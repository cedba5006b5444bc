import type { Field, Layout } from './columns';
import { seen } from './text';

/** A column of the file, and the column of the tab it goes to; both count from 0. */
export interface ColumnPair {
  readonly from: number;
  readonly to: number;
  readonly field: Field | null;
}

function fieldsByColumn({ columns }: Layout): ReadonlyMap<number, Field> {
  return new Map(
    Object.entries(columns).flatMap(([field, indexes]) =>
      indexes.map((index) => [index, field as Field] as const),
    ),
  );
}

/** The column of the tab for each column of the file: by heading, else by what both hold when each has one of it. */
export function pairColumns(tab: Layout, file: Layout): readonly ColumnPair[] {
  const fields = fieldsByColumn(tab);
  const fileFields = fieldsByColumn(file);
  const free = new Set(tab.headings.map((_heading, index) => index));
  return file.headings.flatMap((heading, from) => {
    const field = fileFields.get(from);
    const same = [...free].find((index) => seen(tab.headings[index] ?? '') === seen(heading));
    const to = seen(heading) === '' ? undefined : (same ?? onlyColumn(tab, file, field));
    if (to === undefined || !free.delete(to)) return [];
    return [{ from, to, field: fields.get(to) ?? null }];
  });
}

function onlyColumn(tab: Layout, file: Layout, field: Field | undefined): number | undefined {
  if (field === undefined) return undefined;
  const [own = [], theirs = []] = [tab.columns[field], file.columns[field]];
  return own.length === 1 && theirs.length === 1 ? own[0] : undefined;
}

/** Headings of the file that no column of the tab goes with. */
export function headingsLeftOut(
  { headings }: Layout,
  pairs: readonly ColumnPair[],
): readonly string[] {
  const paired = new Set(pairs.map(({ from }) => from));
  return headings.filter((heading, index) => seen(heading) !== '' && !paired.has(index));
}

const identifying: ReadonlySet<Field | null> = new Set<Field>([
  'firstName',
  'lastName',
  'fullName',
  'phone',
  'email',
]);

/** Whether the file says anything of who people are that the tab has a column for. */
export function namesPeople(pairs: readonly ColumnPair[]): boolean {
  return pairs.some(({ field }) => identifying.has(field));
}
