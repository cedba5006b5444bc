/**
 * Asks Google what the local Google assumes. It makes one spreadsheet, works in it, logs one line for
 * each question, and puts the spreadsheet into the trash.
 */

/** An address that has no Google account: nothing is sent to it. */
const WITHOUT_ACCOUNT = 'nobody@example.org';

const checks = {
  'a chosen developer metadata id is kept, and refuses the next batch that chooses it': [
    'first kept, second refused: Developer metadata with ID: 7001 already exists., sheets as before',
    (file) => {
      const location = { spreadsheet: true };
      const visibility = 'DOCUMENT';
      const metadata = { metadataId: 7001, metadataKey: 'revision', location, visibility };
      const create = { createDeveloperMetadata: { developerMetadata: metadata } };
      const first = file.batch([create]).replies[0].createDeveloperMetadata.developerMetadata;
      const count = file.sheets().length;
      const second = refusal(() => file.batch([create, { addSheet: {} }]));
      const after = file.sheets().length === count ? 'as before' : 'changed';
      const kept = first.metadataId === 7001 ? 'kept' : 'changed';
      return `first ${kept}, second refused: ${bare(second)}, sheets ${after}`;
    },
  ],
  'a chosen protected range id is kept': [
    '8001',
    (file) => {
      const editors = { users: [file.me] };
      const protectedRange = { protectedRangeId: 8001, range: { sheetId: 1 }, editors };
      const [reply] = file.batch([{ addProtectedRange: { protectedRange } }]).replies;
      return String(reply.addProtectedRange.protectedRange.protectedRangeId);
    },
  ],
  'a second protection of a whole sheet is refused': [
    'refused',
    (file) => {
      const protectedRange = { range: { sheetId: 1 }, editors: { users: [file.me] } };
      return refusal(() => file.batch([{ addProtectedRange: { protectedRange } }])) && 'refused';
    },
  ],
  'a protection may name somebody the file is not shared with': [
    'named: true',
    (file) => {
      const users = [file.me, WITHOUT_ACCOUNT];
      const protectedRange = { range: cell(2, 0, 0), editors: { users } };
      file.batch([{ addProtectedRange: { protectedRange } }]);
      const kept = file.get('sheets.protectedRanges(range,editors)').sheets[2].protectedRanges[0];
      return `named: ${kept.editors.users.includes(WITHOUT_ACCOUNT)}`;
    },
  ],
  'getByDataFilter takes fields, and gives protections of the sheets asked for and metadata of the file':
    [
      'sheets 1, protections 1, cells true, metadata 7001',
      (file) => {
        const body = { dataFilters: [{ gridRange: { sheetId: 1 } }], includeGridData: true };
        const fields =
          'developerMetadata.metadataId,sheets(properties.sheetId,protectedRanges,data.rowData)';
        const answer = Sheets.Spreadsheets.getByDataFilter(body, file.id, { fields });
        const [sheet] = answer.sheets;
        const metadata = (answer.developerMetadata || []).map(({ metadataId }) => metadataId);
        const hasCells = sheet.data !== undefined;
        return `sheets ${answer.sheets.length}, protections ${sheet.protectedRanges.length}, cells ${hasCells}, metadata ${metadata}`;
      },
    ],
  'batchUpdate takes fields, and gives cells as they are after it': [
    'replies absent, cell x',
    (file) => {
      const body = {
        requests: [write(1, 'x')],
        includeSpreadsheetInResponse: true,
        responseIncludeGridData: true,
        responseRanges: ['One!A1'],
      };
      const fields = 'updatedSpreadsheet.sheets.data.rowData.values.formattedValue';
      const answer = Sheets.Spreadsheets.batchUpdate(body, file.id, { fields });
      const [sheet] = answer.updatedSpreadsheet.sheets;
      const shown = sheet.data[0].rowData[0].values[0].formattedValue;
      return `replies ${answer.replies ? 'there' : 'absent'}, cell ${shown}`;
    },
  ],
  'a search finds developer metadata, and its value, right after the batch that made it': [
    'mine',
    (file) => {
      const metadata = { metadataId: 7002, metadataKey: 'revision', metadataValue: 'mine' };
      const developerMetadata = {
        ...metadata,
        location: { spreadsheet: true },
        visibility: 'DOCUMENT',
      };
      file.batch([{ createDeveloperMetadata: { developerMetadata } }]);
      const body = { dataFilters: [{ developerMetadataLookup: { metadataId: 7002 } }] };
      const found = Sheets.Spreadsheets.DeveloperMetadata.search(body, file.id);
      const [match] = found.matchedDeveloperMetadata || [];
      return match ? match.developerMetadata.metadataValue : 'nothing';
    },
  ],
  'a search finds a file by its app properties right after it was made': [
    'found 1',
    () => {
      const value = Utilities.getUuid();
      const mimeType = 'application/vnd.google-apps.spreadsheet';
      const body = { name: 'Check on Google', mimeType, appProperties: { check: value } };
      const { id } = Drive.Files.create(body);
      const q = `appProperties has { key='check' and value='${value}' } and trashed=false`;
      const { files } = Drive.Files.list({ q, fields: 'files(id)' });
      Drive.Files.update({ trashed: true }, id);
      return `found ${files.length}`;
    },
  ],
  'taking a permission away answers nothing, and it is gone at once': [
    'answered nothing, left 1',
    (file) => {
      const body = { type: 'anyone', role: 'reader' };
      const { id } = Drive.Permissions.create(body, file.id);
      const answered = Drive.Permissions.remove(file.id, id);
      const left = Drive.Permissions.list(file.id, { fields: 'permissions(id)' }).permissions;
      return `answered ${answered ? JSON.stringify(answered) : 'nothing'}, left ${left.length}`;
    },
  ],
  'the values API writes what a strict dropdown would refuse': [
    'written',
    (file) => {
      dropdown(file, 2);
      const options = { valueInputOption: 'RAW' };
      const body = { values: [['Nonsense']] };
      return (
        refusal(() => Sheets.Spreadsheets.Values.update(body, file.id, 'Two!B2', options)) ||
        'written'
      );
    },
  ],
  'setValue is refused by a strict dropdown, when it is flushed': [
    'The data you entered in cell B2 violates the data validation rules set on this cell. Please enter one of the following values: Yes, No.',
    (file) => {
      const range = file.open().getRange('Two!B2');
      const words = refusal(() => {
        range.setValue('Maybe');
        SpreadsheetApp.flush();
      });
      return bare(words);
    },
  ],
  'duplicateSheet brings dropdowns, widths and hidden columns, and no protections': [
    'dropdown true, width 77, hidden true, protections 0',
    (file) => {
      const columns = { sheetId: 2, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 };
      const properties = { pixelSize: 77, hiddenByUser: true };
      file.batch([
        { updateDimensionProperties: { range: columns, properties, fields: '*' } },
        { duplicateSheet: { sourceSheetId: 2, newSheetId: 20, newSheetName: 'Copy' } },
      ]);
      const ranges = ['Copy!A1:C2'];
      const fields = 'sheets(protectedRanges,data(rowData.values.dataValidation,columnMetadata))';
      const [sheet] = Sheets.Spreadsheets.get(file.id, { ranges, fields }).sheets;
      const column = sheet.data[0].columnMetadata[2];
      const rule = sheet.data[0].rowData[1].values[1].dataValidation;
      return `dropdown ${rule !== undefined}, width ${column.pixelSize}, hidden ${column.hiddenByUser}, protections ${(sheet.protectedRanges || []).length}`;
    },
  ],
  'a copied file keeps protections of whole sheets, open to all': [
    'whole 1, ranges 0',
    (file) => {
      const copy = Drive.Files.copy({ name: 'Copy' }, file.id).id;
      const { sheets } = Sheets.Spreadsheets.get(copy, { fields: 'sheets.protectedRanges' });
      Drive.Files.update({ trashed: true }, copy);
      const all = sheets.flatMap(({ protectedRanges = [] }) => protectedRanges);
      const whole = all.filter(({ range }) => range.endRowIndex === undefined);
      return `whole ${whole.length}, ranges ${all.length - whole.length}`;
    },
  ],
  'setValue of =1+1 makes a formula in a cell with number format @': [
    '2',
    (file) => {
      const range = file.open().getRange('Two!E1').setNumberFormat('@');
      range.setValue('=1+1');
      SpreadsheetApp.flush();
      return String(range.getValue());
    },
  ],
  'in a French file spaces between digits are passed over': [
    '2234, 612345678, 33612345678',
    (file) => {
      file.language('fr_FR');
      const texts = ['22 34', '06 12 34 56 78', '+33 6 12 34 56 78'];
      return typed(file, texts);
    },
  ],
  'in a British file they are not, and a plus begins a formula': [
    '22 34, 07700 900123, #ERROR!',
    (file) => {
      file.language('en_GB');
      return typed(file, ['22 34', '07700 900123', '+44 7700 900123']);
    },
  ],
  'sharing in silence with an address without an account is refused': [
    'You are trying to invite',
    (file) => {
      const body = { type: 'user', role: 'writer', emailAddress: WITHOUT_ACCOUNT };
      const options = { sendNotificationEmail: false };
      const words = refusal(() => Drive.Permissions.create(body, file.id, options));
      return (/You are trying to invite/.exec(words) || [words])[0];
    },
  ],
  'drive.file does not reach a spreadsheet this script did not make': [
    'File not found',
    () => {
      const active = SpreadsheetApp.getActiveSpreadsheet();
      if (!active) return 'File not found';
      return (/File not found/.exec(refusal(() => Drive.Files.get(active.getId()))) || [
        'found',
      ])[0];
    },
  ],
  'a pivot table wider than its sheet': [
    'columns 2, corner #REF!',
    (file) => {
      const properties = { sheetId: 30, title: 'Narrow' };
      const grid = { rowCount: 20, columnCount: 2 };
      const heading = ['w', 'a', 'b', 'c', 'd'].map((stringValue) => ({
        values: [{ userEnteredValue: { stringValue } }],
      }));
      const source = {
        sheetId: 1,
        startRowIndex: 20,
        endRowIndex: 25,
        startColumnIndex: 0,
        endColumnIndex: 1,
      };
      const values = [{ sourceColumnOffset: 0, summarizeFunction: 'COUNTA' }];
      const columns = [{ sourceColumnOffset: 0, sortOrder: 'ASCENDING' }];
      file.batch([
        { addSheet: { properties: { ...properties, gridProperties: grid } } },
        {
          updateCells: {
            start: { sheetId: 1, rowIndex: 20, columnIndex: 0 },
            rows: heading,
            fields: '*',
          },
        },
        {
          updateCells: {
            start: { sheetId: 30, rowIndex: 0, columnIndex: 0 },
            rows: [{ values: [{ pivotTable: { source, columns, values } }] }],
            fields: 'pivotTable',
          },
        },
      ]);
      const range = file.open().getSheetByName('Narrow');
      return `columns ${range.getMaxColumns()}, corner ${range.getRange('A1:A2').getDisplayValues().join(' ').trim()}`;
    },
  ],
  'an unknown field is named by its path': [
    `Invalid JSON payload received. Unknown name "tilte" at 'requests[0].add_sheet.properties': Cannot find field.`,
    (file) => bare(refusal(() => file.batch([{ addSheet: { properties: { tilte: 'x' } } }]))),
  ],
  'the language has what newer code uses': [
    'b, 1, axa',
    () =>
      [['a', 'b'].at(-1), Object.fromEntries([['a', 1]]).a, 'aba'.replaceAll('b', 'x')].join(', '),
  ],
};

