import type { CellsView, TabView } from '../../../local/preview/protocol';
import { amara, ines, jackie, rosa, stranger } from '../people';
import { cells, protect, users } from '../rules/campaign';
import { change, folders, previewOf, sharedCampaign, tab, valueIn } from './open';

const { script, remove } = folders();
afterAll(remove);

/** A campaign, and what somebody sees of its tabs. */
function opened() {
  const campaign = sharedCampaign();
  const preview = previewOf(script, campaign);
  const { spreadsheetId: id, google } = campaign;
  const view = (sheetId: number, user = jackie, from = 0, to = 100): CellsView =>
    valueIn(preview.cells(id, sheetId, user, { from, to }));
  const tabs = (user = jackie): readonly TabView[] => valueIn(preview.spreadsheet(id, user)).tabs;
  const versions = (user = jackie) => tabs(user).map(({ version }) => version);
  const type = (range: string, typed: string, user = jackie) =>
    google.edit({ user, spreadsheetId: id, range, typed });
  return { campaign, google, preview, id, view, tabs, versions, type };
}

/** Puts cells as the API has them from the first cell of a tab on. */
const put = (sheetId: number, values: readonly object[], fields = '*') => ({
  updateCells: { start: { sheetId, rowIndex: 0, columnIndex: 0 }, rows: [{ values }], fields },
});

const texts = ({ rows }: CellsView) => rows.map((row) => row.map(({ text }) => text));

