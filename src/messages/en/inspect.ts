import type { Field } from '../../domain/columns';
import type { Need, UnreadReason } from '../../domain/contact';
import { said } from '../said';
import { fields } from './fields';
import { number } from './numbers';
import { doubts, leftOut, needs } from './reasons';

/** What stands in the way of opening a file, said after its name. */
const obstacles: Readonly<Record<string, string>> = {
  ENOENT: 'is not there. Check its name and folder.',
  EISDIR: 'is a folder. Name a file in it.',
  EACCES: 'may not be opened by you. Ask for the right to read it, or copy it to your own folder.',
};

/** What `npm run inspect` says of a contact file. */
export const inspect = {
  number,
  usage:
    'npm run inspect -- FILE [--json] [--region FR] [--support-scale 1-is-strong|5-is-strong] [--language en|fr]',
  file: (name: string, encoding: string | null, delimiter: string | null) =>
    [name, encoding, delimiter === null ? null : `cells parted by ${delimiter}`]
      .filter((part) => part !== null)
      .join(', '),
  delimiters: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' },
  headerRow: (row: number | null) =>
    row === null ? 'No heading row.' : `Headings in row ${number(row)}.`,
  region: (region: string) => `Numbers without a country are read as ${region}.`,
  columnTitles: ['Column', 'Heading', 'Read as', 'Examples'],
  notRead: '–',
  field: (field: Field) => fields[field],
  counts: (rows: number, contacts: number, callable: number) =>
    `${number(rows)} rows, ${number(contacts)} contacts, ${number(callable)} may be called.`,
  reason: (reason: string, count: number) => `${number(count)} ${said(leftOut, reason)}`,
  notUnderstood: 'Not understood:',
  doubt: (row: number, reason: UnreadReason, otherRow: number | null, text: string) =>
    `row ${number(row)}: ${doubts[reason]}${otherRow === null ? '' : ` ${number(otherRow)}`}${
      text === '' ? '' : ` (${text})`
    }`,
  more: (count: number) => `and ${number(count)} more (--json lists every row)`,
  needsTitle: 'To be said by a person:',
  need: (need: Need) =>
    need === 'support-scale'
      ? `${needs[need]} Add --support-scale 1-is-strong or --support-scale 5-is-strong.`
      : needs[need],
  wrongOption: (option: string, allowed: string) => `--${option} is one of: ${allowed}.`,
  unreadable: {
    file: (file: string, code: string) =>
      `${file} ${obstacles[code] ?? `cannot be read (${code}).`}`,
    'old-excel': (file: string) =>
      `${file} is an Excel file of before 2007. Open it and save it as .xlsx or .csv.`,
    binary: (file: string) =>
      `${file} is no text and no workbook. Export the list as .csv or .xlsx.`,
    pdf: (file: string) => `${file} is a PDF. Ask for the list as .xlsx or .csv.`,
    workbook: (file: string) =>
      `${file} is no workbook that can be read. Open it and save it again as .xlsx or .csv.`,
    quote: (file: string, line: number, record: number) =>
      `${file}, line ${number(line)} (record ${number(record)}): a quote opens there and nothing closes it, so that the rest of the file would be one cell. Close the quote or delete it.`,
  },
};