/** The one to run: it takes about a minute. */
// biome-ignore lint/correctness/noUnusedVariables: it is chosen and run in the script editor
function checkOnGoogle() {
  const file = newFile();
  let differing = 0;
  for (const [name, [expected, ask]] of Object.entries(checks)) {
    let found;
    try {
      found = ask(file);
    } catch (error) {
      found = `threw ${error.message}`;
    }
    if (found !== expected) differing += 1;
    const verdict =
      found === expected ? 'as expected' : `DIFFERS\n  expected ${expected}\n  found    ${found}`;
    Logger.log('%s: %s', name, verdict);
  }
  for (const line of timings(file)) Logger.log(line);
  Drive.Files.update({ trashed: true }, file.id);
  Logger.log('%s of %s differ', String(differing), String(Object.keys(checks).length));
  return differing;
}

/** How long Google takes for what the local clock only estimates. */
function timings(file) {
  const tabs = Array.from({ length: 20 }, (_, n) => ({
    addSheet: { properties: { sheetId: 100 + n } },
  }));
  const locks = tabs.map((_, n) => ({
    addProtectedRange: {
      protectedRange: { range: { sheetId: 100 + n }, editors: { users: [file.me] } },
    },
  }));
  const works = {
    'one batch of 20 sheets': () => file.batch(tabs),
    'one batch of 20 protections': () => file.batch(locks),
    'one insertSheet': () => file.open().insertSheet(),
    'one read of the structure': () => file.get('sheets.properties'),
  };
  return Object.entries(works).map(([name, work]) => {
    const start = Date.now();
    work();
    return `${name} took ${(Date.now() - start) / 1000} s`;
  });
}

