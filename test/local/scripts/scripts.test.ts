import { join } from 'node:path';
import { loadScript, readScriptFiles } from '../../../local/apps-script/gas';
import { type CellContent, createGoogle, type Google } from '../../../local/apps-script/google';
import { formattedText, usedSize } from '../../../local/apps-script/store/reading';
import { amara, jackie, kwame } from '../people';

type Functions = Record<string, (...given: unknown[]) => unknown>;

const contacts = [
  ['Name', 'Volunteer', 'Outcome'],
  ['Rosa Diaz', 'Amara', ''],
  ['Ada Nwosu', 'Kwame', ''],
  [' Li  Wei ', 'Amara', ''],
  ['Ada Nwosu', 'Kwame', ''],
];

interface Setting {
  readonly sheets?: Record<string, readonly (readonly CellContent[])[]>;
}

/** A script of the folder of fixtures, ready to be run by Jackie. */
function ready(name: string, { sheets = { Contacts: contacts } }: Setting = {}) {
  const google = createGoogle({ locale: 'en_GB' });
  const file = google.createSpreadsheet({ owner: jackie, title: 'Campaign', sheets });
  const folder = join(__dirname, 'fixtures', name);
  const loaded = (user: string) => {
    const { manifest, html } = readScriptFiles(folder);
    const globals = google.servicesFor({ user, activeSpreadsheet: file.id, manifest, html });
    return { globals, functions: loadScript<Functions>(folder, globals) };
  };
  const run = (functionName: string) => {
    const { globals, functions } = loaded(jackie);
    return google.run(globals, () => functions[functionName]?.());
  };
  return { google, id: file.id, loaded, run, log: google.screen.log };
}

/** What people see in a tab. */
function shown(google: Google, id: string, title: string): string[][] {
  const state = google.spreadsheet(id);
  const sheet = state.sheets.find(({ properties }) => properties.title === title);
  const sheetId = sheet?.properties.sheetId ?? -1;
  const { rows, columns } = usedSize(state, sheetId);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => formattedText(state, sheetId, row, column)),
  );
}

const titles = (google: Google, id: string) =>
  google.spreadsheet(id).sheets.map(({ properties }) => properties.title);

