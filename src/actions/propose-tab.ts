import type { Field } from '../domain/columns';
import type { ContactReading } from '../domain/contact';
import { type ExampleRow, exampleContacts, exampleVolunteers } from '../domain/example-rows';
import { cellText } from '../domain/record-cells';
import { shorten } from '../domain/shorten';
import { readVolunteers } from '../domain/volunteer';
import type { OwnTab, ProposedColumn, ProposedTab } from '../protocol-set-up';
import { describeTab, lacking, type ReadTab } from './find-tabs';

/** The contact tab as it is understood. */
export function proposeContacts(read: ReadTab, reading: ContactReading): ProposedTab {
  return propose('contacts', read, exampleContacts(reading));
}

/** The volunteer tab as it is understood. */
export function proposeVolunteers(read: ReadTab, region: string): ProposedTab {
  const { table, layout } = read;
  const reading = readVolunteers(table, layout, { region });
  return propose('volunteers', read, exampleVolunteers(reading, table, layout));
}

function propose(name: OwnTab, read: ReadTab, examples: readonly ExampleRow[]): ProposedTab {
  return {
    ...describeTab(read),
    headings: headingsOf(read, examples),
    examples,
    missing: lacking(name, read),
  };
}

const longestExample = 40;

/** So many rows are looked at for a cell that is filled in. */
const rowsLookedAt = 200;

/** Every heading with what its column is taken for; a cell of the first example goes before any other. */
function headingsOf(
  { table, layout }: ReadTab,
  examples: readonly ExampleRow[],
): readonly ProposedColumn[] {
  const fields = new Map(
    Object.entries(layout.columns).flatMap(([field, columns]) =>
      (columns ?? []).map((column) => [column, field as Field] as const),
    ),
  );
  const below = layout.headingRow ?? 0;
  const rows = [
    ...examples.map(({ row }) => table[row - 1] ?? []),
    ...table.slice(below, below + rowsLookedAt),
  ];
  return layout.headings.map((heading, column) => {
    const example = rows.map((row) => cellText(row[column])).find((text) => text !== '') ?? '';
    return {
      heading,
      field: fields.get(column) ?? null,
      example: shorten(example, longestExample),
    };
  });
}
