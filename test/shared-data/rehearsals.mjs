// Rehearses the campaigns of ../shared/data, where there are any, and checks every figure known of them:
//   node test/shared-data/rehearsals.mjs [FOLDER]
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? '../shared/data';
if (!existsSync(folder)) process.exit(0);

/** The most Sheets requests an action may take. */
const budgets = {
  workbook: { share: 14, collect: 8 },
  here: { share: 8, collect: 4 },
};

const failures = [];

function check(what, found, wanted) {
  const same = JSON.stringify(found) === JSON.stringify(wanted);
  console.log(`${same ? 'ok  ' : 'FAIL'} ${what}: ${JSON.stringify(found)}`);
  if (!same) failures.push(`${what}: ${JSON.stringify(wanted)} was wanted`);
}

function atMost(what, found, most) {
  console.log(`${found <= most ? 'ok  ' : 'FAIL'} ${what}: ${found} (at most ${most})`);
  if (!(found <= most)) failures.push(`${what}: at most ${most} was wanted`);
}

const total = (counts) => Object.values(counts).reduce((sum, count) => sum + count, 0);

function rehearse(file, where) {
  const files = [
    '--contacts',
    join(folder, file),
    '--volunteers',
    join(folder, 'volunteers-fr.csv'),
  ];
  const options = ['run', '-s', 'rehearse', '--', ...files, '--where', where, '--json'];
  return JSON.parse(execFileSync('npm', options, { encoding: 'utf8', maxBuffer: 1 << 28 }));
}

function checkRehearsal(file, where, repeats) {
  const result = rehearse(file, where);
  const { share, collect } = result.service;
  const name = `${file}, ${where}`;
  check(`${name}: targets`, result.targets, 2000);
  check(`${name}: repeats`, result.excluded.repeat, repeats);
  check(`${name}: call sheets`, [result.callSheets, result.shares], [150, { min: 13, max: 14 }]);
  check(`${name}: waiting`, result.notShared, { 'no-google-account': 20 });
  check(`${name}: journeys counted`, total(result.outcomes), 2000);
  check(`${name}: formulas`, result.formulasWritten, 0);
  check(`${name}: differences`, result.permissions.differences, 0);
  atMost(`${name}: Sheets requests of share`, share.calls.Sheets, budgets[where].share);
  atMost(`${name}: Sheets requests of collect`, collect.calls.Sheets, budgets[where].collect);
  const others = total(share.calls) - share.calls.Sheets - share.sharing.calls;
  atMost(`${name}: other calls of share`, others, 20);
  const seconds = share.modelledSeconds - share.sharing.modelledSeconds;
  atMost(`${name}: modelled seconds of share`, Math.round(seconds * 10) / 10, 40);
}

for (const where of ['workbook', 'here']) {
  checkRehearsal('campaign-fr.csv', where, 0);
  checkRehearsal('campaign-fr-rough.csv', where, 240);
}

for (const failure of failures) console.error(failure);
process.exit(failures.length === 0 ? 0 : 1);
