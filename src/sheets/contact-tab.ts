import type { Contact, ContactReading, SupportLevel } from '../domain/contact';
import type { Moment } from '../domain/journey';
import type { Cell, Table } from '../domain/table';
import { columnLetters, quoted } from './address';
import { formatted, literal, momentFormat } from './cells';
import type { CellData, Request, Spreadsheet } from './google-types';
import { appendGrid, writeCells } from './requests';
import type { WrittenColumns } from './settings';
import { rangesOf, type Tab } from './structure';

/** Where the add-on writes in the contact tab: columns counted from 1. */
export interface WrittenPlaces {
  readonly id: number;
  readonly supportLevel: number;
  readonly doNotCall: number;
  readonly doNotCallSince: number;
}

/** The requests that add headings after the last column in use. */
export function addHeadings(
  tab: Tab,
  table: Table,
  headingRow: number,
  headings: readonly string[],
): Request[] {
  if (headings.length === 0) return [];
  const first = firstFreeColumn(table);
  const missing = first + headings.length - 1 - tab.columns;
  return [
    ...(missing > 0 ? [appendGrid(tab.sheetId, 'COLUMNS', missing)] : []),
    writeCells({ sheetId: tab.sheetId, row: headingRow, column: first }, [headings.map(literal)]),
  ];
}

/** The column after the last one that holds anything. */
export function firstFreeColumn(table: Table): number {
  return table.reduce((most, row) => Math.max(most, row.length), 0) + 1;
}

/** The column with a heading, counted from 1, or null. */
export function columnHeaded(headings: readonly string[], heading: string): number | null {
  const index = headings.findIndex((text) => text.trim() === heading.trim());
  return index < 0 ? null : index + 1;
}

/** The columns the add-on writes in, or the heading that has gone. */
export function writtenPlaces(
  headings: readonly string[],
  written: WrittenColumns,
  idHeading: string,
): WrittenPlaces | { readonly missing: string } {
  const wanted = {
    id: written.id ?? idHeading,
    supportLevel: written.supportLevel,
    doNotCall: written.doNotCall,
    doNotCallSince: written.doNotCallSince,
  };
  const places = Object.entries(wanted).map(
    ([key, heading]) => [key, columnHeaded(headings, heading)] as const,
  );
  const gone = places.find(([, column]) => column === null);
  if (gone !== undefined) return { missing: wanted[gone[0] as keyof typeof wanted] };
  return Object.fromEntries(places) as unknown as WrittenPlaces;
}

/** What the contact tab should say of a contact from now on. */
export interface ContactChange {
  readonly contact: Contact;
  readonly supportLevel?: SupportLevel;
  readonly doNotCallSince?: Moment;
}

/** One cell to write for a contact: the row it was read in, and what shall stand there. */
export interface ContactWrite {
  readonly contactId: string;
  readonly row: number;
  readonly column: number;
  readonly after: CellData;
}

/** The words a contact tab itself uses, so that what is written reads like the rest. */
export interface OwnVocabulary {
  readonly levels: ReadonlyMap<SupportLevel, Cell>;
  readonly doNotCall: Cell;
}

/** The cells that make the contact tab say what changed. */
export function contactWrites(
  changes: readonly ContactChange[],
  places: WrittenPlaces,
  vocabulary: OwnVocabulary,
): ContactWrite[] {
  return changes.flatMap(({ contact, supportLevel, doNotCallSince }) => {
    const { id: contactId, row } = contact;
    const write = (column: number, after: CellData) => ({ contactId, row, column, after });
    const level = supportLevel === undefined ? undefined : vocabulary.levels.get(supportLevel);
    return [
      ...(level === undefined ? [] : [write(places.supportLevel, literal(level))]),
      ...(doNotCallSince === undefined
        ? []
        : [
            write(places.doNotCall, literal(vocabulary.doNotCall)),
            write(places.doNotCallSince, formatted(doNotCallSince, momentFormat)),
          ]),
    ];
  });
}

/** What every write to a tab people edit brings back in A1 notation: the key column and the heading row. */
export function watchedRanges(title: string, idColumn: number, headingRow: number): string[] {
  const letters = columnLetters(idColumn);
  return [`${quoted(title)}!${letters}:${letters}`, `${quoted(title)}!${headingRow}:${headingRow}`];
}

/** The watched ranges as a batch brought them back: ids from the first row on, and the headings. */
export function watchedCells(
  broughtBack: Spreadsheet,
  sheetId: number,
): { readonly ids: readonly string[]; readonly headings: readonly string[] } {
  const [ids = [], headings = []] = rangesOf(broughtBack, sheetId);
  return {
    ids: ids.map((row) => String(row[0] ?? '')),
    headings: (headings.at(-1) ?? []).map(String),
  };
}

/** The cell a level is written as: the tab's own most frequent word for it, else the add-on's. */
export function ownVocabulary(
  reading: ContactReading,
  places: WrittenPlaces,
  words: { readonly levels: Readonly<Record<number, string>>; readonly yes: string },
): OwnVocabulary {
  const counts = new Map<SupportLevel, Map<Cell, number>>();
  for (const { row, supportLevel } of reading.contacts) {
    const cell = reading.table[row - 1]?.[places.supportLevel - 1] ?? '';
    if (supportLevel === null || cell === '') continue;
    const ofLevel = counts.get(supportLevel) ?? new Map<Cell, number>();
    counts.set(supportLevel, ofLevel.set(cell, (ofLevel.get(cell) ?? 0) + 1));
  }
  const levels = ([1, 2, 3, 4, 5] as const).map((level) => {
    const [own] = [...(counts.get(level) ?? [])].sort(([, a], [, b]) => b - a)[0] ?? [];
    return [level, own ?? words.levels[level] ?? ''] as const;
  });
  return { levels: new Map(levels), doNotCall: words.yes };
}
