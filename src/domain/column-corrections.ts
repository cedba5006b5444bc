import type { Columns, Field, Layout } from './columns';
import { seen } from './text';

/** What a person says of columns: the headings of a field, none when the tab has no such column. */
export type ColumnCorrections = Readonly<Partial<Record<Field, readonly string[]>>>;

/** The headings a correction names that are not in the table. */
export function unknownHeadings(layout: Layout, corrections: ColumnCorrections): string[] {
  const known = new Set(layout.headings.map(seen));
  return Object.values(corrections)
    .flat()
    .filter((heading) => !known.has(seen(heading)));
}

/** The layout as a person corrects it: a column that is given to a field is taken from every other. */
export function correctColumns(layout: Layout, corrections: ColumnCorrections): Layout {
  const given = Object.entries(corrections).map(
    ([field, headings]) =>
      [field, headings.flatMap((heading) => columnsOf(layout, heading))] as const,
  );
  const taken = new Set(given.flatMap(([, columns]) => columns));
  const kept = Object.entries(layout.columns)
    .filter(([field]) => !(field in corrections))
    .map(([field, columns]) => [field, columns.filter((column) => !taken.has(column))] as const);
  const columns = [...kept, ...given].filter(([, indexes]) => indexes.length > 0);
  return { ...layout, columns: Object.fromEntries(columns) as Columns };
}

function columnsOf({ headings }: Layout, heading: string): number[] {
  return headings.flatMap((text, column) => (seen(text) === seen(heading) ? [column] : []));
}
