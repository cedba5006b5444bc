/** The method of an API that a path leads to, with what stands in the path. */
export interface Route {
  readonly api: 'sheets' | 'drive';
  readonly method: string;
  readonly parameters: Readonly<Record<string, string>>;
}

type Row = readonly [verb: string, path: string, method: string];

const spreadsheet = '/v4/spreadsheets/{spreadsheetId}';

/** Google's paths as its API descriptions have them, the longer before the shorter. */
const sheetsPaths: readonly Row[] = [
  ['POST', '/v4/spreadsheets', 'spreadsheets.create'],
  ['POST', `${spreadsheet}:batchUpdate`, 'spreadsheets.batchUpdate'],
  ['POST', `${spreadsheet}:getByDataFilter`, 'spreadsheets.getByDataFilter'],
  ['GET', `${spreadsheet}/values:batchGet`, 'spreadsheets.values.batchGet'],
  ['POST', `${spreadsheet}/values:batchUpdate`, 'spreadsheets.values.batchUpdate'],
  ['POST', `${spreadsheet}/values:batchClear`, 'spreadsheets.values.batchClear'],
  [
    'POST',
    `${spreadsheet}/values:batchGetByDataFilter`,
    'spreadsheets.values.batchGetByDataFilter',
  ],
  [
    'POST',
    `${spreadsheet}/values:batchUpdateByDataFilter`,
    'spreadsheets.values.batchUpdateByDataFilter',
  ],
  [
    'POST',
    `${spreadsheet}/values:batchClearByDataFilter`,
    'spreadsheets.values.batchClearByDataFilter',
  ],
  ['POST', `${spreadsheet}/values/{range}:append`, 'spreadsheets.values.append'],
  ['POST', `${spreadsheet}/values/{range}:clear`, 'spreadsheets.values.clear'],
  ['GET', `${spreadsheet}/values/{range}`, 'spreadsheets.values.get'],
  ['PUT', `${spreadsheet}/values/{range}`, 'spreadsheets.values.update'],
  ['POST', `${spreadsheet}/sheets/{sheetId}:copyTo`, 'spreadsheets.sheets.copyTo'],
  ['POST', `${spreadsheet}/developerMetadata:search`, 'spreadsheets.developerMetadata.search'],
  ['GET', `${spreadsheet}/developerMetadata/{metadataId}`, 'spreadsheets.developerMetadata.get'],
  ['GET', spreadsheet, 'spreadsheets.get'],
];

const file = '/drive/v3/files/{fileId}';
const permission = `${file}/permissions/{permissionId}`;

const drivePaths: readonly Row[] = [
  ['GET', '/drive/v3/about', 'about.get'],
  ['POST', '/drive/v3/files', 'files.create'],
  ['GET', '/drive/v3/files', 'files.list'],
  ['GET', file, 'files.get'],
  ['PATCH', file, 'files.update'],
  ['DELETE', file, 'files.delete'],
  ['GET', `${file}/export`, 'files.export'],
  ['POST', `${file}/copy`, 'files.copy'],
  ['POST', `${file}/permissions`, 'permissions.create'],
  ['GET', `${file}/permissions`, 'permissions.list'],
  ['GET', permission, 'permissions.get'],
  ['PATCH', permission, 'permissions.update'],
  ['DELETE', permission, 'permissions.delete'],
];

const compiled = [
  ...sheetsPaths.map((row) => compile('sheets', row)),
  ...drivePaths.map((row) => compile('drive', row)),
];

/** Where a request goes, a slash before its end or its colon or not; undefined when nothing of the two APIs is there. */
export function findRoute(verb: string, path: string): Route | undefined {
  for (const { api, method, verb: expected, pattern } of compiled) {
    const found = verb === expected ? pattern.exec(path.replace(/\/(?=:|$)/, '')) : null;
    if (found) return { api, method, parameters: decoded(found.groups ?? {}) };
  }
  return undefined;
}

function compile(api: Route['api'], [verb, path, method]: Row) {
  const source = path.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>[^/]+?)`);
  return { api, method, verb, pattern: new RegExp(`^${source}$`) };
}

function decoded(groups: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
  );
}
