import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectCommand } from '../../commands/inspect';
import { readFile } from '../../commands/read-file';

const folder = mkdtempSync(join(tmpdir(), 'inspect-'));

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function inspect(...words: string[]) {
  const said = { output: '', complaint: '' };
  const code = await inspectCommand(words, {
    write: async (text) => {
      said.output += text;
    },
    complain: (text) => {
      said.complaint += text;
    },
    isTerminal: false,
  });
  return { code, ...said };
}

const text = [
  'Fichier du comité;;;;;',
  'Identifiant;Nom;Prénom;Téléphone;Consentement téléphone;Niveau de soutien',
  'C1;Martin;Rosa;06 39 98 90 01;Oui;2',
  'C2;Mensah;Kwame;O6 39 98 90 02;Oui;',
  'C3;MARTIN;Rosa;+33639989001;Non;',
  ';;;;;',
  '',
].join('\r\n');

describe('inspect --json', () => {
  test('says exactly what was understood', async () => {
    const path = fileWith('contacts.csv', text);
    const { code, output, complaint } = await inspect(path, '--json', '--region', 'fr');
    expect([code, complaint]).toEqual([0, '']);
    const { columns, ...rest } = JSON.parse(output);
    const row = {
      kind: 'contact',
      phone: '+33639989001',
      phoneReason: null,
      consent: true,
      doNotCall: false,
      supportLevel: null,
      duplicateOf: null,
      callable: false,
    };
    const blank = {
      ...row,
      kind: 'blank',
      phone: null,
      consent: 'unknown',
      reason: 'not-a-contact',
    };
    expect(columns).toMatchObject({
      id: [0],
      lastName: [1],
      firstName: [2],
      fullName: [],
      phone: [3],
      email: [],
    });
    expect(rest).toEqual({
      file: path,
      encoding: 'utf-8',
      delimiter: ';',
      headerRow: 2,
      counts: {
        rows: 4,
        contacts: 3,
        callable: 0,
        excluded: { 'not-a-contact': 1, repeat: 1, 'consent-refused': 1, 'no-usable-phone': 1 },
      },
      needs: ['support-scale'],
      rows: [
        { ...row, row: 3, reason: 'consent-refused' },
        { ...row, row: 4, phone: null, phoneReason: 'letters', reason: 'no-usable-phone' },
        { ...row, row: 5, consent: false, duplicateOf: 3, reason: 'repeat' },
        { ...blank, row: 6 },
      ],
    });
  });

  test('reads bare levels by the scale a person said', async () => {
    const path = fileWith('scale.csv', text);
    const levels = async (scale: string) =>
      JSON.parse((await inspect(path, '--json', '--support-scale', scale)).output).rows[0]
        .supportLevel;
    expect([await levels('1-is-strong'), await levels('5-is-strong')]).toEqual([2, 4]);
  });

  test.each([
    ['utf-8-bom', '\uFEFF', 'utf-8'],
    ['utf-16le', '\uFEFF', 'utf-16le'],
    ['iso-8859-1', '', 'latin1'],
  ] as const)('reads %s', async (encoding, mark, written) => {
    const path = fileWith(`${encoding}.csv`, Buffer.from(mark + text, written));
    const { output } = await inspect(path, '--json');
    expect(JSON.parse(output)).toMatchObject({ encoding, headerRow: 2, counts: { contacts: 3 } });
  });

  test('reads letters cut by the end of a piece', () => {
    const names = Array.from(
      { length: 30_000 },
      (_, index) => `Éloïse 🌻;Lefèvre${'é'.repeat(index % 7)}`,
    );
    const path = fileWith('long.csv', `Prénom;Nom\n${names.join('\n')}\n`);
    const file = readFile(path);
    expect(file.ok && file.table.slice(1).map((record) => record.join(';'))).toEqual(names);
  });

  test('takes quotes for letters between tabs where nothing closes them', async () => {
    const path = fileWith(
      'voters.txt',
      'last_name\tfirst_name\tphone\n"MARTIN\tROSA\t06 39 98 90 01\nLI\tJO\t\n',
    );
    expect(JSON.parse((await inspect(path, '--json')).output).counts.contacts).toBe(2);
  });

  test('answers for an empty file', async () => {
    const path = fileWith('empty.csv', '');
    expect(JSON.parse((await inspect(path, '--json')).output)).toMatchObject({
      headerRow: null,
      counts: { rows: 0, contacts: 0, callable: 0 },
      rows: [],
    });
  });
});

