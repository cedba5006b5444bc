import { inDropdownOrder, outcomeText, type Path } from '../domain/path';
import type { Table } from '../domain/table';
import { choiceRows } from './call-sheet-rows';
import { headingFormat, literal, textFormat } from './cells';
import type { Request } from './google-types';
import { addTab, formatBlock, writeCells } from './requests';
import { ownTabId } from './tab-ids';
import { levelWord, type Words } from './words';

/** The tab dropdowns take their items from, in a workbook and in the campaign spreadsheet alike. */
export const choicesId = ownTabId('choices');

/** What the tab should hold: outcomes in column A, support levels in column B. */
function choiceRowsOf(path: Path, words: Words): string[][] {
  const outcomes = inDropdownOrder(path).map(outcomeText);
  const levels = ([1, 2, 3, 4, 5] as const).map((level) => levelWord(level, words));
  const length = choiceRows.to - choiceRows.from + 1;
  return [
    [words.choices.outcomes, words.choices.levels],
    ...Array.from({ length }, (_, index) => [outcomes[index] ?? '', levels[index] ?? '']),
  ];
}

/** The request that brings the items up to date, none when they are. */
export function choicesDifference(
  sheetId: number,
  table: Table,
  path: Path,
  words: Words,
): Request[] {
  const rows = choiceRowsOf(path, words);
  const isSame = rows.every((row, index) =>
    row.every((cell, column) => cell === (table[index]?.[column] ?? '')),
  );
  if (isSame) return [];
  return [
    writeCells(
      { sheetId, row: 1, column: 1 },
      rows.map((row) => row.map(literal)),
    ),
  ];
}

/** The requests that make the tab in a workbook, hidden. */
export function makeChoices(path: Path, words: Words, title: string): Request[] {
  const sheetId = choicesId;
  return [
    addTab({ sheetId, title, rows: choiceRows.to, columns: 2, hidden: true }),
    formatBlock({ sheetId }, textFormat),
    formatBlock({ sheetId, fromRow: 1, toRow: 1 }, headingFormat),
    ...choicesDifference(sheetId, [], path, words),
  ];
}
