import type { UnreadReason } from '../../../domain/contact';
import { number, some } from '../numbers';
import { doubts } from '../reasons';

/** The page on which a contact file is imported. */
export const importFile = {
  title: 'Import a contact file',
  invitation:
    'Bring people from a file on your computer into your contacts: new ones are added, known ones updated, nobody is doubled.',
  open: 'Import a file…',
  back: 'Set up',
  file: 'File',
  choose: 'Choose a file…',
  fileHint:
    'CSV, TSV, TXT or Excel (.xlsx). It is read in this browser; nothing is written before you say so.',
  google: {
    title: 'Google’s own way',
    text: 'File > Import > Upload, in the menu above the grid, copies a file into the spreadsheet as it is: into a new tab, or under your contacts. It compares nobody, so that people who are there already are doubled. It also reads .ods and .xls.',
  },
  reading: 'Reading the file…',
  problems: {
    'old-excel':
      'This is an Excel file of before 2007. Save it as .xlsx or .csv, then choose it again.',
    pdf: 'This is a PDF. Ask for the list as .xlsx or .csv.',
    binary:
      'This is no text and no workbook. Save the list as .csv or .xlsx, then choose it again.',
    workbook:
      'This is no Excel workbook that can be read, or it has a password. Save it again as .xlsx or .csv, or use File > Import in Google Sheets.',
    empty: 'There is nothing below the first row of this file.',
    'too-long':
      'This file is too long to be sent at once. Cut it in two, each part with the headings.',
    quote: (line: number) =>
      `In line ${number(line)} a quote opens and nothing closes it, so that the rest of the file would be one cell. Close or delete it, then choose the file again.`,
  },
  read: (rows: number, columns: number) =>
    `${some(rows, 'row')} and ${some(columns, 'column')} read.`,
  headings: (headings: readonly string[], more: number) =>
    `The first row says: ${headings.join(', ')}${more === 0 ? '' : ` and ${number(more)} more`}.`,
  sheet: 'Sheet of the workbook',
  sheetName: (place: number, rows: number) => `Sheet ${number(place)}, ${some(rows, 'row')}`,
  compare: 'Compare with my contacts',
  sending: 'Sending the file',
  sent: (part: number) => `${number(part)}%`,
  comparing: 'Comparing it with your contacts…',
  foreseen: 'What importing it does',
  report: 'What was imported',
  facts: {
    added: 'New contacts',
    changed: 'Contacts that change',
    unchanged: 'Contacts that stay as they are',
    repeated: 'Rows that repeat another of the file',
    doubtful: 'Rows left to you',
    unread: 'Rows that are no contacts',
  },
  count: number,
  repeatedHint: 'Rows of one person are taken together: the person is added once.',
  refusalsKept: (rows: readonly number[]) =>
    `${some(rows.length, 'refusal stays', 'refusals stay')}, whatever the file says: ${listed(rows)}.`,
  refusalsNoted: (rows: readonly number[]) =>
    `${some(rows.length, 'refusal')} noted for which your tab has no column but the phone bank’s: ${listed(rows)}.`,
  doubtful: 'Left to you',
  doubtfulHint: 'These are not imported. Add or change them in your tab if you know who they are.',
  unread: 'Not read as contacts',
  line: (row: number, reason: UnreadReason) => `Row ${number(row)}: ${doubts[reason]}`,
  perhaps: (row: number, tabRow: number) =>
    `Row ${number(row)} of the file may be the person in row ${number(tabRow)} of your contacts.`,
  sameId: (row: number, fileRow: number) =>
    `Row ${number(row)} of the file has the id of row ${number(fileRow)}, and another name.`,
  more: (count: number) => `and ${number(count)} more`,
  columns: 'Columns',
  goesTo: (from: string, to: string) => `“${from}” goes to “${to}”`,
  sameColumns: (count: number) =>
    `${some(count, 'column')} of the file ${count === 1 ? 'goes' : 'go'} to the one with the same heading.`,
  leftOut: (headings: readonly string[]) =>
    `Left out, as your tab has no such column: ${headings.join(', ')}.`,
  examples: 'Cells that change',
  example: (row: number, heading: string) => `Row ${number(row)}, ${heading}`,
  blank: 'blank',
  becomes: 'becomes',
  nothing: 'There is nothing to import: your contacts say all of this already.',
  start: (added: number, changed: number) => {
    if (changed === 0) return `Add ${some(added, 'contact')}`;
    if (added === 0) return `Change ${some(changed, 'contact')}`;
    return `Add ${number(added)} and change ${some(changed, 'contact')}`;
  },
  importing: 'Importing',
  leaving: 'You can stop or leave: choosing the same file again goes on where it was.',
  done: (added: number, changed: number) =>
    `Imported: ${some(added, 'contact')} added, ${number(changed)} changed.`,
  another: 'Import another file',
};

/** So many rows are named in a sentence. */
const rowsNamed = 10;

function listed(rows: readonly number[]): string {
  const named = rows.slice(0, rowsNamed).map(number).join(', ');
  const more = rows.length - rowsNamed;
  const word = rows.length === 1 ? 'row' : 'rows';
  return more > 0 ? `${word} ${named} and ${number(more)} more` : `${word} ${named}`;
}
