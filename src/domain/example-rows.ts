import type { Field, Layout } from './columns';
import type { Contact, ContactReading, SupportLevel } from './contact';
import { asInternational } from './dialling';
import type { PhoneProblem } from './phone';
import { cellText, columnsOf, filledCells } from './record-cells';
import { shorten } from './shorten';
import type { Cell, Table } from './table';
import type { Volunteer, VolunteerReading, VolunteerRole } from './volunteer';

/** What a cell was understood as: a text as it is, or something each language has its own word for. */
export type Understood =
  | { readonly as: 'text' | 'phone'; readonly text: string }
  | { readonly as: 'no-phone'; readonly reason: PhoneProblem }
  | { readonly as: 'answer'; readonly answer: 'yes' | 'no' | 'unknown' }
  | { readonly as: 'level'; readonly level: SupportLevel }
  | { readonly as: 'role'; readonly role: VolunteerRole }
  | { readonly as: 'number'; readonly number: number | null };

/** A cell of a real row, as it stands there and as it was understood. */
export interface ExampleCell {
  readonly field: Field;
  readonly text: string;
  readonly understood: Understood;
}

/** A real row of a tab, as it was understood. */
export interface ExampleRow {
  readonly row: number;
  readonly cells: readonly ExampleCell[];
}

type Reader<Person> = readonly [Field, (person: Person) => Understood];

const text = (value: string): Understood => ({ as: 'text', text: shorten(value, longestText) });
const answer = (value: boolean | 'unknown' | null): Understood => {
  if (value === 'unknown' || value === null) return { as: 'answer', answer: 'unknown' };
  return { as: 'answer', answer: value ? 'yes' : 'no' };
};
const phone = (e164: string | null, reason: PhoneProblem): Understood =>
  e164 === null ? { as: 'no-phone', reason } : { as: 'phone', text: asInternational(e164) };

/** What of a contact is shown, and what of it was understood. */
const ofContact: readonly Reader<Contact>[] = [
  ['fullName', ({ name }) => text(name)],
  ['phone', (contact) => phone(contact.phone, contact.phoneReason ?? 'empty')],
  ['consent', ({ consent }) => answer(consent)],
  ['doNotCall', ({ doNotCall }) => answer(doNotCall)],
  ['supportLevel', ({ supportLevel }) => ({ as: 'level', level: supportLevel })],
  ['email', ({ email }) => text(email)],
  ['language', ({ language }) => text(language)],
  ['area', ({ area }) => text(area)],
  ['deceased', ({ deceased }) => answer(deceased)],
];

/** The same of a volunteer. */
const ofVolunteer: readonly Reader<Volunteer>[] = [
  ['fullName', ({ name }) => text(name)],
  ['email', ({ email }) => text(email)],
  ['phone', (volunteer) => phone(volunteer.phone, 'empty')],
  ['role', ({ role }) => ({ as: 'role', role })],
  ['takesPart', ({ takesPart }) => answer(takesPart)],
  ['googleAccount', ({ googleAccount }) => answer(googleAccount)],
  ['capacity', ({ capacity }) => ({ as: 'number', number: capacity })],
  ['language', ({ languages }) => text(languages)],
  ['area', ({ area }) => text(area)],
];

/** Fields whose columns together say who somebody is. */
const names: readonly Field[] = ['firstName', 'lastName', 'fullName'];

/** What is read instead where a field has no column, or none that is filled in. */
const insteadOf: Readonly<Partial<Record<Field, Field>>> = { consent: 'tags', area: 'city' };

/** What goes without saying where the cell is blank. */
const unsaid: ReadonlySet<Field> = new Set([
  'doNotCall',
  'deceased',
  'takesPart',
  'email',
  'language',
  'area',
  'capacity',
]);

const longestText = 60;
const rowsShown = 3;

/** So many records are looked at for those that say most. */
const rowsLookedAt = 2000;

/** A few contacts who show how their tab is understood. */
export function exampleContacts({ contacts, table, layout }: ContactReading): ExampleRow[] {
  return examples(contacts, ofContact, table, layout);
}

/** A few volunteers who show how theirs is. */
export function exampleVolunteers(
  { volunteers }: VolunteerReading,
  table: Table,
  layout: Layout,
): ExampleRow[] {
  return examples(volunteers, ofVolunteer, table, layout);
}

/** The rows in which most is filled in, and which were not all understood alike; in the tab's order. */
function examples<Person extends { readonly row: number }>(
  people: readonly Person[],
  readers: readonly Reader<Person>[],
  table: Table,
  layout: Layout,
): ExampleRow[] {
  const left = people
    .slice(0, rowsLookedAt)
    .map((person) => exampleOf(person, readers, table[person.row - 1] ?? [], layout))
    .filter(({ cells }) => cells.some((cell) => cell.text !== ''));
  const shown: ExampleRow[] = [];
  const known = new Set<string>();
  while (shown.length < rowsShown && left.length > 0) {
    const points = left.map((row) => tellingness(row, known));
    const best = points.indexOf(Math.max(...points));
    const [chosen] = left.splice(best, 1);
    if (chosen === undefined) break;
    for (const word of chosen.cells.map(wordOf)) known.add(word);
    shown.push(chosen);
  }
  return shown.sort((a, b) => a.row - b.row);
}

function exampleOf<Person extends { readonly row: number }>(
  person: Person,
  readers: readonly Reader<Person>[],
  record: readonly Cell[],
  layout: Layout,
): ExampleRow {
  const cells = readers.flatMap(([field, read]): ExampleCell[] => {
    const said = saidIn(record, field, layout);
    if (said === null || (said === '' && unsaid.has(field))) return [];
    return [{ field, text: shorten(said, longestText), understood: read(person) }];
  });
  return { row: person.row, cells };
}

/** What a record says of a field, or null where no column does. */
function saidIn(record: readonly Cell[], field: Field, { columns }: Layout): string | null {
  const textOf = (fields: readonly Field[]) => {
    const own = fields.flatMap((one) => columnsOf(columns, one));
    return own.length === 0 ? null : filledCells(record, own).map(cellText).join(' ');
  };
  const own = textOf(field === 'fullName' ? names : [field]);
  const instead = insteadOf[field];
  return own || instead === undefined ? own : (textOf([instead]) ?? own);
}

/** How much a row tells that others do not. */
function tellingness({ cells }: ExampleRow, known: ReadonlySet<string>): number {
  const filled = cells.filter(({ text: said }) => said !== '').length;
  const news = cells.filter((cell) => cell.text !== '' && !known.has(wordOf(cell))).length;
  return filled + 2 * news;
}

/** What was understood of a cell, so that cells which were understood alike have one word. */
function wordOf({ field, understood }: ExampleCell): string {
  const { as } = understood;
  return as === 'text' || as === 'phone' || as === 'number'
    ? `${field} ${as}`
    : `${field} ${JSON.stringify(understood)}`;
}
