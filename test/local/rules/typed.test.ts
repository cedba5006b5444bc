/** Rules of what typing makes of a text, in three languages (Docs Editors help, "Edit & format a spreadsheet"). */
import { createGoogle } from '../../../local/apps-script/google';
import { serialOfDay } from '../../../local/apps-script/typed/serial';
import { jackie } from '../people';

const locales = ['en_US', 'en_GB', 'fr_FR'] as const;
const day = (month: number, date: number) => serialOfDay(2026, month, date) ?? 0;
const at = (hours: number, minutes = 0) => (hours * 60 + minutes) / 1440;

/** A spreadsheet in a language, with a way to read back what its cells hold. */
function opened(locale: string) {
  const google = createGoogle({ locale, profile: 'none', now: '2026-03-02T09:00:00Z' });
  const sheets = { A: [], B: [] };
  const { id } = google.createSpreadsheet({ owner: jackie, title: 'Campaign', sheets });
  const type = (range: string, typed: string) =>
    google.edit({ user: jackie, spreadsheetId: id, range, typed });
  const read = (range: string, valueRenderOption: string) => {
    const path = `/v4/spreadsheets/${id}/values/${encodeURIComponent(range)}`;
    const query = [['valueRenderOption', valueRenderOption]] as const;
    const { body } = google.rest({ method: 'GET', path, query, user: jackie });
    return (body as { values?: unknown[][] }).values?.[0]?.[0];
  };
  const batch = (...requests: readonly object[]) => {
    const path = `/v4/spreadsheets/${id}:batchUpdate`;
    return google.rest({ method: 'POST', path, user: jackie, body: { requests } });
  };
  return { google, id, type, read, batch };
}

/** What a cell holds once this was typed into it. */
function typedIn(locale: string, text: string): unknown {
  const { type, read } = opened(locale);
  expect(type('A!A1', text)).toEqual({ done: true });
  return read('A!A1', 'UNFORMATTED_VALUE');
}

/** What was typed, and what each language makes of it; `text` stands for the text itself. */
const text = Symbol('text');
type Held = number | boolean | string | typeof text;
type Row = readonly [typed: string, american: Held, british: Held, french: Held];

const table: Readonly<Record<string, readonly Row[]>> = {
  'the decimal mark': [
    ['1.5', 1.5, 1.5, text],
    ['1,5', text, text, 1.5],
    ['.5', 0.5, 0.5, text],
    [',5', text, text, 0.5],
    ['1e3', 1000, 1000, 1000],
    ['-12', -12, -12, -12],
    ['(12)', -12, -12, -12],
  ],
  'the mark between thousands': [
    ['1,234', 1234, 1234, 1.234],
    ['1,234.5', 1234.5, 1234.5, text],
    ['1 234,5', text, text, 1234.5],
    ['1\u202f234', text, text, 1234],
    ['12,34', text, text, 12.34],
    ['22 34', text, text, 2234],
  ],
  'telephone numbers': [
    ['0612345678', 612345678, 612345678, 612345678],
    ['06 12 34 56 78', text, text, 612345678],
    ['06.12.34.56.78', text, text, text],
    ['06-12-34-56-78', text, text, text],
    ['+33612345678', 33612345678, 33612345678, 33612345678],
    ['+33 6 12 34 56 78', '#ERROR!', '#ERROR!', 33612345678],
    ['07700 900123', text, text, 7700900123],
    ["'0612345678", '0612345678', '0612345678', '0612345678'],
  ],
  'leading zeros': [
    ['0042', 42, 42, 42],
    ['00', 0, 0, 0],
    ["'0042", '0042', '0042', '0042'],
  ],
  'percentages and money': [
    ['12%', 0.12, 0.12, 0.12],
    ['12.5%', 0.125, 0.125, text],
    ['12,5 %', text, text, 0.125],
    ['$12.50', 12.5, text, text],
    ['£12.50', text, 12.5, text],
    ['-£12', text, -12, text],
    ['12,50 €', text, text, 12.5],
  ],
  dates: [
    ['03/04/2026', day(3, 4), day(4, 3), day(4, 3)],
    ['13/04/2026', text, day(4, 13), day(4, 13)],
    ['4/13/2026', day(4, 13), text, text],
    ['3-4', day(3, 4), day(4, 3), day(4, 3)],
    ['2026-04-03', day(4, 3), day(4, 3), day(4, 3)],
    ['3 April 2026', day(4, 3), day(4, 3), text],
    ['3 avril 2026', text, text, day(4, 3)],
    ['31/02/2026', text, text, text],
  ],
  times: [
    ['12:30', at(12, 30), at(12, 30), at(12, 30)],
    ['2:30 PM', at(14, 30), at(14, 30), at(14, 30)],
    ['3/4/2026 12:00', day(3, 4) + 0.5, day(4, 3) + 0.5, day(4, 3) + 0.5],
    ['14h30', text, text, text],
  ],
  'truth and falsehood': [
    ['true', true, true, true],
    ['VRAI', text, text, true],
    ['faux', text, text, false],
    ['yes', text, text, text],
  ],
  'formulas and what looks like one': [
    ['=1+1', 2, 2, 2],
    ['+1+1', 2, 2, 2],
    ["'=1+1", '=1+1', '=1+1', '=1+1'],
    ['=', text, text, text],
    ['- call again', text, text, text],
    ['@amara', text, text, text],
  ],
};

