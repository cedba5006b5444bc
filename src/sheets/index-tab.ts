import type { CallSheet } from '../domain/call-sheet';
import type { Table } from '../domain/table';
import { headingFormat, literal, textFormat } from './cells';
import type { CellData, Request } from './google-types';
import { formatBlock, renameTab, setWidth, writeCells } from './requests';
import { callSheetId, firstTabId } from './tab-ids';
import type { Words } from './words';

/** A volunteer's name that leads to their tab, without a formula. */
function nameCell({ number, volunteer, email }: CallSheet): CellData {
  const link = { uri: `#gid=${callSheetId(number)}` };
  return {
    ...literal(volunteer || email),
    userEnteredFormat: { ...textFormat, textFormat: { link } },
  };
}

/** A cell without name and link. */
const noName: CellData = { ...literal(''), userEnteredFormat: textFormat };

/** The requests that turn the workbook's first tab into the index, where volunteers find their own. */
export function makeIndex(words: Words): Request[] {
  const sheetId = firstTabId;
  return [
    renameTab(sheetId, words.index.title),
    formatBlock({ sheetId, fromRow: 1, toRow: 1 }, headingFormat),
    setWidth(sheetId, 1, 1, 260),
  ];
}

/** The request that brings the names up to date, none when they are. */
export function indexDifference(
  table: Table,
  sheets: readonly CallSheet[],
  words: Words,
): Request[] {
  const sorted = [...sheets].sort((a, b) =>
    a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1,
  );
  const names = sorted.map(({ volunteer, email }) => volunteer || email);
  const texts = [words.index.volunteer, ...names];
  const gone = Array.from({ length: Math.max(0, table.length - texts.length) }, () => '');
  const isSame = [...texts, ...gone].every((name, index) => name === (table[index]?.[0] ?? ''));
  if (isSame) return [];
  const rows = [
    [literal(words.index.volunteer)],
    ...sorted.map((sheet) => [nameCell(sheet)]),
    ...gone.map(() => [noName]),
  ];
  return [
    writeCells(
      { sheetId: firstTabId, row: 1, column: 1 },
      rows,
      'userEnteredValue,userEnteredFormat.textFormat.link,userEnteredFormat.numberFormat',
    ),
  ];
}