describe('The cells of a tab', () => {
  test('come row by row, without the empty ones at the end', () => {
    const { view } = opened();
    expect(texts(view(tab.contacts, jackie, 0, 4))).toEqual([
      ['Name', 'Phone'],
      ['Inès', '020 7946 0001'],
      [],
      [],
    ]);
  });

  test('come as many as are asked for, and no further than the tab goes', () => {
    const { view } = opened();
    expect(view(tab.amara, jackie, 1, 3)).toMatchObject({
      from: 1,
      rows: [
        [{ text: 'Inès' }, {}, {}],
        [{ text: 'Tom' }, {}, {}],
      ],
    });
    expect(view(tab.amara, jackie, 998, 5000).rows).toHaveLength(2);
    expect(view(tab.amara, jackie, 5000, 6000).rows).toEqual([]);
  });

  test('name what their dropdowns offer, from a list or from a range as it is now', () => {
    const { view, campaign, type } = opened();
    const list = {
      type: 'ONE_OF_LIST',
      values: [{ userEnteredValue: 'yes' }, { userEnteredValue: 'no' }],
    };
    change(campaign, [
      {
        setDataValidation: {
          range: cells(tab.contacts, [1, 3], [2, 3]),
          rule: { condition: list },
        },
      },
    ]);
    const contacts = view(tab.contacts);
    expect(
      contacts.rows.slice(1, 3).map((row) => contacts.dropdowns[row[2]?.dropdown ?? -1]),
    ).toEqual([
      ['yes', 'no'],
      ['yes', 'no'],
    ]);
    expect(contacts.dropdowns).toHaveLength(1);
    type('Lists!A3', 'Undecided');
    const sheet = view(tab.amara);
    expect(sheet.rows[2]?.[1]).toEqual({ text: '', dropdown: 0 });
    expect(sheet.dropdowns).toEqual([['Supporter', 'Opponent', 'Undecided']]);
  });

  test('tell dates, boxes to tick, links and notes', () => {
    const { view, campaign } = opened();
    const box = { condition: { type: 'BOOLEAN' } };
    const link = { uri: '#gid=7' };
    change(campaign, [
      put(tab.lists, [
        { dataValidation: box, userEnteredValue: { boolValue: true } },
        { dataValidation: box },
        { userEnteredValue: { stringValue: 'Amara' }, userEnteredFormat: { textFormat: { link } } },
        { note: 'Ask Jackie' },
      ]),
    ]);
    expect(view(tab.lists).rows[0]).toMatchObject([
      { text: 'TRUE', tick: true },
      { text: '', tick: false },
      { text: 'Amara', link: '#gid=7' },
      { text: '', note: 'Ask Jackie' },
    ]);
    expect(view(tab.amara).rows[1]?.[2]).toEqual({ text: '', date: true });
  });

  test('share their looks', () => {
    const { view, campaign } = opened();
    const red = { red: 1 };
    const format = {
      textFormat: { bold: true, italic: true, strikethrough: true, foregroundColor: red },
      backgroundColor: { red: 0.8, green: 1, blue: 0.8 },
      horizontalAlignment: 'CENTER',
      wrapStrategy: 'WRAP',
    };
    const bold = { textFormat: { bold: true } };
    const cell = (userEnteredFormat: object) => ({
      userEnteredValue: { stringValue: 'x' },
      userEnteredFormat,
    });
    const theme = { textFormat: { foregroundColorStyle: { themeColor: 'LINK' } } };
    change(campaign, [
      put(tab.lists, [cell(format), cell(bold), cell(bold), cell({}), cell(theme)]),
    ]);
    const { rows, looks } = view(tab.lists);
    expect(rows[0]?.map(({ look }) => look)).toEqual([0, 1, 1, undefined, 2]);
    expect(looks).toEqual([
      {
        bold: true,
        italic: true,
        strikethrough: true,
        wrap: true,
        align: 'center',
        color: '#ff0000',
        background: '#ccffcc',
      },
      { bold: true },
      { color: '#1155cc' },
    ]);
  });

  test('show numbers and dates as the spreadsheet writes them, and in the bar what was entered', () => {
    const { view, type } = opened();
    for (const [range, typed] of [
      ['Lists!A1', '2 March 2026'],
      ['Lists!B1', '12.5%'],
      ['Lists!C1', '=SUM(1;2)'],
      ['Lists!D1', 'text'],
      ['Lists!E1', 'true'],
    ] as const) {
      expect(type(range, typed)).toEqual({ done: true });
    }
    const { rows, looks } = view(tab.lists);
    const right = looks.findIndex(({ align }) => align === 'right');
    const center = looks.findIndex(({ align }) => align === 'center');
    expect(rows[0]).toEqual([
      { text: '02/03/2026', look: right },
      { text: '12.50%', entered: '0.125', look: right },
      { text: '3', entered: '=SUM(1;2)', look: right },
      { text: 'text' },
      { text: 'TRUE', look: center },
    ]);
  });

  test('show what pivot tables come to', () => {
    const { view, campaign, type } = opened();
    for (const range of ['Lists!A1', 'Lists!A2']) type(range, '');
    const pivotTable = {
      source: cells(tab.amara, [0, 4], [0, 1]),
      rows: [{ sourceColumnOffset: 0, showTotals: true, sortOrder: 'ASCENDING' }],
      values: [{ sourceColumnOffset: 0, summarizeFunction: 'COUNTA', name: 'Calls' }],
    };
    change(campaign, [put(tab.lists, [{ pivotTable }], 'pivotTable,userEnteredValue')]);
    expect(texts(view(tab.lists)).slice(0, 5)).toEqual([
      ['Name', 'Calls'],
      ['Inès', '1'],
      ['Tom', '1'],
      ['Zoé', '1'],
      ['Grand Total', '3'],
    ]);
  });

  test('come with the sizes of rows and columns, once', () => {
    const { view, campaign } = opened();
    const lines = (dimension: string, startIndex: number, properties: object) => ({
      updateDimensionProperties: {
        range: { sheetId: tab.lists, dimension, startIndex, endIndex: startIndex + 1 },
        properties,
        fields: Object.keys(properties).join(),
      },
    });
    change(campaign, [
      lines('COLUMNS', 0, { hiddenByUser: true }),
      lines('COLUMNS', 1, { pixelSize: 300 }),
      lines('ROWS', 5, { pixelSize: 40 }),
      lines('ROWS', 6, { hiddenByUser: true }),
    ]);
    const { columnWidths, hiddenColumns, hiddenRows, rowHeights } = view(tab.lists);
    expect(columnWidths).toHaveLength(26);
    expect(columnWidths.slice(0, 3)).toEqual([100, 300, 100]);
    expect({ hiddenColumns, hiddenRows, rowHeights }).toEqual({
      hiddenColumns: [0],
      hiddenRows: [6],
      rowHeights: { 5: 40 },
    });
    expect(view(tab.lists, jackie, 10)).toMatchObject({
      columnWidths: [],
      hiddenColumns: [],
      rowHeights: {},
    });
  });
});

