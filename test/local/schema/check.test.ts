import { ApiError } from '../../../local/apps-script/api-error';
import { jackie, OpenSpreadsheet, outcome } from '../store/open';

const sheet = () => new OpenSpreadsheet({ Contacts: [['a']] });
const invalidPayload = 'Invalid JSON payload received. Unknown name';

describe('a request', () => {
  test.each<[string, object, string]>([
    [
      'an unknown request',
      { addShet: {} },
      `${invalidPayload} "addShet" at 'requests[0]': Cannot find field.`,
    ],
    [
      'an unknown field',
      { addSheet: { properties: { tilte: 'x' } } },
      `${invalidPayload} "tilte" at 'requests[0].add_sheet.properties': Cannot find field.`,
    ],
    [
      'a text for a whole number',
      { addSheet: { properties: { sheetId: 'x' } } },
      `Invalid value at 'requests[0].add_sheet.properties.sheet_id' (TYPE_INT32), "x"`,
    ],
    [
      'a fraction for a whole number',
      { deleteSheet: { sheetId: 1.5 } },
      `Invalid value at 'requests[0].delete_sheet.sheet_id' (TYPE_INT32), 1.5`,
    ],
    [
      'a number for a text',
      { addSheet: { properties: { title: 5 } } },
      `Invalid value at 'requests[0].add_sheet.properties.title' (TYPE_STRING), 5`,
    ],
    [
      'a word that is not one of the words',
      { appendDimension: { dimension: 'ROW', length: 1 } },
      `Invalid value at 'requests[0].append_dimension.dimension' (type.googleapis.com/google.apps.sheets.v4.Dimension), "ROW"`,
    ],
    [
      'a list for one thing',
      { addSheet: { properties: [] } },
      `${invalidPayload} "properties" at 'requests[0].add_sheet': Proto field is not repeating, cannot start list.`,
    ],
  ])('with %s is refused', (_, request, words) => {
    expect(sheet().attempt(jackie, request)).toEqual({ refused: words });
  });

  test('names everything that is wrong, one on each line, and in its details', () => {
    const act = () => sheet().batch([{ addSheet: { x: 1, y: 2 } }]);
    const words = (name: string) =>
      `${invalidPayload} "${name}" at 'requests[0].add_sheet': Cannot find field.`;
    expect(act).toThrow(`${words('x')}\n${words('y')}`);
    try {
      act();
    } catch (error) {
      expect(error).toMatchObject({
        status: 400,
        code: 'INVALID_ARGUMENT',
        details: [
          { fieldViolations: [{ field: 'requests[0].add_sheet', description: words('x') }, {}] },
        ],
      });
      expect(error).toBeInstanceOf(ApiError);
    }
  });

  test('may spell numbers as text, leave things null, and use the names of protocol buffers', () => {
    const request = { add_sheet: { properties: { sheet_id: '7', title: null } } };
    expect(sheet().batch([request])).toMatchObject([{ addSheet: { properties: { sheetId: 7 } } }]);
  });
});

describe('a parameter', () => {
  const get = (params: Record<string, unknown>) =>
    outcome(() => sheet().call('spreadsheets.values.get', { range: 'A1', ...params }));

  test.each<[Record<string, unknown>, string]>([
    [
      { rnage: 'A1' },
      `${invalidPayload} "rnage": Cannot bind query parameter. Field 'rnage' could not be found in request message.`,
    ],
    [
      { valueRenderOption: 'PRETTY' },
      `Invalid value at 'value_render_option' (type.googleapis.com/google.apps.sheets.v4.ValueRenderOption), "PRETTY"`,
    ],
    [{ fields: 'valuse' }, 'Request contains an invalid argument.'],
  ])('that Google does not know is refused: %j', (params, words) => {
    expect(get(params)).toEqual({ refused: words });
  });
});

describe('fields', () => {
  test.each<[string, unknown]>([
    ['sheets.properties.title', { sheets: [{ properties: { title: 'Contacts' } }] }],
    ['sheets(properties(sheetId,index))', { sheets: [{ properties: { sheetId: 0, index: 0 } }] }],
    [
      'sheets/properties/gridProperties/rowCount,properties.title',
      {
        properties: { title: 'Campaign' },
        sheets: [{ properties: { gridProperties: { rowCount: 1000 } } }],
      },
    ],
    [
      'sheets(data.rowData(values/formattedValue))',
      { sheets: [{ data: [{ rowData: [{ values: [{ formattedValue: 'a' }] }] }] }] },
    ],
    ['namedRanges', {}],
  ])('%s gives that alone', (fields, answer) => {
    expect(sheet().call('spreadsheets.get', { fields })).toEqual(answer);
  });
});
