import type { Field } from './columns';
import { consentInTags, consentOf, doNotCallOf, refusedInText } from './consent';
import { mailbox } from './email';
import { fold } from './fold';
import type { ColumnPair } from './import-columns';
import { readPhones } from './phone';
import { cellText } from './record-cells';
import type { Cell } from './table';

/** One cell that an import changes. */
export interface CellChange {
  readonly column: number;
  readonly from: Cell;
  readonly to: Cell;
}

/** What a cell of a field refuses, so that an import cannot take it back. */
const refusals: Readonly<Partial<Record<Field, (cell: Cell) => boolean>>> = {
  consent: (cell) => consentOf(cell) === false,
  doNotCall: doNotCallOf,
  deceased: doNotCallOf,
  tags: (cell) => refusedInText(cell) || consentInTags(cell) === false,
  notes: refusedInText,
};

/** Whether a record of the file says its refusal in a cell that goes to the tab. */
export function carriesRefusal(news: readonly Cell[], pairs: readonly ColumnPair[]): boolean {
  return pairs.some(({ from, field }) => field !== null && refusals[field]?.(news[from] ?? ''));
}

type Alike = (from: Cell, to: Cell, region: string) => boolean;

const sameWords: Alike = (from, to) => fold(String(from)) === fold(String(to));

/** When two cells of a field say the same, though they are written differently. */
const alike: Readonly<Partial<Record<Field, Alike>>> = {
  // An id that is there stays: what is kept about the contact hangs on it.
  id: (from) => cellText(from) !== '',
  firstName: sameWords,
  lastName: sameWords,
  fullName: sameWords,
  email: (from, to) => mailbox(cellText(from)) === mailbox(cellText(to)),
  phone: isSameNumber,
};

function isSameNumber(from: Cell, to: Cell, region: string): boolean {
  const [before, after] = ([from, to] as const).map((cell) =>
    readPhones(cell, region)
      .numbers.map(({ e164 }) => e164)
      .join(),
  );
  return before !== '' && before === after;
}

/** Tags and notes are added to those that are there; other cells take the file's place. */
function combined(field: Field | null, from: Cell, to: Cell): Cell {
  const [before, after] = [cellText(from), cellText(to)];
  if (before === '' || (field !== 'tags' && field !== 'notes')) return to;
  if (field === 'notes') return before.includes(after) ? from : `${before}\n${after}`;
  const tags = before.split(',').map(fold);
  const more = after.split(',').filter((tag) => !tags.includes(fold(tag)));
  return more.length === 0 ? from : [before, ...more.map((tag) => tag.trim())].join(', ');
}

type Verdict = 'same' | 'change' | 'refusal-kept';

/** What becomes of a cell of the tab when the file has one that is not blank. */
function verdictOn(field: Field | null, from: Cell, to: Cell, region: string): Verdict {
  if (cellText(from) === cellText(to)) return 'same';
  const refuses = (field === null ? undefined : refusals[field]) ?? refusedInText;
  if (refuses(from) && !refuses(to)) return 'refusal-kept';
  return field !== null && alike[field]?.(from, to, region) ? 'same' : 'change';
}

/** A record of the tab after what the file says of its person, one record after the other. */
export interface Updated {
  readonly record: readonly Cell[];
  /** Whether a refusal stayed although a record of the file says otherwise. */
  readonly refusalKept: boolean;
}

/**
 * What is blank in the file changes nothing, no consent takes a refusal's place, and where records
 * of the file contradict each other, what the tab says already stays.
 */
export function updated(
  record: readonly Cell[],
  news: readonly (readonly Cell[])[],
  pairs: readonly ColumnPair[],
  region: string,
): Updated {
  const cells = Array.from(record, (cell) => cell ?? '');
  let refusalKept = false;
  for (const { from, to, field } of pairs) {
    const said = news.map((imported) => imported[from] ?? '').filter((cell) => cellText(cell));
    const cell = updatedCell(field, cells[to] ?? '', said, region);
    cells[to] = cell.after;
    refusalKept = refusalKept || cell.refusalKept;
  }
  return { record: Array.from(cells, (cell) => cell ?? ''), refusalKept };
}

function updatedCell(
  field: Field | null,
  before: Cell,
  said: readonly Cell[],
  region: string,
): { readonly after: Cell; readonly refusalKept: boolean } {
  const judge = (cell: Cell, imported: Cell) => {
    const to = combined(field, cell, imported);
    return { to, verdict: verdictOn(field, cell, to, region) };
  };
  const isConfirmed = said.some((imported) => judge(before, imported).verdict === 'same');
  let [after, refusalKept] = [before, false];
  for (const imported of isConfirmed && !addsUp(field) ? [] : said) {
    const { to, verdict } = judge(after, imported);
    if (verdict === 'change') after = to;
    refusalKept = refusalKept || verdict === 'refusal-kept';
  }
  return { after, refusalKept };
}

/** Whether every record of the file counts, whatever the others say: one refusal is one too many. */
function addsUp(field: Field | null): boolean {
  return field !== null && refusals[field] !== undefined;
}

/** The cells in which two states of a record differ. */
export function changesBetween(
  before: readonly Cell[],
  after: readonly Cell[],
): readonly CellChange[] {
  return after.flatMap((to, column) => {
    const from = before[column] ?? '';
    return cellText(from) === cellText(to) ? [] : [{ column, from, to }];
  });
}
