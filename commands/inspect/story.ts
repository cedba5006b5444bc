import type { Field } from '../../src/domain/columns';
import type { UnreadRow } from '../../src/domain/contact';
import { seen } from '../../src/domain/text';
import type { Inspection } from './inspection';
import type { inspectMessages } from './options';

type Messages = (typeof inspectMessages)['en'];

/** How a word stands out in a terminal. */
export type Paint = (text: string, style: 'bold' | 'green' | 'yellow' | 'dim') => string;

const codes = { bold: 1, dim: 2, green: 32, yellow: 33 };

/** Colours for a terminal; elsewhere words stay words. */
export function paintFor(isTerminal: boolean): Paint {
  return (text, style) => (isTerminal ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}

const examples = 3;
const widest = 28;
const mostDoubts = 20;

function cut(text: string): string {
  const line = seen(text);
  return line.length > widest ? `${line.slice(0, widest - 1)}…` : line;
}

/** A few of what contacts have in a column. */
function examplesOf({ reading: { table, contacts } }: Inspection, column: number): string {
  const found: string[] = [];
  for (const { row } of contacts) {
    if (found.length === examples) break;
    const text = cut(String(table[row - 1]?.[column] ?? ''));
    if (text !== '' && !found.includes(text)) found.push(text);
  }
  return found.join(' | ');
}

function columnRows(inspection: Inspection, messages: Messages): readonly (readonly string[])[] {
  const { columns, headings } = inspection.reading.layout;
  const fieldOf = new Map(
    Object.entries(columns).flatMap(([field, indexes]) =>
      indexes.map((index) => [index, field as Field]),
    ),
  );
  const last = Math.max(headings.length - 1, ...fieldOf.keys());
  return Array.from({ length: last + 1 }, (_, column) => {
    const field = fieldOf.get(column);
    const readAs = field === undefined ? messages.notRead : messages.field(field);
    return [
      String(column + 1),
      cut(headings[column] ?? ''),
      readAs,
      examplesOf(inspection, column),
    ];
  });
}

/** The columns in a table: what is headed how, what it was read as, and what is in it. */
function columnLines(inspection: Inspection, messages: Messages, paint: Paint): readonly string[] {
  const rows = columnRows(inspection, messages);
  const widths = messages.columnTitles.map((title, index) =>
    Math.max(title.length, ...rows.map((row) => (row[index] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
      .join('  ');
  return [
    paint(line(messages.columnTitles), 'bold'),
    ...rows.map((row) => (row[2] === messages.notRead ? paint(line(row), 'dim') : line(row))),
  ];
}

function doubtLines(inspection: Inspection, messages: Messages): readonly string[] {
  const { doubts, unread, contacts } = inspection.reading;
  const all = [...unread, ...doubts].sort((a, b) => a.row - b.row);
  if (all.length === 0) return [];
  const typed = new Map(contacts.map(({ row, phoneAsTyped }) => [row, phoneAsTyped]));
  const line = ({ row, reason, otherRow }: UnreadRow) =>
    `  ${messages.doubt(row, reason, otherRow ?? null, reason.startsWith('phone-') ? cut(typed.get(row) ?? '') : '')}`;
  const more = all.length - mostDoubts;
  return [
    '',
    messages.notUnderstood,
    ...all.slice(0, mostDoubts).map(line),
    ...(more > 0 ? [`  ${messages.more(more)}`] : []),
  ];
}

function needLines(inspection: Inspection, messages: Messages, paint: Paint): readonly string[] {
  const { needs } = inspection.reading;
  if (needs.length === 0) return [];
  return [
    '',
    messages.needsTitle,
    ...needs.map((need) => paint(`  ${messages.need(need)}`, 'yellow')),
  ];
}

/** What the add-on understood of a file, for a person. */
export function storyOf(
  inspection: Inspection,
  messages: Messages,
  paint: Paint,
): readonly string[] {
  const { file, encoding, delimiter, region, reading, counts } = inspection;
  const named: Readonly<Record<string, string>> = messages.delimiters;
  return [
    paint(
      messages.file(file, encoding, delimiter === null ? null : (named[delimiter] ?? null)),
      'bold',
    ),
    `${messages.headerRow(reading.layout.headingRow)} ${messages.region(region)}`,
    '',
    ...columnLines(inspection, messages, paint),
    '',
    paint(messages.counts(counts.rows, counts.contacts, counts.callable), 'green'),
    ...Object.entries(counts.excluded).map(
      ([reason, count]) => `  ${messages.reason(reason, count)}`,
    ),
    ...doubtLines(inspection, messages),
    ...needLines(inspection, messages, paint),
  ];
}