describe('inspect for a person', () => {
  test.each([
    [
      'en',
      'Consent to be called',
      '3 contacts, 0 may be called',
      'letters in a number are never guessed',
    ],
    [
      'fr',
      'Accord pour être appelé',
      '3 contacts, 0 peuvent être appelés',
      'elles ne sont jamais devinées',
    ],
  ])('says in %s what it understood, how many, and what not', async (language, ...sentences) => {
    const path = fileWith('story.csv', text);
    const { output } = await inspect(path, '--language', language);
    for (const sentence of sentences) expect(output).toContain(sentence);
    expect(output).toContain('Martin | Mensah | MARTIN');
    expect(output).toContain('O6 39 98 90 02');
    expect(output).toContain('--support-scale');
  });
});

describe('inspect refuses', () => {
  test('a file that is neither text nor workbook', async () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, index) => (index * 37) % 256);
    const { code, complaint } = await inspect(fileWith('picture.csv', bytes));
    expect([code, complaint]).toEqual([1, expect.stringContaining('is no text and no workbook')]);
  });

  test('a program, which is mostly made of bytes that are zero', async () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, at) => (at % 9 === 0 ? 65 + (at % 26) : 0));
    const { code, complaint } = await inspect(fileWith('program', bytes));
    expect([code, complaint]).toEqual([1, expect.stringContaining('is no text and no workbook')]);
  });

  test('a folder, in the language asked for', async () => {
    const { complaint } = await inspect('.', '--language', 'fr');
    expect(complaint).toContain('est un dossier');
  });

  test.each([
    ['a file that is not there', ['/no/such/file.csv'], 'is not there. Check its name'],
    ['a folder', ['.'], 'is a folder'],
    [
      'a quote nothing closes, naming its line',
      [fileWith('quote.csv', 'a;b\n"c;d\ne;f\n')],
      'line 2',
    ],
    [
      'an old Excel file',
      [fileWith('old.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))],
      'before 2007',
    ],
    ['no file at all', [], 'npm run inspect'],
    ['an unknown option', ['--colour'], 'npm run inspect'],
    ['an unknown scale', ['x.csv', '--support-scale', '3'], '--support-scale is one of'],
  ])('%s', async (_what, words, sentence) => {
    const { code, complaint, output } = await inspect(...words, '--language', 'en');
    expect([code, output]).toEqual([1, '']);
    expect(complaint).toContain(sentence);
  });
});

describe('npm run inspect', () => {
  const run = (...words: string[]) =>
    JSON.parse(
      execFileSync('node', ['--import', 'tsx', 'commands/inspect.ts', ...words, '--json'], {
        env: { ...process.env, INIT_CWD: folder },
        encoding: 'utf8',
      }),
    );

  test('finds a file in the folder it was started from', () => {
    fileWith('here.csv', text);
    expect(run('here.csv').counts.contacts).toBe(3);
  });

  test.each(['xlsx', 'ods'])(
    'reads the tab of a workbook (.%s) that holds the contacts',
    (kind) => {
      const path = join(folder, `book.${kind}`);
      const script = `
      import { writeFileSync } from 'node:fs';
      import { writeXlsx } from 'hucre/xlsx';
      import { writeOds } from 'hucre/ods';
      const rows = [['Nom', 'Téléphone', 'Consentement téléphone', 'Date du consentement'],
        ['Martin', 639989001, true, new Date(Date.UTC(2026, 2, 12))], ['Mensah', '06 39 98 90 02', 'Non', null]];
      const book = { sheets: [{ name: 'Notes', rows: [['Lisez-moi']] }, { name: 'Contacts', rows }] };
      writeFileSync(${JSON.stringify(path)}, await (${kind === 'xlsx' ? 'writeXlsx' : 'writeOds'})(book));`;
      execFileSync('node', ['--input-type=module', '-e', script]);
      expect(run(path)).toMatchObject({
        encoding: null,
        delimiter: null,
        headerRow: 1,
        counts: { contacts: 2, callable: 1 },
        rows: [{ phone: '+33639989001' }, { phone: '+33639989002', consent: false }],
      });
    },
  );
});
