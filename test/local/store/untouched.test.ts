import { createGoogle } from '../../../local/apps-script/google';
import { jackie } from '../people';

const rows = Array.from({ length: 2_000 }, (_, row) => [`Contact ${row}`, row, '']);

function opened() {
  const google = createGoogle({ profile: 'none', latency: 'none' });
  const sheets = { Contacts: rows, Amara: rows, Rosa: rows };
  const { id } = google.createSpreadsheet({ owner: jackie, title: 'Campaign', sheets });
  const batch = (...requests: object[]) =>
    google.rest({
      method: 'POST',
      path: `/v4/spreadsheets/${id}:batchUpdate`,
      body: { requests },
      user: jackie,
    });
  return { google, id, batch };
}

const cell = (rowIndex: number) => ({
  updateCells: {
    start: { sheetId: 0, rowIndex, columnIndex: 2 },
    rows: [{ values: [{ userEnteredValue: { stringValue: 'Supporter' } }] }],
    fields: 'userEnteredValue',
  },
});

/** How many rows of a sheet are not the same objects as before. */
function newRows(before: readonly unknown[] = [], after: readonly unknown[] = []): number {
  return after.filter((row, index) => row !== before[index]).length;
}

describe('A change of some cells', () => {
  test.each([
    ['one request', 1],
    ['many requests', 300],
  ])('by %s leaves all other rows and sheets the objects they were', (_what, count) => {
    const { google, id, batch } = opened();
    const before = google.spreadsheet(id).sheets;
    expect(batch(...Array.from({ length: count }, (_, row) => cell(row + 1))).status).toBe(200);
    const after = google.spreadsheet(id).sheets;
    expect(newRows(before[0]?.rows, after[0]?.rows)).toBe(count);
    expect([after[1] === before[1], after[2] === before[2]]).toEqual([true, true]);
  });

  test('copies the list of rows once for a batch, whatever its size', () => {
    const { google, id, batch } = opened();
    const { rows: listed } = google.spreadsheet(id).sheets[0] ?? { rows: [] };
    let copies = 0;
    const watched = new Proxy(listed as unknown[], {
      get(target, key, receiver) {
        if (key === 'slice' || key === 'map' || key === Symbol.iterator) copies += 1;
        return Reflect.get(target, key, receiver);
      },
    });
    Object.assign(google.spreadsheet(id).sheets[0] ?? {}, { rows: watched });
    batch(...Array.from({ length: 300 }, (_, row) => cell(row + 1)));
    expect(copies).toBeLessThanOrEqual(2);
  });

  test('of a protection leaves every row of its sheet where it was', () => {
    const { google, id, batch } = opened();
    const before = google.spreadsheet(id).sheets[1];
    const sheetId = before?.properties.sheetId;
    batch({ addProtectedRange: { protectedRange: { range: { sheetId } } } });
    expect(google.spreadsheet(id).sheets[1]?.rows).toBe(before?.rows);
    batch({ updateSheetProperties: { properties: { sheetId, title: 'Ada' }, fields: 'title' } });
    expect(google.spreadsheet(id).sheets[1]?.rows).toBe(before?.rows);
  });

  test('read or refused changes nothing at all', () => {
    const { google, id, batch } = opened();
    const before = google.spreadsheet(id);
    google.rest({ method: 'GET', path: `/v4/spreadsheets/${id}/values/Contacts`, user: jackie });
    expect(batch(cell(1), { deleteSheet: { sheetId: 99 } }).status).toBe(400);
    expect(google.spreadsheet(id)).toBe(before);
  });
});
