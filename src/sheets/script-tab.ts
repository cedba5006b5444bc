import { ownText } from '../domain/mail-text';
import type { Table } from '../domain/table';
import { headingFormat, literal, textFormat } from './cells';
import type { Request } from './google-types';
import { formatBlock, setWidth, writeCells } from './requests';
import type { Words } from './words';

/** What the campaign asks its volunteers to say and to keep to; `''` where nothing was written. */
export interface ScriptText {
  readonly script: string;
  readonly rules: string;
}

/** The columns people write in, counted from 1. */
const columns = { script: 1, rules: 2 } as const;

/** Pixels: a page to read and to write on. */
const width = 480;

/** The requests that put headings on the tab and make room for long texts. */
export function scriptTabRequests(sheetId: number, words: Words): Request[] {
  const { script, rules } = words.script;
  const body = { ...textFormat, wrapStrategy: 'WRAP', verticalAlignment: 'TOP' } as const;
  return [
    formatBlock({ sheetId }, body),
    formatBlock({ sheetId, fromRow: 1, toRow: 1 }, headingFormat),
    writeCells({ sheetId, row: 1, column: columns.script }, [[script, rules].map(literal)]),
    setWidth(sheetId, columns.script, columns.rules, width),
  ];
}

/** What people wrote below the headings, one line for each cell. */
export function scriptFrom(table: Table): ScriptText {
  const below = (column: number) =>
    ownText(table.slice(1).map((row) => String(row[column - 1] ?? '')));
  return { script: below(columns.script), rules: below(columns.rules) };
}
