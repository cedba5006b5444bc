import type { Field, Layout } from './columns';
import { fold } from './fold';
import type { Cell } from './table';
import { isBlank, seen } from './text';

/** What a record under the headings is: only a `contact` stands for a person. */
export type RecordKind = 'contact' | 'blank' | 'section' | 'repeated-header' | 'total' | 'note';

/** A person is known by one of these. */
const identifying: readonly Field[] = ['firstName', 'lastName', 'fullName', 'phone', 'email'];
const reachable: readonly Field[] = ['phone', 'email'];

const total = /^(?:(?:grand|sous) )?(?:totals?|totaux|sum|somme|nombre de contacts)\b/;
const note =
  /^(?:source|sources|note|notes|nb|n b|remarque|attention|legende|legend|fichier|export|extrait|page|imprime|confidentiel)\b/;
const titleSigns = /^[-–—=*#•]|[-–—=*#:]$|[()[\]]|\d/;

/** A table narrower than this has no room for a title row: a lone cell is a lone cell. */
const narrow = 4;

/** Tells people from the other rows of a table; what it needs of the layout is worked out once. */
export class RecordKinds {
  private readonly headings: readonly string[];
  private readonly identifying: readonly number[];
  private readonly reachable: readonly number[];
  private readonly names: ReadonlySet<number>;

  constructor(layout: Layout) {
    const columnsOf = (fields: readonly Field[]) =>
      fields.flatMap((field) => layout.columns[field] ?? []);
    this.headings = layout.headings.map(seen);
    this.identifying = columnsOf(identifying);
    this.reachable = columnsOf(reachable);
    this.names = new Set(columnsOf(['firstName', 'lastName', 'fullName']));
  }

  kindOf(record: readonly Cell[]): RecordKind {
    const filled = filledColumns(record);
    const [first] = filled;
    if (first === undefined) return 'blank';
    if (this.repeatsHeadings(record, filled)) return 'repeated-header';
    if (this.reachable.some((column) => filled.includes(column))) return 'contact';
    return this.kindOfUnreachable(record, filled, first);
  }

  /** Without a number or an address a record may still be a person, or a title, a total, a footnote. */
  private kindOfUnreachable(
    record: readonly Cell[],
    filled: readonly number[],
    first: number,
  ): RecordKind {
    const text = seen(String(record[first] ?? ''));
    if (total.test(fold(text))) return 'total';
    const alone = filled.length === 1 && Math.max(record.length, this.headings.length) >= narrow;
    if (alone && !(this.names.has(first) && isLikeName(text))) {
      return note.test(fold(text)) ? 'note' : 'section';
    }
    return this.namesSomebody(filled) ? 'contact' : 'note';
  }

  private namesSomebody(filled: readonly number[]): boolean {
    if (this.identifying.length === 0) return true;
    return this.identifying.some((column) => filled.includes(column));
  }

  private repeatsHeadings(record: readonly Cell[], filled: readonly number[]): boolean {
    const isHeading = (column: number) => seen(String(record[column])) === this.headings[column];
    const [first] = filled;
    if (first === undefined || !isHeading(first)) return false;
    const same = filled.filter(isHeading);
    return same.length >= 2 && same.length * 5 >= filled.length * 4;
  }
}

function filledColumns(record: readonly Cell[]): readonly number[] {
  const filled: number[] = [];
  for (let column = 0; column < record.length; column += 1) {
    if (record[column] !== '' && !isBlank(record[column])) filled.push(column);
  }
  return filled;
}

function isLikeName(text: string): boolean {
  const words = fold(text);
  return !titleSigns.test(text) && !note.test(words) && words.split(' ').length <= 3;
}
