import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbookOf } from '../../commands/spreadsheet-file';
import { createSpreadsheetState } from '../../local/apps-script/store/new-spreadsheet';
import type { CellState, SheetState, SpreadsheetState } from '../../local/apps-script/store/state';

const file = (sheets: Record<string, unknown[][]>): SpreadsheetState =>
  createSpreadsheetState({
    spreadsheetId: 'campaign',
    title: 'Campaign',
    locale: 'fr_FR',
    timeZone: 'Europe/Paris',
    sheets,
  });

/** The first tab of a spreadsheet with something more laid on it. */
const withFirstSheet = (
  state: SpreadsheetState,
  more: (sheet: SheetState) => Partial<SheetState>,
) => ({
  ...state,
  sheets: state.sheets.map((sheet, index) => (index === 0 ? { ...sheet, ...more(sheet) } : sheet)),
});

const withCells = (rows: readonly (readonly (CellState | undefined)[])[]) =>
  withFirstSheet(file({ Amara: [] }), () => ({ rows }));

const firstSheet = (state: SpreadsheetState) => {
  const [sheet] = workbookOf(state).sheets;
  if (!sheet) throw new Error('There is no sheet.');
  return sheet;
};

const text = (stringValue: string, rest: Partial<CellState> = {}): CellState => ({
  userEnteredValue: { stringValue },
  ...rest,
});

describe('workbookOf', () => {
  test('keeps texts, numbers and booleans what they are', () => {
    const sheet = firstSheet(
      file({
        Contacts: [
          ['Name', 'Calls'],
          ['06 39 98 00 01', 3, true, null],
        ],
      }),
    );
    expect(sheet.rows).toEqual([
      ['Name', 'Calls'],
      ['06 39 98 00 01', 3, true, null],
    ]);
  });

  test.each([
    '=1+1',
    '+33 6 39 98 00 01',
    '-1',
    '@import',
    '=HYPERLINK("http://evil.example.org")',
  ])('keeps the text %s a text, also when somebody retypes it', (typed) => {
    const sheet = firstSheet(withCells([[text(typed)]]));
    expect(sheet.rows).toEqual([[typed]]);
    expect(sheet.cells?.get('0,0')).toEqual({ value: typed, style: { numFmt: '@' } });
  });

  test.each([
    { format: { type: 'DATE', pattern: 'yyyy-mm-dd' }, written: 'yyyy-mm-dd' },
    { format: { type: 'DATE' }, written: 'dd/mm/yyyy' },
    { format: { type: 'DATE_TIME' }, written: 'dd/mm/yyyy hh:mm:ss' },
  ])('writes a date as a number shown as $written', ({ format, written }) => {
    const userEnteredFormat = { numberFormat: format };
    const date = { userEnteredValue: { numberValue: 46_083 }, userEnteredFormat };
    expect(firstSheet(withCells([[date]])).cells?.get('0,0')).toEqual({
      value: 46_083,
      style: { numFmt: written },
    });
  });

  test('keeps headings bold, frozen and as wide as they are', () => {
    const state = withFirstSheet(
      withCells([[text('Name', { userEnteredFormat: { textFormat: { bold: true } } })]]),
      ({ properties }) => ({
        properties: {
          ...properties,
          gridProperties: { ...properties.gridProperties, frozenRowCount: 1, frozenColumnCount: 2 },
        },
        columnMetadata: [{ hiddenByUser: true }, { pixelSize: 140 }],
        rowMetadata: [undefined, { hiddenByUser: true }],
      }),
    );
    const sheet = firstSheet(state);
    expect(sheet.cells?.get('0,0')?.style).toEqual({
      font: { name: 'Arial', size: 10, bold: true },
    });
    expect(sheet.freezePane).toEqual({ rows: 1, columns: 2 });
    expect(sheet.columns).toEqual([{ hidden: true }, { width: 20 }]);
    expect(sheet.rowDefs).toEqual(new Map([[1, { hidden: true }]]));
  });

  test('hides a hidden tab and opens at the first that is not', () => {
    const state = withFirstSheet(file({ Settings: [], Contacts: [] }), ({ properties }) => ({
      properties: { ...properties, hidden: true },
    }));
    const workbook = workbookOf(state);
    expect(workbook.sheets.map(({ hidden }) => hidden)).toEqual([true, undefined]);
    expect(workbook.activeSheet).toBe(1);
  });

  test('shortens long tab names and keeps them unlike each other', () => {
    const long = 'Marie-Antoinette de Saint-Rémy-lès-Chevreuse';
    const { sheets } = workbookOf(file({ [`${long} 1`]: [], [`${long} 2`]: [], 'a/b': [] }));
    expect(sheets.map(({ name }) => name)).toEqual([
      'Marie-Antoinette de Saint-Rémy-',
      'Marie-Antoinette de Saint-R (2)',
      'a b',
    ]);
  });

  test('offers the same choices in a column once, from the tab they stand on', () => {
    const dataValidation = {
      condition: {
        type: 'ONE_OF_RANGE',
        values: [{ userEnteredValue: "='Steps and reasons'!A2:A4" }],
      },
      strict: true,
    };
    const state = withFirstSheet(
      file({ Amara: [], 'Steps and reasons': [['Label'], ['a'], ['b'], ['c']] }),
      () => ({ rows: [[], [undefined, { dataValidation }], [undefined, { dataValidation }]] }),
    );
    expect(firstSheet(state).dataValidations).toEqual([
      {
        type: 'list',
        formula1: "'Steps and reasons'!$A$2:$A$4",
        range: 'B2:B3',
        allowBlank: true,
        showErrorMessage: true,
      },
    ]);
  });

  test('locks a protected tab but for what a volunteer may type in', () => {
    const sheetId = 0;
    const hole = {
      sheetId,
      startRowIndex: 1,
      endRowIndex: 2,
      startColumnIndex: 1,
      endColumnIndex: 3,
    };
    const state = withFirstSheet(withCells([[text('Name')], [text('Rosa'), text('note')]]), () => ({
      protectedRanges: [{ protectedRangeId: 1, range: { sheetId }, unprotectedRanges: [hole] }],
    }));
    const sheet = firstSheet(state);
    expect(sheet.protection).toEqual({ sheet: true });
    const unlocked = [...(sheet.cells ?? [])].filter(
      ([, cell]) => cell.style?.protection?.locked === false,
    );
    expect(unlocked.map(([key, { value }]) => [key, value])).toEqual([
      ['1,1', 'note'],
      ['1,2', null],
    ]);
  });
});

