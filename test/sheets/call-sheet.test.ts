import type { CallSheetLine } from '../../src/domain/call-sheet';
import { lineDifference } from '../../src/sheets/call-sheet-lines';
import { enteredRows } from '../../src/sheets/entered-rows';
import { makeCallSheets } from '../../src/sheets/make-call-sheets';
import { callSheetId } from '../../src/sheets/tab-ids';
import { tab, words } from '../support/tabs';

const choices = { title: "L'équipe" };
const plan = { choices, onPath: new Set<string>() };
const sheetId = callSheetId(1);

function line(row: number, facts: Partial<CallSheetLine> = {}): CallSheetLine {
  return {
    row,
    contactId: `C${row}`,
    name: 'Rosa Martin',
    phone: '06 39 98 00 01',
    attempts: 0,
    nextCallFrom: null,
    language: '',
    area: '',
    locked: false,
    ...facts,
  };
}

const written = (row: number) => [
  `C${row}`,
  'Rosa Martin',
  '06 39 98 00 01',
  'typed',
  '',
  '',
  'note',
];
const table = [[], written(2), written(3), written(4)];
const starts = (requests: ReturnType<typeof lineDifference>) =>
  requests.map(({ updateCells }) => [
    updateCells?.start?.rowIndex,
    updateCells?.start?.columnIndex,
    updateCells?.rows?.length,
  ]);

describe('lineDifference', () => {
  const sheet = tab({ sheetId, rows: 4 });

  test('is nothing where every line stands as it should', () => {
    expect(lineDifference(sheet, table, [line(2), line(3), line(4)], plan)).toEqual([]);
  });

  test('writes what differs beside the outcome cells and never in them', () => {
    const lines = [
      line(2),
      line(3, { name: '', phone: '', locked: true }),
      line(4, { attempts: 1 }),
    ];
    const requests = lineDifference(sheet, table, lines, plan);
    expect(starts(requests)).toEqual([
      [2, 0, 1],
      [3, 7, 1],
    ]);
    for (const { updateCells } of requests) {
      expect(updateCells?.fields).toBe('userEnteredValue');
      const [from = 0, width = 0] = [
        updateCells?.start?.columnIndex,
        updateCells?.rows?.[0]?.values?.length,
      ];
      expect(from >= 7 || from + width <= 3).toBe(true);
    }
  });

  test('never writes a name over a row that is somebody else’s or nobody’s', () => {
    const sorted = [[], written(4), written(3), written(2)];
    const wiped = [[], ['', ...written(2).slice(1)], written(3), written(4)];
    for (const moved of [sorted, wiped]) {
      const lines = [line(2, { attempts: 1 }), line(3), line(4)];
      expect(lineDifference(sheet, moved, lines, plan)).toEqual([]);
    }
  });

  test('writes over a row in which nothing stands, or an id that is nobody’s', () => {
    const strange = [[], ['Zzz'], written(3), []];
    const requests = lineDifference(sheet, strange, [line(2), line(3), line(4)], plan);
    expect(starts(requests)).toEqual([[1, 0, 3]]);
  });

  test('gives a sheet that is too short the rows it lacks, with their rules', () => {
    const requests = lineDifference(sheet, table, [line(2), line(3), line(4), line(6)], plan);
    expect(requests[0]).toEqual({ appendDimension: { sheetId, dimension: 'ROWS', length: 2 } });
    expect(requests.filter(({ setDataValidation }) => setDataValidation)).toHaveLength(3);
    expect(starts(requests.slice(-1))).toEqual([[5, 0, 1]]);
  });
});

describe('makeCallSheets', () => {
  const [lines] = [[line(2), line(4)]];
  const made = makeCallSheets(
    { sheets: [{ number: 1, title: 'Amara', lines }], title: 'Model', index: 3 },
    words,
    choices,
  );

  test('draws one, copies it for each volunteer, and takes the model away', () => {
    expect(Object.keys(made.before[0] ?? {})).toEqual(['addSheet']);
    expect(made.each[0]?.[0]?.duplicateSheet).toMatchObject({
      newSheetId: sheetId,
      newSheetName: 'Amara',
    });
    expect(Object.keys(made.after[0] ?? {})).toEqual(['deleteSheet']);
  });

  test('leaves the row of a line that is gone blank, and room for the last', () => {
    expect(starts(made.each[0]?.slice(1) ?? [])).toEqual([
      [1, 0, 1],
      [3, 0, 1],
    ]);
    expect(made.before[0]?.addSheet?.properties?.gridProperties?.rowCount).toBe(4);
  });

  test('quotes the title of the tab its dropdowns look at', () => {
    const rule = made.before.find(({ setDataValidation }) => setDataValidation)?.setDataValidation
      ?.rule;
    expect(rule).toMatchObject({
      strict: true,
      condition: {
        type: 'ONE_OF_RANGE',
        values: [{ userEnteredValue: "='L''équipe'!$A$2:$A$120" }],
      },
    });
  });
});

test('enteredRows are the rows with a contact or with anything entered', () => {
  const rows = enteredRows(1, [
    [],
    ['C2', '', '', '', '', 46_100],
    [],
    ['', '', '', 'x', '', 'soon', 7],
  ]);
  expect(rows).toEqual([
    {
      callSheet: 1,
      row: 2,
      contactId: 'C2',
      cells: { outcome: '', supportLevel: '', callBackOn: 46_100, notes: '' },
    },
    {
      callSheet: 1,
      row: 4,
      contactId: '',
      cells: { outcome: 'x', supportLevel: '', callBackOn: 'soon', notes: '7' },
    },
  ]);
});