/** A spreadsheet of this script's own, so that drive.file reaches it. */
function newFile() {
  const mimeType = 'application/vnd.google-apps.spreadsheet';
  const { id } = Drive.Files.create({ name: 'Check on Google', mimeType });
  const me = Session.getEffectiveUser().getEmail();
  const batch = (requests) => Sheets.Spreadsheets.batchUpdate({ requests }, id);
  const add = (sheetId, title) => ({ addSheet: { properties: { sheetId, title } } });
  batch([add(1, 'One'), add(2, 'Two')]);
  return {
    id,
    me,
    batch,
    get: (fields) => Sheets.Spreadsheets.get(id, { fields }),
    sheets: () => Sheets.Spreadsheets.get(id, { fields: 'sheets.properties.sheetId' }).sheets,
    open: () => SpreadsheetApp.openById(id),
    language: (locale) =>
      batch([{ updateSpreadsheetProperties: { properties: { locale }, fields: 'locale' } }]),
  };
}

function cell(sheetId, row, column) {
  const rows = { startRowIndex: row, endRowIndex: row + 1 };
  return { sheetId, ...rows, startColumnIndex: column, endColumnIndex: column + 1 };
}

function write(sheetId, stringValue) {
  const rows = [{ values: [{ userEnteredValue: { stringValue } }] }];
  const start = { sheetId, rowIndex: 0, columnIndex: 0 };
  return { updateCells: { start, rows, fields: 'userEnteredValue' } };
}

function dropdown(file, sheetId) {
  const values = ['Yes', 'No'].map((userEnteredValue) => ({ userEnteredValue }));
  const rule = { condition: { type: 'ONE_OF_LIST', values }, strict: true };
  file.batch([{ setDataValidation: { range: cell(sheetId, 1, 1), rule } }]);
}

/** What each text becomes, as a cell shows it without the marks between thousands. */
function typed(file, texts) {
  const range = file.open().getSheetByName('One').getRange(1, 10, 1, texts.length);
  range.clear();
  range.setValues([texts]);
  SpreadsheetApp.flush();
  return range.getValues()[0].join(', ');
}

function refusal(act) {
  try {
    act();
    return '';
  } catch (error) {
    return error.message;
  }
}

/** A refusal without what Apps Script and the request's place put before it. */
function bare(words) {
  return words.replace(/^.*failed with error: /, '').replace(/^Invalid requests\[\d+\]\.\w+: /, '');
}