describe('writeSpreadsheet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spreadsheet-file-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Runs a module as the commands run, outside jest, which cannot load the Excel library. */
  const run = (code: string): string => {
    const path = join(folder, 'run.mts');
    writeFileSync(path, code);
    return execFileSync(process.execPath, ['--import', 'tsx', path], { encoding: 'utf8' });
  };

  test('writes a file that reads back as it was, formulas of the text kind included', () => {
    const rows = [
      ['Nom', 'Appels'],
      ['=1+1', 3],
      ['Œuilly & <b>', 4],
    ];
    const read = run(`
      import { readFileSync } from 'node:fs';
      import { readXlsx } from ${JSON.stringify(join(process.cwd(), 'node_modules/hucre/dist/xlsx.mjs'))};
      import { writeSpreadsheet } from ${JSON.stringify(join(process.cwd(), 'commands/spreadsheet-file.ts'))};
      const path = ${JSON.stringify(join(folder, 'campaign.xlsx'))};
      await writeSpreadsheet(path, ${JSON.stringify(file({ Contacts: rows }))});
      const { sheets } = await readXlsx(readFileSync(path));
      console.log(JSON.stringify(sheets.map(({ name, rows, cells }) => ({
        name, rows, formulas: [...(cells ?? new Map()).values()].filter((cell) => cell.formula).length,
      }))));
    `);
    expect(JSON.parse(read)).toEqual([{ name: 'Contacts', rows, formulas: 0 }]);
  });
});
