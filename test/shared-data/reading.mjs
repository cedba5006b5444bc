// Reads the files of ../shared/data, where there are any, and compares with what they are known to hold:
//   node --import tsx test/shared-data/reading.mjs [FOLDER]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inspectCommand } from '../../commands/inspect.ts';

const folder = process.argv[2] ?? '../shared/data';

/** The least agreement of messy.csv with its expected answers, for each thing read. */
const leastAgreement = 0.98;

const failures = [];

function check(what, actual, expected) {
  const [a, b] = [actual, expected].map((value) => JSON.stringify(value));
  if (a !== b) failures.push(`${what}: ${a} instead of ${b}`);
}

function json(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

async function inspect(path, ...options) {
  const pieces = [];
  await inspectCommand([path, '--json', ...options], {
    write: async (piece) => pieces.push(piece),
    complain: (sentence) => failures.push(sentence),
    isTerminal: false,
  });
  return JSON.parse(pieces.join(''));
}

function callableWith(levels, { rows }) {
  return rows.filter(({ callable, supportLevel }) => callable && levels.includes(supportLevel))
    .length;
}

async function checkCampaigns() {
  const plain = await inspect(join(folder, 'campaign-fr.csv'));
  check('campaign-fr targets', callableWith([2, 3, 4], plain), 2000);
  check('campaign-fr contacts', plain.counts.contacts, 12_000);
  const rough = await inspect(join(folder, 'campaign-fr-rough.csv'));
  const repeats = rough.rows.filter(({ duplicateOf }) => duplicateOf !== null);
  const targets = new Set(
    rough.rows
      .filter((row) => row.callable && [2, 3, 4].includes(row.supportLevel))
      .map(({ row }) => row),
  );
  check('rough targets', targets.size, 2000);
  check('rough repeats', repeats.length, 240);
  check(
    'rough repeats of targets',
    repeats.filter(({ duplicateOf }) => targets.has(duplicateOf)).length,
    120,
  );
  check('rough heading row', rough.headerRow, 4);
  const builder = await inspect(
    join(folder, 'nationbuilder-en.csv'),
    '--support-scale',
    '1-is-strong',
  );
  check('nationbuilder callable', builder.counts.callable, 1479);
  check('nationbuilder 2-4', callableWith([2, 3, 4], builder), 619);
  const van = await inspect(join(folder, 'van-en.csv'));
  check('van callable', van.counts.callable, 803);
}

async function checkSmall() {
  for (const expected of json(join(folder, 'small/expected.json'))) {
    const path = join(folder, 'small', expected.file);
    if (!existsSync(path)) continue;
    const { encoding, delimiter, headerRow, counts, rows } = await inspect(path);
    const first = rows.find(({ kind }) => kind === 'contact');
    check(`${expected.file} encoding`, encoding, expected.encoding);
    check(`${expected.file} delimiter`, delimiter, expected.delimiter);
    check(`${expected.file} heading row`, headerRow, expected.headerRow);
    check(`${expected.file} contacts`, counts.contacts, expected.contacts);
    check(
      `${expected.file} first phone`,
      first?.phone ?? null,
      expected.firstContact?.e164 ?? null,
    );
  }
}

/** "NOT …" and "not …" name what a column must never be; other expectations begin with the field. */
function checkColumn(what, fields, expected) {
  const never = /consent/i.test(expected) ? 'consent' : 'phone';
  if (/^not\b/i.test(expected)) check(`${what} as ${never}`, fields.includes(never), false);
  else check(what, fields, [expected.match(/^\w+/)[0]]);
}

async function checkFormat(path, { id, header, expect = {} }) {
  const { columns } = await inspect(path);
  for (const [heading, expected] of Object.entries(expect)) {
    const index = header.indexOf(heading);
    const fields = Object.keys(columns).filter((field) => columns[field].includes(index));
    if (index >= 0) checkColumn(`${id}: ${heading}`, fields, expected);
  }
}

async function checkFormats() {
  const files = readdirSync(join(folder, 'formats'));
  for (const format of json(join(folder, 'formats/formats.json'))) {
    const file = files.find((name) => basename(name).replace(/\.\w+$/, '') === format.id);
    if (file !== undefined) await checkFormat(join(folder, 'formats', file), format);
  }
}

/** The expected answers join the words of a kind with `_`. */
function isSame(expected, actual) {
  return (expected ?? null) === (actual ?? null) || expected === String(actual).replace('-', '_');
}

async function checkMessy() {
  const expected = json(join(folder, 'messy.expected.json'));
  const { rows, columns } = await inspect(
    join(folder, 'messy.csv'),
    '--support-scale',
    '1-is-strong',
  );
  const { ignore: _ignored, ...known } = expected.meta.columns;
  for (const [field, indexes] of Object.entries(known))
    check(`messy ${field}`, columns[field], indexes);
  const read = new Map(rows.map((row) => [row.row, row]));
  const fields = [
    'kind',
    'phone',
    'consent',
    'doNotCall',
    'supportLevel',
    'duplicateOf',
    'callable',
  ];
  const contacts = expected.rows.map((row) => [row, read.get(row.record) ?? {}]);
  for (const field of fields) {
    const known = contacts.filter(([row]) => row[field] !== undefined);
    const agreeing = known.filter(([row, mine]) => isSame(row[field], mine[field]));
    console.log(`messy.csv: ${field} agrees on ${agreeing.length} of ${known.length} rows`);
    const share = agreeing.length / known.length;
    if (share < leastAgreement)
      failures.push(`messy ${field}: only ${(share * 100).toFixed(1)} % agree`);
  }
  for (const [row, mine] of contacts) {
    if (mine.callable && !row.callable) failures.push(`messy row ${row.record} may not be called`);
  }
}

if (!existsSync(folder)) console.log(`No files in ${folder}: nothing to compare.`);
else for (const part of [checkCampaigns, checkSmall, checkFormats, checkMessy]) await part();
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
