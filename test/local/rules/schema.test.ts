/** Rules of the form of requests and answers (the Sheets and Drive APIs' own descriptions; words observed). */
import { createGoogle } from '../../../local/apps-script/google';
import { checkAnswer } from '../../../local/apps-script/schema/check';
import { jackie } from '../people';

const unknown = (name: string, path: string) =>
  `Invalid JSON payload received. Unknown name "${name}" at '${path}': Cannot find field.`;
const unknownAtTop = (name: string) =>
  `Invalid JSON payload received. Unknown name "${name}": Cannot find field.`;
const mistyped = (path: string, type: string, value: unknown) =>
  `Invalid value at '${path}' (${type}), ${JSON.stringify(value)}`;
const google4 = 'type.googleapis.com/google.apps.sheets.v4.';

/** What Google answers to a request about Jackie's spreadsheet. */
function ask(
  method: string,
  path: string,
  body?: unknown,
  query: readonly [string, string][] = [],
) {
  const google = createGoogle();
  const sheets = { A: [['x']] };
  const { id } = google.createSpreadsheet({ owner: jackie, title: 'Campaign', sheets });
  return google.rest({ method, path: path.replace('ID', id), body, query, user: jackie });
}

const refusal = (message: string, field?: string) => ({
  status: 400,
  body: {
    error: {
      code: 400,
      message,
      status: 'INVALID_ARGUMENT',
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.BadRequest',
          fieldViolations: [{ ...(field ? { field } : {}), description: message }],
        },
      ],
    },
  },
});

test('a request that asks for two things is refused, with its place', () => {
  const requests = [{ addSheet: {}, deleteSheet: { sheetId: 3 } }];
  const message =
    "Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set. Cannot set 'deleteSheet'";
  expect(ask('POST', '/v4/spreadsheets/ID:batchUpdate', { requests })).toEqual(
    refusal(message, 'requests[0]'),
  );
});

describe('a batch with a field that is unknown or mistyped is refused, with its path in snake case', () => {
  const rule = (condition: object) => ({ setDataValidation: { rule: { condition } } });
  const rows = (value: object) => ({
    updateCells: { fields: '*', rows: [{ values: [{}, { userEnteredValue: value }] }] },
  });

  test.each<[object, string, string]>([
    [{ addShet: {} }, 'requests[0]', unknown('addShet', 'requests[0]')],
    [
      { addProtectedRange: { protectedRange: { editors: { user: [] } } } },
      'requests[0].add_protected_range.protected_range.editors',
      unknown('user', 'requests[0].add_protected_range.protected_range.editors'),
    ],
    [
      rows({ text: 'x' }),
      'requests[0].update_cells.rows[0].values[1].user_entered_value',
      unknown('text', 'requests[0].update_cells.rows[0].values[1].user_entered_value'),
    ],
    [
      rows({ numberValue: 'x' }),
      'requests[0].update_cells.rows[0].values[1].user_entered_value.number_value',
      mistyped(
        'requests[0].update_cells.rows[0].values[1].user_entered_value.number_value',
        'TYPE_DOUBLE',
        'x',
      ),
    ],
    [
      rows({ boolValue: 'perhaps' }),
      'requests[0].update_cells.rows[0].values[1].user_entered_value.bool_value',
      mistyped(
        'requests[0].update_cells.rows[0].values[1].user_entered_value.bool_value',
        'TYPE_BOOL',
        'perhaps',
      ),
    ],
    [
      rule({ type: 'LIST' }),
      'requests[0].set_data_validation.rule.condition.type',
      mistyped(
        'requests[0].set_data_validation.rule.condition.type',
        `${google4}ConditionType`,
        'LIST',
      ),
    ],
    [
      { deleteDimension: { range: { sheetId: 0, dimension: 'ROW' } } },
      'requests[0].delete_dimension.range.dimension',
      mistyped('requests[0].delete_dimension.range.dimension', `${google4}Dimension`, 'ROW'),
    ],
    [
      { deleteSheet: { sheetId: 'first' } },
      'requests[0].delete_sheet.sheet_id',
      mistyped('requests[0].delete_sheet.sheet_id', 'TYPE_INT32', 'first'),
    ],
    [
      { addSheet: 'More' },
      'requests[0].add_sheet',
      mistyped('requests[0].add_sheet', `${google4}AddSheetRequest`, 'More'),
    ],
  ])('%j', (request, field, words) => {
    expect(ask('POST', '/v4/spreadsheets/ID:batchUpdate', { requests: [request] })).toEqual(
      refusal(words, field),
    );
  });

  test('a request that is no message', () => {
    const words = mistyped(
      'requests[0]',
      `${google4}BatchUpdateSpreadsheetRequest.Request`,
      'addSheet',
    );
    expect(ask('POST', '/v4/spreadsheets/ID:batchUpdate', { requests: ['addSheet'] })).toEqual(
      refusal(words, 'requests[0]'),
    );
  });
});

describe('so is a call with such a body or parameter', () => {
  test.each<[string, string, unknown, [string, string][], string, string | undefined]>([
    ['POST', '/v4/spreadsheets', { title: 'x' }, [], unknownAtTop('title'), undefined],
    [
      'POST',
      '/v4/spreadsheets/ID/values:batchGetByDataFilter',
      { dataFilters: [{ range: 'A1' }] },
      [],
      unknown('range', 'data_filters[0]'),
      'data_filters[0]',
    ],
    [
      'PUT',
      '/v4/spreadsheets/ID/values/A1',
      { values: 'x' },
      [['valueInputOption', 'RAW']],
      mistyped('data.values', 'type.googleapis.com/google.protobuf.ListValue', 'x'),
      'data.values',
    ],
    [
      'PUT',
      '/v4/spreadsheets/ID/values/A1',
      { values: [['x']] },
      [['valueInputOption', 'TYPED']],
      mistyped('value_input_option', `${google4}ValueInputOption`, 'TYPED'),
      'value_input_option',
    ],
  ])('%s %s %j', (method, path, body, query, words, field) => {
    expect(ask(method, path, body, query)).toEqual(refusal(words, field));
  });

  test.each<[string, string, unknown, string]>([
    ['POST', '/drive/v3/files', { nmae: 'x' }, unknownAtTop('nmae')],
    ['POST', '/drive/v3/files/ID/permissions', { roles: 'writer' }, unknownAtTop('roles')],
    ['PATCH', '/drive/v3/files/ID', { trashed: 'yes' }, `Invalid value at 'trashed', "yes"`],
  ])('%s %s %j', (method, path, body, message) => {
    expect(ask(method, path, body)).toMatchObject({ status: 400, body: { error: { message } } });
  });
});

test.each<[string, unknown, RegExp | null]>([
  ['Spreadsheet', { spreadsheetId: 'a', sheets: [{ properties: { title: 'A' } }] }, null],
  [
    'Spreadsheet',
    { sheets: [{ properties: { name: 'A' } }] },
    /Unknown name "name" at 'sheets\[0\]/,
  ],
  ['UpdateValuesResponse', { updatedRows: 'two' }, /'updated_rows'/],
])(
  'an answer that Google’s description of a %s does not have is a mistake, said aloud: %j',
  (message, answer, words) => {
    const check = () => checkAnswer(message, answer);
    if (words) expect(check).toThrow(words);
    else expect(check).not.toThrow();
  },
);
