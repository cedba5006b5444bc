import type { CallSheet } from '../domain/call-sheet';
import type { Table } from '../domain/table';
import { headingFormat, literal, textFormat } from './cells';
import type { CellData, Request } from './google-types';
import { formatBlock, renameTab, setWidth, tagTab, writeCells } from './requests';
import { tabKey } from './structure';
import { callSheetId } from './tab-ids';
import type { Words } from './words';

/** The first tab of a workbook, which Google makes with the file: where volunteers find their own. */
export const indexTag = 'index';

/** A volunteer's name that leads to their tab, without a formula. */
function nameCell({ number, volunteer, email }: CallSheet): CellData {
  const link = { uri: `#gid=${callSheetId(number)}` };
  return {
    ...literal(volunteer || email),
    userEnteredFormat: { ...textFormat, textFormat: { link } },
  };
}

/** The requests that turn the workbook's first tab into the index. */
export function makeIndex(sheetId: number, words: Words): Request[] {
  return [
    renameTab(sheetId, words.index.title),
    tagTab(sheetId, tabKey, indexTag),
    formatBlock({ sheetId, fromRow: 1, toRow: 1 }, headingFormat),
    setWidth(sheetId, 1, 1, 260),
  ];
}

/** The request that brings the names up to date, none when they are. */
export function indexDifference(
  sheetId: number,
  table: Table,
  sheets: readonly CallSheet[],
  words: Words,
): Request[] {
  const sorted = [...sheets].sort((a, b) =>
    a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1,
  );
  const names = sorted.map(({ volunteer, email }) => volunteer || email);
  const isSame = [words.index.volunteer, ...names].every(
    (name, index) => name === (table[index]?.[0] ?? ''),
  );
  if (isSame) return [];
  const rows = [[literal(words.index.volunteer)], ...sorted.map((sheet) => [nameCell(sheet)])];
  return [
    writeCells(
      { sheetId, row: 1, column: 1 },
      rows,
      'userEnteredValue,userEnteredFormat.textFormat.link,userEnteredFormat.numberFormat',
    ),
  ];
}
