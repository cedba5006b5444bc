// Reads, filters and splits an invented campaign of 100,000 contacts, and fails when that takes too
// long or too much memory:
//   node --max-semi-space-size=1 --import tsx test/performance/reading.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFile } from '../../commands/read-file.ts';
import { sampleCampaign } from '../../local/sample/campaign.ts';
import { toCsv } from '../../local/sample/csv.ts';
import { findContactColumns, findVolunteerColumns } from '../../src/domain/columns.ts';
import { readContacts } from '../../src/domain/contact.ts';
import { sieve } from '../../src/domain/filter.ts';
import { split } from '../../src/domain/split.ts';
import { readVolunteers } from '../../src/domain/volunteer.ts';

const size = { contacts: 100_000, targets: 2_000, volunteers: 200 };
const mostSeconds = 10;
/** Memory beside the process itself, in sizes of the file. */
const mostMemory = 6;

const persuadable = { field: 'supportLevel', operator: 'is-one-of', value: [2, 3, 4] };

/** Another process invents the campaign, so that this one has only what it read. */
function generate(folder) {
  const { contacts, volunteers } = sampleCampaign({ ...size, seed: 7, language: 'fr' });
  for (const [name, rows] of Object.entries({ contacts, volunteers })) {
    writeFileSync(join(folder, `${name}.csv`), toCsv(rows, ';'));
  }
}

function readTable(folder, name) {
  const reading = readFile(join(folder, `${name}.csv`));
  if (!reading.ok) throw new Error(reading.message);
  return reading.table;
}

function splitWhatMatches(folder) {
  const table = readTable(folder, 'contacts');
  const options = { region: 'FR', supportScale: null };
  const contacts = readContacts(table, findContactColumns(table), options);
  const { matching } = sieve(contacts, persuadable, new Set());
  const people = readTable(folder, 'volunteers');
  const { volunteers } = readVolunteers(people, findVolunteerColumns(people), options);
  const callers = volunteers.filter(({ takesPart }) => takesPart);
  const { shares } = split({
    contacts: matching,
    callers,
    given: new Map(),
    options: { capacity: false, language: false, area: false },
    campaignLanguage: 'fr',
  });
  const given = [...shares.values()].reduce((sum, { length }) => sum + length, 0);
  return { read: contacts.contacts.length, matching: matching.length, given };
}

function measure(folder) {
  const before = process.memoryUsage.rss();
  const start = performance.now();
  const { read, matching, given } = splitWhatMatches(folder);
  const seconds = (performance.now() - start) / 1000;
  const grown = process.resourceUsage().maxRSS * 1024 - before;
  const memory = grown / statSync(join(folder, 'contacts.csv')).size;
  console.log(
    `${read} contacts read, ${matching} match, ${given} given in ${seconds.toFixed(1)} s and ${memory.toFixed(1)} times the file's size`,
  );
  const isWhole = read === size.contacts && matching === size.targets && given === matching;
  return isWhole && seconds <= mostSeconds && memory <= mostMemory;
}

const [, , generatedIn] = process.argv;
if (generatedIn !== undefined) generate(generatedIn);
else {
  const folder = mkdtempSync(join(tmpdir(), 'phone-bank-'));
  try {
    const script = fileURLToPath(import.meta.url);
    execFileSync(process.execPath, ['--import', 'tsx', script, folder], { stdio: 'inherit' });
    process.exitCode = measure(folder) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
