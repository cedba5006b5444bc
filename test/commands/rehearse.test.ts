import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rehearseCommand } from '../../commands/rehearse';
import { type SampleOptions, sampleCampaign } from '../../local/sample/campaign';
import { toCsv } from '../../local/sample/csv';

const folder = mkdtempSync(join(tmpdir(), 'rehearse-'));
afterAll(() => rmSync(folder, { recursive: true }));

const size = { contacts: 300, targets: 60, volunteers: 6 };

/** Two files of an invented campaign, as the command is told of them. */
const filesOf = (name: string, options: SampleOptions): readonly string[] => {
  const sample = sampleCampaign({ ...size, ...options });
  const write = (kind: 'contacts' | 'volunteers') => {
    const path = join(folder, `${name}-${kind}.csv`);
    writeFileSync(path, toCsv(sample[kind], ';'));
    return [`--${kind}`, path];
  };
  return [...write('contacts'), ...write('volunteers')];
};

const french = filesOf('fr', { language: 'fr' });
const english = filesOf('en', { language: 'en' });

/** Runs the command, and answers what a person would see. */
const run = async (...words: readonly string[]) => {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await rehearseCommand(words, {
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
    terminal: { isTTY: false, write: () => undefined },
  });
  return { code, printed: printed.join('\n'), complaints: complaints.join('\n') };
};

const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

describe.each(['workbook', 'here'])('rehearse with call sheets in %s', (where) => {
  const result = async () => JSON.parse((await run(...french, '--where', where, '--json')).printed);

  test('takes a campaign from its files to its summary', async () => {
    const found = await result();
    expect(found).toMatchObject({
      contacts: { rows: 300, read: 300, unread: 0 },
      filter: { field: 'supportLevel', operator: 'is-one-of', value: [2, 3, 4] },
      targets: 60,
      volunteers: { read: 6, callers: 6 },
      callSheets: 6,
      notShared: { 'no-google-account': 1 },
      shares: { min: 10, max: 10 },
      formulasWritten: 0,
      permissions: { differences: 0 },
    });
    expect(sum(found.excluded)).toBe(240);
    expect(sum(found.outcomes)).toBe(60);
    expect(found.outcomes['to-call']).toBeGreaterThanOrEqual(10);
    expect(found.callLog).toBe(60 - found.outcomes['to-call']);
  });

  test('counts what each action asks of Google', async () => {
    const { service } = await result();
    expect(Object.keys(service)).toEqual(['setUp', 'share', 'collect', 'summary']);
    for (const { calls, requests, bytes, modelledSeconds } of Object.values<
      Record<string, never> & { calls: { Sheets: number } }
    >(service)) {
      expect(calls.Sheets).toBeGreaterThan(0);
      expect(requests).toBeGreaterThan(0);
      expect(bytes).toBeGreaterThan(100);
      expect(modelledSeconds).toBeGreaterThan(0.1);
    }
  });
});

describe('rehearse', () => {
  test('comes out the same every time', async () => {
    const first = await run(...english, '--json');
    const second = await run(...english, '--json');
    expect(second).toEqual(first);
    expect(first.code).toBe(0);
  });

  test('tells a person the story in French', async () => {
    const { code, printed } = await run(...french);
    expect(code).toBe(0);
    expect(printed).toContain('300 contacts et 6 bénévoles lus.');
    expect(printed).toContain('60 contacts à appeler.');
    expect(printed).toContain('6 feuilles d’appel de 10 contacts ; 5 bénévoles peuvent écrire');
    expect(printed).toContain('En attente : 1 sans compte Google.');
    expect(printed).toContain('Le bilan concorde avec un décompte des feuilles d’appel.');
  });

  test('tells a person the story in English of French files', async () => {
    const { code, printed } = await run(...french, '--language', 'en');
    expect(code).toBe(0);
    expect(printed).toContain('300 contacts and 6 volunteers read.');
    expect(printed).toContain('60 contacts to call.');
    expect(printed).toContain('The summary agrees with a count of the call sheets.');
  });

  test('wants others when other support levels are named', async () => {
    const { printed } = await run(...french, '--support', 'strong-support', '--json');
    const found = JSON.parse(printed);
    expect(found.filter.value).toEqual([1]);
    expect(found.targets).toBeGreaterThan(0);
    expect(sum(found.outcomes)).toBe(found.targets);
  });

  test('says which file cannot be read, and fails', async () => {
    const { code, printed, complaints } = await run('--contacts', join(folder, 'none.csv'));
    expect([code, printed]).toEqual([1, '']);
    expect(complaints).toContain('none.csv');
  });

  test('says what a contact file leaves open, and fails', async () => {
    const path = join(folder, 'numbers.csv');
    writeFileSync(path, 'Nom;Prénom;Téléphone;Consentement;Soutien\r\nKlein;Oumou;;Oui;1\r\n');
    const { code, complaints } = await run('--contacts', path, ...french.slice(2));
    expect(code).toBe(1);
    expect(complaints).toContain('--support-scale 1-is-strong');
  });

  test('says in the sidebar’s words what the add-on refuses, and fails', async () => {
    const path = join(folder, 'empty.csv');
    writeFileSync(path, 'Nom;Prénom;Téléphone;Consentement téléphone;Niveau de soutien\r\n');
    const { code, complaints } = await run('--contacts', path, ...french.slice(2));
    expect(code).toBe(1);
    expect(complaints).toBe(
      'L’onglet « Contacts » n’a aucune ligne sous ses en-têtes. Remplissez-le, puis réessayez.',
    );
  });

  test('fails when it is asked something it cannot do', async () => {
    expect(await run('--where', 'moon')).toMatchObject({ code: 1, printed: '' });
  });

  test('writes every spreadsheet as an .xlsx file', () => {
    const out = join(folder, 'out');
    const words = [...french, '--out', out];
    execFileSync(process.execPath, ['--import', 'tsx', 'commands/rehearse.ts', ...words]);
    const files = readdirSync(out);
    expect(files).toContain('Campaign.xlsx');
    expect(files).toHaveLength(2);
  });
});