describe('A script nobody wrote for this', () => {
  test('splits a sheet into one tab a value, again and again', () => {
    const { google, id, run } = ready('split-by-column');
    run('splitByColumn');
    run('splitByColumn');
    expect(titles(google, id)).toEqual(['Contacts', 'Amara', 'Kwame']);
    expect(shown(google, id, 'Kwame')).toEqual([
      ['Name', 'Volunteer', 'Outcome'],
      ['Ada Nwosu', 'Kwame', ''],
      ['Ada Nwosu', 'Kwame', ''],
    ]);
    expect(google.screen.toasts.at(-1)?.message).toBe('2 tabs');
  });

  test('splits a sheet into one shared file a value, in a folder', () => {
    const { google, id, run, log } = ready('split-into-files');
    run('splitIntoFiles');
    const made = google.files().filter(({ name }) => name.startsWith('Calls of'));
    expect(made.map(({ name, permissions }) => [name, permissions.at(-1)?.emailAddress])).toEqual([
      ['Calls of Kwame', 'kwame@example.org'],
      ['Calls of Amara', 'amara@example.org'],
    ]);
    expect(shown(google, id, 'Links')[0]?.[1]).toContain('https://docs.google.com/spreadsheets/d/');
    expect(log).toEqual(['2 files']);
  });

  test('opens one range of each tab to one person', () => {
    const { google, id, run } = ready('open-ranges', { sheets: { Amara: contacts } });
    google.share(id, amara, 'writer');
    google.share(id, kwame, 'writer');
    run('protectTabs');
    run('protectTabs');
    const types = (user: string, range: string) =>
      google.edit({ user, spreadsheetId: id, range, typed: 'x' }).done;
    expect([types(amara, 'Amara!C2'), types(amara, 'Amara!A2'), types(kwame, 'Amara!C2')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('stamps and locks a row when somebody edits it', () => {
    const { google, id, loaded, run } = ready('lock-after-edit');
    google.share(id, amara, 'writer');
    run('install');
    google.bind(id, loaded);
    const edit = { user: amara, spreadsheetId: id, range: 'Contacts!B2', typed: 'Kwame' };
    expect(google.edit(edit)).toEqual({ done: true });
    const cells = google.spreadsheet(id).sheets[0]?.rows[1];
    expect(cells?.[1]?.note).toBe(`was: Amara, by ${amara}`);
    expect(shown(google, id, 'Contacts')[1]?.[2]).toBe('02/03/2026 09:00');
    expect(google.edit({ ...edit, typed: 'Amara' }).done).toBe(false);
    expect(google.edit({ ...edit, range: 'Contacts!B3' }).done).toBe(true);
  });

  test('makes dropdowns that depend on ranges, and is refused at the end of its run', () => {
    const { google, id, run, log } = ready('dependent-lists');
    expect(() => run('setUpLists')).toThrow(
      'The data you entered in cell C3 violates the data validation rules set on this cell. Please enter one of the following values: Yes, No.',
    );
    expect(log).toEqual(['VALUE_IN_RANGE Range; VALUE_IN_RANGE Range', 'A2:A3']);
    expect(shown(google, id, 'Contacts')[1]).toEqual(['Rosa Diaz', 'Amara', 'Yes']);
  });

  test('builds pivot tables through both services', () => {
    const { run, log } = ready('pivots');
    run('byApp');
    run('byApi');
    expect(log.map((line) => JSON.parse(line))).toEqual([
      [
        ['Caller', 'Calls'],
        ['Kwame', 2],
        ['Amara', 2],
        ['Grand Total', 4],
      ],
      [
        ['Volunteer', 'Calls'],
        ['Amara', 2],
        ['Kwame', 2],
        ['Grand Total', 4],
      ],
    ]);
  });

  test('collects tabs, sorts, finds and replaces', () => {
    const sheets = { Contacts: contacts, More: contacts.slice(0, 2), Empty: [] };
    const { google, id, run, log } = ready('collect-tabs', { sheets });
    run('collectTabs');
    expect(titles(google, id)[0]).toBe('All');
    expect(shown(google, id, 'All').slice(0, 3)).toEqual([
      ['Tab', 'Name', 'Volunteer'],
      ['Contacts', 'Rosa Diaz', 'AMARA'],
      ['More', 'Rosa Diaz', 'AMARA'],
    ]);
    expect(log).toEqual(['C2 C3 C6', '3', 'A1 6', 'B2:C3 A1:C6']);
  });

  test('collects the files of a folder, and names the one it cannot open', () => {
    const { google, id, run } = ready('collect-files');
    expect(() => run('collectFiles')).toThrow('Document no-such-file is missing');
    expect(shown(google, id, 'Returns')).toEqual([
      ['Return of Amara', 'Amara', '3'],
      ['Return of Kwame', 'Kwame', '3'],
    ]);
  });

  test('sends mails made from a page with scriptlets', () => {
    const people = [
      ['Name', 'Mail', 'Sent'],
      ['<Rosa>', 'rosa@example.org', ''],
      ['Amara', amara, ''],
    ];
    const { google, run, log } = ready('mail-merge', { sheets: { People: people } });
    run('sendMails');
    run('sendMails');
    expect(google.mailbox.map(({ to, subject }) => [to[0], subject])).toEqual([
      ['rosa@example.org', '<Rosa>: 001'],
      [amara, 'Amara: 002'],
    ]);
    expect(google.mailbox[0]?.htmlBody).toBe(
      '<h1>Hello &lt;Rosa&gt;</h1>\n<style>b { color: red }</style>\n<ul><li>Rosa &amp; co</li><li>Kwame</li></ul>\n',
    );
    expect(log).toEqual(['98', '98']);
  });

  test('makes an index of tabs with links', () => {
    const { google, id, run, log } = ready('index-of-tabs');
    run('makeIndex');
    run('makeIndex');
    expect(titles(google, id)).toEqual(['Index', 'Contacts']);
    expect(log.at(-1)).toBe('#gid=0 1 1');
  });

  test('cleans a sheet up', () => {
    const { google, id, run, log } = ready('clean-up');
    run('cleanUp');
    expect(shown(google, id, 'Contacts').slice(1)).toEqual([
      ['Name', 'Volunteer', 'Outcome'],
      ['Ada Nwosu', 'Kwame', ''],
      ['Li Wei', 'Amara', ''],
      ['Rosa Diaz', 'Amara', ''],
    ]);
    expect(log).toEqual(['5 #000080 true true']);
  });

  test('copies tabs and files, formulas moving along', () => {
    const { run, log } = ready('copy-template');
    run('copyTemplate');
    expect(log).toEqual(['spring =A3 Backup 3']);
  });

  test('asks, remembers and sets up triggers, and is refused other services by name', () => {
    const { google, run, log } = ready('menus-and-triggers');
    google.screen.answers.push('Rosa');
    expect(() => run('ask')).toThrow('UrlFetchApp.fetch is not emulated');
    expect(google.screen.alerts.map(({ prompt }) => prompt)).toEqual(['Who?', 'Hello Rosa']);
    expect(google.triggers()).toHaveLength(1);
    expect(log).toEqual(['16 YWJj 2']);
  });

  test('sees the looks it set, and is refused arguments Google does not take', () => {
    const { run, log } = ready('looks');
    expect(() => run('looks')).toThrow(
      "The parameters (String,Number) don't match the method signature for SpreadsheetApp.Range.setValue.",
    );
    expect(JSON.parse(log[0] ?? '')).toEqual([
      [
        ['#ff0000', '#ffffff'],
        ['#ffffff', '#0000ff'],
      ],
      ['underline', 'none'],
      [
        ['one', ''],
        ['', 'two'],
      ],
      true,
      4,
      'A1:B2',
      'A1:B2',
      'center',
      '0.00',
      true,
    ]);
  });
});
