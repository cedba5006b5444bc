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

/** Which headings each field was found to have. */
type Found = readonly { readonly field: string; readonly headings: readonly string[] }[];

/** The corrections after a person said what one column holds: null that it is not read. */
export function withHeading(
  corrections: ColumnCorrections,
  found: Found,
  heading: string,
  field: Field | null,
): ColumnCorrections {
  const headingsOf = (wanted: Field) =>
    corrections[wanted] ?? found.find((one) => one.field === wanted)?.headings ?? [];
  const before = fieldOf(corrections, found, heading);
  if (before === field) return corrections;
  return {
    ...corrections,
    ...(before === null ? {} : { [before]: headingsOf(before).filter((one) => one !== heading) }),
    ...(field === null ? {} : { [field]: [...headingsOf(field), heading] }),
  };
}

/** What a column holds once the corrections are heeded, or null where it is not read. */
export function fieldOf(
  corrections: ColumnCorrections,
  found: Found,
  heading: string,
): Field | null {
  const holds = ({ headings }: Found[number]) => headings.includes(heading);
  const corrected = Object.entries(corrections).map(([field, headings]) => ({ field, headings }));
  const own =
    corrected.find(holds) ?? found.find((one) => holds(one) && !(one.field in corrections));
  return own === undefined ? null : (own.field as Field);
}