describe('What is locked in a tab', () => {
  const hole = { top: 1, left: 1, bottom: 4, right: 3 };
  const isIn = (row: number, column: number) => (area: typeof hole) =>
    area.top <= row && row < area.bottom && area.left <= column && column < area.right;

  test.each([
    ['nothing to the owner', jackie, false, false],
    ['all but her cells to the volunteer', amara, true, false],
    ['everything to another editor', rosa, true, true],
  ])('is %s', (_what, user, isNameLocked, isOutcomeLocked) => {
    const { view, type } = opened();
    const locked = view(tab.amara, user).protectedRanges;
    expect(locked.some(isIn(1, 0))).toBe(isNameLocked);
    expect(locked.some(isIn(1, 1))).toBe(isOutcomeLocked);
    expect(type('Amara!A2', 'x', user).done).toBe(!isNameLocked);
    expect(type('Amara!B2', 'Supporter', user).done).toBe(!isOutcomeLocked);
  });

  test('is everything to whoever may only read', () => {
    const { view, google, id } = opened();
    google.share(id, ines, 'reader');
    expect(view(tab.contacts, ines).protectedRanges).toEqual([
      { top: 0, left: 0, bottom: 1000, right: 26 },
    ]);
  });
});

describe('The version of a tab', () => {
  const changed = (before: readonly string[], after: readonly string[]) =>
    after.flatMap((version, index) => (version === before[index] ? [] : index));

  test('stays as long as nothing happens', () => {
    const { versions } = opened();
    expect(versions()).toEqual(versions());
    expect(new Set(versions()).size).toBe(3);
  });

  test.each([
    ['something is typed in it', 'Contacts!A9', [tab.contacts]],
    ['something is typed that its dropdowns offer', 'Lists!A3', [tab.amara, tab.lists]],
  ])('changes when %s, and no other does', (_what, range, expected) => {
    const { versions, type } = opened();
    const before = versions();
    type(range, 'x');
    // Amara's tab has dropdowns, so that it may depend on any other.
    const others = range.startsWith('Contacts') ? [tab.amara] : [];
    expect(changed(before, versions())).toEqual([...expected, ...others].sort());
  });

  test('changes when its protections do, and for whoever may do less from now on', () => {
    const { versions, campaign } = opened();
    const [before, hers] = [versions(), versions(amara)];
    change(campaign, [protect({ range: { sheetId: tab.contacts }, editors: users(jackie) })]);
    expect(changed(before, versions())).toContain(tab.contacts);
    const [body] = campaign.google.files();
    const id = body?.permissions.find((each) => each.emailAddress === amara)?.id;
    const path = `/drive/v3/files/${campaign.spreadsheetId}/permissions/${id}`;
    campaign.google.rest({ method: 'PATCH', path, user: jackie, body: { role: 'reader' } });
    expect(changed(hers, versions(amara))).toEqual([0, 1, 2]);
  });

  test('belongs to the cells that come with it', () => {
    const { view, versions } = opened();
    expect(view(tab.amara).version).toBe(versions()[tab.amara]);
  });
});

describe('Somebody a spreadsheet is not shared with', () => {
  test('sees nothing of it, and reads Google’s words', () => {
    const { preview, id } = opened();
    const refusal = {
      ok: false,
      status: 403,
      message: 'You do not have access to the requested document.',
    };
    expect(preview.spreadsheet(id, stranger)).toEqual(refusal);
    expect(preview.cells(id, tab.contacts, stranger, { from: 0, to: 10 })).toEqual(refusal);
    expect(preview.functions(id, stranger)).toEqual(refusal);
  });
});