describe.each(Object.entries(table))('%s', (_name, rows) => {
  const cases = rows.flatMap(([typed, ...held]) =>
    locales.map((locale, index) => {
      const what = held[index];
      return [typed, locale, what === text ? typed : what] as const;
    }),
  );

  test.each(cases)('%s in %s is %p', (typed, locale, held) => {
    const value = typedIn(locale, typed);
    if (typeof held === 'number') expect(value).toBeCloseTo(held, 9);
    else expect(value).toBe(held);
  });
});

describe('formulas are written in the language of the spreadsheet', () => {
  test.each([
    ['=SUM(1;2)', 3, 3, 3],
    ['=SUM(1,2)', 3, 3, 1.2],
    ['=IF(1=1,"a","b")', 'a', 'a', '#ERROR!'],
    ['=1,5+1', '#ERROR!', '#ERROR!', 2.5],
    ['=1.5+1', 2.5, 2.5, '#ERROR!'],
    ['=NOT(FALSE)', true, true, true],
  ])('%s', (formula, ...held) => {
    expect(locales.map((locale) => typedIn(locale, formula))).toEqual(held);
  });
});

describe('what is not on the closed list of functions is #NAME?, and is reported', () => {
  const formula = '=IMPORTXML("https://example.org";"//a")';

  test.each<[string, (to: ReturnType<typeof opened>) => unknown]>([
    ['typed', ({ type }) => type('A!A1', formula)],
    [
      'pasted',
      ({ google, id }) =>
        google.paste({ user: jackie, spreadsheetId: id, range: 'A!A1', text: formula }),
    ],
    [
      'written as if typed',
      ({ google, id }) =>
        google.rest({
          method: 'PUT',
          path: `/v4/spreadsheets/${id}/values/A!A1`,
          query: [['valueInputOption', 'USER_ENTERED']],
          user: jackie,
          body: { values: [[formula]] },
        }),
    ],
    [
      'written as a formula',
      ({ batch }) =>
        batch({
          updateCells: {
            start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
            rows: [{ values: [{ userEnteredValue: { formulaValue: formula } }] }],
            fields: 'userEnteredValue',
          },
        }),
    ],
  ])('%s', (_how, write) => {
    const spreadsheet = opened('fr_FR');
    write(spreadsheet);
    expect(spreadsheet.read('A!A1', 'FORMATTED_VALUE')).toBe('#NAME?');
    expect(spreadsheet.google.warnings).toEqual([expect.stringContaining('IMPORTXML')]);
  });
});

describe('the number format @ keeps what is typed as text', () => {
  const plain = () => {
    const spreadsheet = opened('fr_FR');
    const numberFormat = { type: 'TEXT', pattern: '@' };
    const range = { sheetId: 0, startColumnIndex: 0, endColumnIndex: 2 };
    const cell = { userEnteredFormat: { numberFormat } };
    spreadsheet.batch({ repeatCell: { range, cell, fields: 'userEnteredFormat.numberFormat' } });
    return spreadsheet;
  };

  test.each(['0612345678', '+33612345678', '1,5', '03/04/2026', 'VRAI', '=1+1', '12%'])(
    '%s',
    (typed) => {
      const { type, read } = plain();
      type('A!A1', typed);
      expect(read('A!A1', 'UNFORMATTED_VALUE')).toBe(typed);
      type('A!A1', String(read('A!A1', 'FORMULA')));
      expect(read('A!A1', 'UNFORMATTED_VALUE')).toBe(typed);
    },
  );

  test.each([
    ['=1+1', 2],
    ["'=1+1", 2],
    ['0042', '0042'],
  ])('but not %s from setValue, where a formula is one all the same (observed)', (value, held) => {
    const { google, id, read } = plain();
    const { SpreadsheetApp } = google.servicesFor({ user: jackie, activeSpreadsheet: id });
    SpreadsheetApp.getActiveSpreadsheet().getRange('A!A1').setValue(value);
    SpreadsheetApp.flush();
    expect(read('A!A1', 'UNFORMATTED_VALUE')).toBe(held);
  });
});

test.each([
  ['RAW', '=1+1', '=1+1'],
  ['RAW', '0042', '0042'],
  ['RAW', "'0042", "'0042"],
  ['USER_ENTERED', '=1+1', 2],
  ['USER_ENTERED', '0042', 42],
  ['USER_ENTERED', "'0042", '0042'],
])(
  'the values API reads what it is given only when told: %s %s',
  (valueInputOption, value, held) => {
    const { google, id, read } = opened('en_GB');
    const path = `/v4/spreadsheets/${id}/values/A!A1`;
    const query = [['valueInputOption', valueInputOption]] as const;
    google.rest({ method: 'PUT', path, query, user: jackie, body: { values: [[value]] } });
    expect(read('A!A1', 'UNFORMATTED_VALUE')).toBe(held);
  },
);

test.each([
  ['en_US', '3/4/2026', '3/4/2026'],
  ['en_GB', '3/4/2026', '03/04/2026'],
  ['fr_FR', '3/4/2026', '03/04/2026'],
  ['fr_FR', '1234,5', '1234,5'],
  ['fr_FR', 'true', 'VRAI'],
  ['fr_FR', '12,5%', '12,50%'],
  ['en_GB', '£3', '£3'],
])('in %s, %s is shown as %s', (locale, typed, shown) => {
  const { type, read } = opened(locale);
  type('A!A1', typed);
  expect(read('A!A1', 'FORMATTED_VALUE')).toBe(shown);
});
