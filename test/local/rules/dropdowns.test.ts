/** Rules of what may be put in cells with a dropdown or another rule (Sheets API reference, DataValidationRule). */
import { amara, jackie, rosa } from '../people';
import {
  cells,
  expected,
  protectedWords,
  sharedCallSheet,
  sharedSpreadsheet,
  tabs,
} from './campaign';

const broken =
  'The data you entered in cell B2 violates the data validation rules set on this cell.';
const listed = `${broken} Please enter one of the following values: Supporter, Opponent.`;

test.each([
  ['an item of the list', 'Supporter', { done: true }],
  ['nothing', '', { done: true }],
  ['another text', 'Maybe', { done: false, message: listed }],
  ['an item in another case', 'supporter', { done: false, message: listed }],
  ['a formula that comes to an item', '="Supp"&"orter"', { done: true }],
])('a strict rule refuses all but its items and nothing: %s', (_what, typed, outcome) => {
  expect(sharedCallSheet().type(amara, 'Amara!B2', typed)).toEqual(outcome);
});

test.each([
  ['strict', true, false],
  ['not strict, which lets anything pass', false, true],
  ['without a word on it, as the API has it', undefined, true],
])('a rule refuses only when it is strict: %s', (_what, strict, isDone) => {
  const { attempt, type } = sharedSpreadsheet();
  const condition = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Yes' }] };
  const range = cells(tabs.open, [1, 2], [1, 2]);
  attempt(jackie, { setDataValidation: { range, rule: { condition, strict } } });
  expect(type(amara, 'Open!B2', 'Maybe').done).toBe(isDone);
});

test.each([
  [500, 'done'],
  [
    501,
    'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
  ],
])('a list has at most 500 items: %d', (count, words) => {
  const values = Array.from({ length: count }, (_, n) => ({ userEnteredValue: `Item ${n}` }));
  const rule = { condition: { type: 'ONE_OF_LIST', values }, strict: true };
  const range = cells(tabs.open, [1, 2], [1, 2]);
  expect(sharedSpreadsheet().attempt(jackie, { setDataValidation: { range, rule } })).toContain(
    words,
  );
});

test.each([
  ['Yes', true],
  ['=Yes', false],
  ['+ Yes', false],
  ['- Yes', true],
])('an item that begins like a formula is none: %s', (item, isDone) => {
  const { attempt, type } = sharedSpreadsheet();
  const condition = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: item }] };
  const range = cells(tabs.open, [1, 2], [1, 2]);
  attempt(jackie, { setDataValidation: { range, rule: { condition, strict: true } } });
  expect(type(amara, 'Open!B2', `'${item}`).done).toBe(isDone);
});

test('a script that breaks a strict rule writes nothing, at the latest when it flushes', () => {
  const { google, id, shown } = sharedCallSheet();
  const { SpreadsheetApp } = google.servicesFor({ user: amara, activeSpreadsheet: id });
  const write = () => {
    const range = SpreadsheetApp.getActiveSpreadsheet().getRange('Amara!B2:C2');
    range.setValues([['Maybe', 'a note']]);
    SpreadsheetApp.flush();
  };
  expect(write).toThrow(listed);
  expect(shown('Amara!B2:C2')).toBeUndefined();
});

test('the values API writes what a strict rule would refuse', () => {
  const { google, id, shown } = sharedCallSheet();
  const path = `/v4/spreadsheets/${id}/values/Amara!B2`;
  const query = [['valueInputOption', 'RAW']] as const;
  google.rest({ method: 'PUT', path, query, user: amara, body: { values: [['Maybe']] } });
  expect(shown('Amara!B2')).toEqual([['Maybe']]);
});

describe('what is pasted from the same spreadsheet replaces the dropdown', () => {
  test.each([
    ['with all it holds', { from: 'Open!A2' }, { done: true }],
    [
      'as values alone',
      { from: 'Open!A2', only: 'values' as const },
      { done: false, message: listed.replace('B2', 'B2') },
    ],
    ['from elsewhere', { text: 'Maybe' }, { done: false, message: listed }],
    ['from elsewhere, an item', { text: 'Supporter' }, { done: true }],
  ])('%s', (_how, paste, outcome) => {
    const { google, id } = sharedCallSheet();
    const result = google.paste({ user: amara, spreadsheetId: id, range: 'Amara!B2', ...paste });
    expect(result).toEqual(outcome);
  });

  test('so that nothing checks that cell from then on', () => {
    const { google, id, type } = sharedCallSheet();
    google.paste({ user: amara, spreadsheetId: id, range: 'Amara!B2', from: 'Open!A2' });
    expect(type(amara, 'Amara!B2', 'Nonsense')).toEqual({ done: true });
    expect(type(amara, 'Amara!B3', 'Nonsense').done).toBe(false);
  });

  test.each([
    ['in their block', amara, 'Amara!B2:C4', true],
    ['partly beside it', amara, 'Amara!A2:B2', false],
    ['in somebody else’s', rosa, 'Amara!B2', false],
  ])('as far as one may edit: %s', (_where, user, range, isDone) => {
    const { google, id, shown } = sharedCallSheet();
    const result = google.paste({ user, spreadsheetId: id, range, from: 'Open!A1' });
    expect(result).toEqual(isDone ? { done: true } : { done: false, message: protectedWords });
    if (isDone)
      expect(shown('Amara!B2:C4')).toEqual([
        ['Name', 'Name'],
        ['Name', 'Name'],
        ['Name', 'Name'],
      ]);
  });

  test('a table is pasted beyond the cells chosen', () => {
    const { google, id, shown } = sharedSpreadsheet();
    google.paste({ user: rosa, spreadsheetId: id, range: 'Open!E1', text: 'a\tb\n1\t2\n' });
    expect(shown('Open!E1:F2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
});

test.each([
  ['of their own block', cells(tabs.amara, [1, 4], [1, 2]), true],
  ['of other cells', cells(tabs.amara, [1, 4], [0, 1]), false],
])('a volunteer may remove the rules %s', (_what, range, isAllowed) => {
  expect(sharedCallSheet().attempt(amara, { setDataValidation: { range } })).toEqual(
    expected(isAllowed),
  );
});
