import { answerOf } from './answer';
import type { Layout } from './columns';
import { refusedInText } from './consent';
import { countryCodeOf } from './country';
import { headingText } from './headings';
import { remembering } from './memo';
import { type PhoneNumber, type PhoneProblem, preferredPhone, readPhones } from './phone';
import { cellText, columnsOf } from './record-cells';
import type { Cell } from './table';

/** What all the phone columns of a record say together. */
export interface RecordPhones {
  readonly numbers: readonly PhoneNumber[];
  readonly preferred: PhoneNumber | null;
  readonly asTyped: string;
  readonly problem: PhoneProblem | null;
  /** A number with words beside it that ask not to be called. */
  readonly refused: boolean;
}

interface PhoneColumn {
  readonly column: number;
  /** The column that says whether this number is known to be bad, or -1. */
  readonly badColumn: number;
}

const noPhones: RecordPhones = {
  numbers: [],
  preferred: null,
  asTyped: '',
  problem: 'empty',
  refused: false,
};

const letters = /\p{L}/u;
const handset = /\b(?:mobile|cell|portable|gsm)\b/;

/** Reads the numbers of a record: several columns, several in a cell, or one number in two columns. */
export function phoneReader(
  layout: Layout,
  region: string,
): (record: readonly Cell[]) => RecordPhones {
  const columns = columnsOf(layout.columns, 'phone').map((column) => ({
    column,
    badColumn: badColumnOf(layout, column),
  }));
  const [country = -1] = columnsOf(layout.columns, 'country');
  const regionOf = remembering((name: string) => countryCodeOf(name) ?? region);
  const completed = completer(layout);
  return (record) => {
    const own = country < 0 ? region : regionOf(cellText(record[country]));
    const read = columns.map((one) => readColumn(record, one, own, completed));
    const filled = read.filter((phones) => phones.problem !== 'empty');
    return filled.length < 2 ? (filled[0] ?? noPhones) : together(filled);
  };
}

/** `is_mobile_bad` is about the mobile columns, `phone is bad` about all. */
function badColumnOf(layout: Layout, column: number): number {
  const words = headingText(layout.headings[column] ?? '');
  const bad = columnsOf(layout.columns, 'phoneBad').find((candidate) => {
    const about = headingText(layout.headings[candidate] ?? '');
    return !handset.test(about) || handset.test(words);
  });
  return bad ?? -1;
}

type Completed = (record: readonly Cell[], cell: Cell) => Cell;

/** Puts a number together that a file keeps in two columns: country code or area code apart. */
function completer(layout: Layout): Completed {
  const [code = -1] = columnsOf(layout.columns, 'phoneCountry');
  const [area = -1] = columnsOf(layout.columns, 'phoneArea');
  if (code < 0 && area < 0) return (_record, cell) => cell;
  return (record, cell) => {
    const number = cellText(area < 0 ? '' : record[area]) + cellText(cell);
    const prefix = cellText(code < 0 ? '' : record[code]).replace(/\D/g, '');
    const complete = prefix === '' || /^(?:\+|00)/.test(number);
    return complete ? number : `+${prefix} ${number}`;
  };
}

function readColumn(
  record: readonly Cell[],
  { column, badColumn }: PhoneColumn,
  region: string,
  completed: Completed,
): RecordPhones {
  const cell = record[column];
  if (cell === undefined || cell === '') return noPhones;
  const refused = typeof cell === 'string' && letters.test(cell) && refusedInText(cell);
  const asTyped = String(cell);
  if (badColumn >= 0 && answerOf(record[badColumn] ?? '') === 'yes') {
    return { ...noPhones, asTyped, problem: 'marked-bad', refused };
  }
  const { numbers, problem } = readPhones(completed(record, cell), region);
  return { numbers, preferred: preferredPhone(numbers), asTyped, problem, refused };
}

function together(read: readonly RecordPhones[]): RecordPhones {
  const numbers = read.flatMap((phones) => phones.numbers);
  const preferred = preferredPhone(numbers);
  const source = read.find((phones) => preferred !== null && phones.numbers.includes(preferred));
  return {
    numbers,
    preferred,
    asTyped: (source ?? read[0])?.asTyped ?? '',
    problem: preferred === null ? (read[0]?.problem ?? 'empty') : null,
    refused: read.some((phones) => phones.refused),
  };
}
