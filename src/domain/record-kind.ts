import type { Field, Layout } from './columns';
import { fold } from './fold';
import { meaningOf } from './headings';
import type { Cell } from './table';
import { isBlank, seen } from './text';

/** What a record under the headings is: only a `contact` stands for a person. */
export type RecordKind = 'contact' | 'blank' | 'section' | 'repeated-header' | 'total' | 'note';

/** A person is known by one of these. */
const identifying: readonly Field[] = ['firstName', 'lastName', 'fullName', 'phone', 'email'];
const reachable: readonly Field[] = ['phone', 'email'];

const total =
  /^(?:(?:grand|sous) )?(?:totals?|totaux|sum|somme|nombre (?:de |d )?(?:contacts|lignes|fiches|personnes)|number of (?:contacts|rows|lines|records|people)|(?:row|record|contact) count|moyenne|average|mean)\b/;
const note =
  /^(?:source|sources|note|notes|nb|n b|remarque|attention|legende|legend|fichier|export|extrait|page|imprime|confidentiel|fin (?:du|de) (?:fichier|liste|tableau|la liste)|end of (?:the )?(?:file|list|table))\b/;
const titleSigns = /^[-–—=*#•]|[-–—=*#:]$|[()[\]]|\d/;

/** A table narrower than this has no room for a title row: a lone cell is a lone cell. */
const narrow = 4;

/** So many cells that name different fields are headings. */
const fewestHeadings = 3;
const holdsData = /[\d@]/;

/** Tells people from the other rows of a table; what it needs of the layout is worked out once. */
export class RecordKinds {
  private readonly headings: readonly string[];
  private readonly identifying: readonly number[];
  private readonly reachable: readonly number[];
  private readonly names: ReadonlySet<number>;
  /** Whether the records belong to another table, whose headings were met under this one. */
  private elsewhere = false;

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
    if (this.repeatsHeadings(record, filled)) {
      this.elsewhere = false;
      return 'repeated-header';
    }
    this.elsewhere = this.elsewhere || this.headsAnotherTable(record, filled);
    if (this.elsewhere) return 'note';
    if (this.reachable.some((column) => filled.includes(column) && !isCount(record, column, first)))
      return 'contact';
    return this.kindOfUnreachable(record, filled, first);
  }

  /** Headings of other columns begin a table that must not be read as this one. */
  private headsAnotherTable(record: readonly Cell[], filled: readonly number[]): boolean {
    if (this.headings.length === 0 || filled.length < fewestHeadings) return false;
    const texts = filled.map((column) => record[column]);
    if (texts.some((cell) => typeof cell !== 'string' || holdsData.test(cell))) return false;
    const fields = texts.map((cell) => meaningOf(String(cell), 'contacts')?.field ?? null);
    return new Set(fields.filter((field) => field !== null)).size >= fewestHeadings;
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

/** A short number in a row of totals is how many there are, and reaches nobody. */
function isCount(record: readonly Cell[], column: number, first: number): boolean {
  const isTotal = total.test(fold(String(record[first] ?? '')));
  return isTotal && /^[\d\s.,]{1,7}$/.test(String(record[column]));
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
