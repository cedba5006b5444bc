import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scriptCommand } from '../../commands/script';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'script-'));
  mkdirSync(join(folder, 'script'));
  writeFileSync(
    join(folder, 'contacts.csv'),
    'Name,Calls,Since\nRosa Diaz,3,2026-03-01\nAda Nwosu,5,2026-03-02\n',
  );
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a function of a script on the contacts, and gives what is said. */
async function run(code: string, ...words: string[]) {
  writeFileSync(join(folder, 'script', 'Code.js'), code);
  const printed: string[] = [];
  const complained: string[] = [];
  const output = {
    print: (line: string) => printed.push(line),
    complain: (line: string) => complained.push(line),
  };
  const workbook = join(folder, 'contacts.csv');
  const all = [join(folder, 'script'), ...words, '--workbook', workbook];
  const code_ = await scriptCommand(all, output);
  return { code: code_, story: printed.join('\n'), printed, complained };
}

const adding = `function add() {
  var file = SpreadsheetApp.getActive();
  var sheet = file.getSheets()[0].setName('People');
  sheet.getRange('B2').setValue(sheet.getRange('B2').getValue() + 1);
  sheet.getRange('A1').setBackground('red');
  file.insertSheet('New').appendRow(['a', 'b']);
  sheet.protect().removeEditor('amara@example.org');
  file.addEditor('amara@example.org');
  MailApp.sendEmail('amara@example.org', 'Hello', 'Text');
  SpreadsheetApp.create('Copy');
  sheet.getRange('D1').setFormula('=SPARKLINE(A1)');
  Logger.log('done');
}`;

describe('npm run script', () => {
  test('tells calls, time, mails, the log and what changed', async () => {
    const { code, story } = await run(adding, 'add', '--as', 'jackie@example.org');
    expect(code).toBe(0);
    for (const line of [
      'add ran as jackie@example.org.',
      'Mail: 1 call, 1.2 s at Google',
      'to amara@example.org: Hello',
      'done',
      'People!D1 holds =SPARKLINE(A1): SPARKLINE is not computed here and reads as #NAME?',
      'tab “contacts” renamed “People”',
      '“People”: 2 values changed, 1 cell changed in look, rule or note',
      'B2: “3” → “4”',
      '“People”: 1 protection, 0 before',
      'tab “New” added: 1 row, 2 columns',
      'contacts: amara@example.org is writer',
      'spreadsheet “Copy” made with tab “Sheet1” added: 0 rows, 0 columns',
    ]) {
      expect(story).toContain(line);
    }
  });

  test('tells the same as JSON', async () => {
    const { code, story } = await run(adding, 'add', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(story)).toMatchObject({
      functionName: 'add',
      user: 'me@example.org',
      stop: null,
      mails: [{ kind: 'sharing' }, { to: 'amara@example.org', subject: 'Hello' }],
      log: ['done'],
    });
  });

  test.each([
    ['an error of its own', 'function f() {\n  null.x;\n}', 'Code.js:2', 'TypeError'],
    ['a text thrown', "function f() {\n  throw 'no';\n}", 'no', 'stopped'],
    ['a script that cannot be read', 'function f() {\n  var = 1;\n}', 'Code.js:2', 'SyntaxError'],
    [
      'a write that is refused',
      "function f() {\n  SpreadsheetApp.getActiveSheet().getRange('A1', 2).setValue(1);\n}",
      'Code.js:2',
      "don't match the method signature for SpreadsheetApp.Sheet.getRange",
    ],
  ])('says where %s stopped it', async (_what, code, place, said) => {
    const { code: exit, printed } = await run(code, 'f');
    expect(exit).toBe(1);
    expect(printed[0]).toContain(place);
    expect(printed[0]).toContain(said);
  });

  test('names the functions there are', async () => {
    const { code, complained } = await run('function f() {}\nfunction g() {}', 'h');
    expect([code, complained]).toEqual([1, ['There is no function h. There are: f, g.']]);
  });

  test('speaks French', async () => {
    const { story } = await run('function f() {}', 'f', '--language', 'fr');
    expect(story).toContain('f a été exécutée au nom de me@example.org.');
    expect(story).toContain('Ce qui a changé\n  rien');
  });
});
