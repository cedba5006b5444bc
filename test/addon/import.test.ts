import { formulaCount } from '../../local/apps-script/store/reading';
import type { Table } from '../../src/domain/table';
import type { ImportProgress } from '../../src/protocol-import';
import {
  continueFrom,
  openCampaign,
  persuadable,
  readTab,
  type TestCampaign,
} from '../support/campaign';
import { sendFile } from '../support/sent-file';

const headings = [
  'Identifiant',
  'Nom',
  'Prénom',
  'Téléphone',
  'E-mail',
  'Consentement téléphone',
  'Niveau de soutien',
];
const contacts = [
  headings,
  ['C1', 'Martin', 'Rosa', '06 39 98 00 01', 'rosa.martin@example.org', 'Oui', 'Indécis'],
  ['C2', 'Diallo', 'Kwame', '06 39 98 00 02', '', 'Non', 'Indécis'],
  ['C3', 'Roy', 'Léa', '06 39 98 00 03', '', 'Oui', 'Soutien faible'],
];
const volunteers = [
  ['Prénom', 'Nom', 'Adresse e-mail', 'Rôle'],
  ['Amara', 'Diallo', 'amara@example.org', 'Bénévole'],
];

function ready(): TestCampaign {
  const campaign = openCampaign({ contacts, volunteers });
  campaign.value('setUp', {});
  return campaign;
}

const rows = (campaign: TestCampaign) => readTab(campaign, campaign.id, 'Contacts');
const preview = (campaign: TestCampaign, file: Table) =>
  campaign.value('previewImport', sendFile(campaign, file));
const importAll = (campaign: TestCampaign, file: Table) =>
  campaign.value('importContacts', sendFile(campaign, file));

const again = [
  headings,
  ['C1', 'MARTIN', 'Rosa', '06.39.98.00.01', 'rosa.new@example.org', 'Oui', 'Soutien faible'],
  ['', 'Diallo', 'Kwame', '0639980002', '', 'Oui', 'Indécis'],
  ['C9', 'Petit', 'Nora', '06 39 98 00 09', '', 'Oui', '=1+1'],
];

describe('importContacts', () => {
  test('updates who is there, adds who is not, and says which refusal stays', () => {
    const campaign = ready();
    expect(preview(campaign, again)).toMatchObject({
      added: 1,
      changed: 1,
      refusalsKept: [3],
    });
    expect(rows(campaign)).toHaveLength(4);
    importAll(campaign, again);
    const [, rosa, kwame, , nora] = rows(campaign);
    expect(rosa?.slice(0, 7)).toEqual([
      'C1',
      'Martin',
      'Rosa',
      '06 39 98 00 01',
      'rosa.new@example.org',
      'Oui',
      'Soutien faible',
    ]);
    expect(kwame?.[5]).toBe('Non');
    expect(nora?.slice(0, 7)).toEqual(again[3]);
    expect(formulaCount(campaign.google.spreadsheet(campaign.id))).toBe(0);
  });

  test('imported twice, a file changes nothing the second time', () => {
    const campaign = ready();
    importAll(campaign, again);
    const before = rows(campaign);
    expect(importAll(campaign, again)).toMatchObject({
      added: 0,
      changed: 0,
    });
    expect(rows(campaign)).toEqual(before);
  });

  test('notes a refusal where the add-on notes its own when the tab has no column for it', () => {
    const campaign = ready();
    const file = [
      ['Identifiant', 'Nom', 'Prénom', 'Ne pas appeler'],
      ['C3', 'Roy', 'Léa', 'Oui'],
    ];
    importAll(campaign, file);
    expect(campaign.value('previewFilter', { filter: persuadable })).toMatchObject({
      matching: 1,
      excluded: { 'do-not-call': 1, 'consent-refused': 1 },
    });
  });

  test('leaves a formula of the campaign as it is', () => {
    const campaign = ready();
    campaign.google.edit({
      user: 'jackie@example.org',
      spreadsheetId: campaign.id,
      range: "'Contacts'!G2",
      typed: '=G3',
    });
    importAll(campaign, again);
    expect(formulaCount(campaign.google.spreadsheet(campaign.id))).toBe(1);
    expect(rows(campaign)[1]?.[6]).toBe('Indécis');
  });

  test('notes the refusal of somebody new whom no column of the tab would call a refuser', () => {
    const campaign = ready();
    const file = [
      ['Nom', 'Prénom', 'Téléphone', 'Consentement téléphone', 'Bloctel', 'Opposition'],
      ['Petit', 'Nora', '06 39 98 00 09', 'Oui', 'inscrite', ''],
    ];
    expect(importAll(campaign, file)).toMatchObject({ added: 1, done: true, left: 0 });
    const { matching, excluded } = campaign.value('previewFilter', {
      filter: { field: 'consent', operator: 'is', value: true },
    });
    expect([matching, excluded['do-not-call']]).toEqual([2, 1]);
  });

  test('adds nobody from a file that says nothing of who people are', () => {
    const campaign = ready();
    const request = sendFile(campaign, [
      ['Libellé', 'Montant'],
      ['Loyer', '700'],
    ]);
    expect(campaign.act('importContacts', request)).toEqual({
      ok: false,
      problem: { code: 'file-unlike-tab', title: 'Contacts' },
    });
    expect(rows(campaign)).toHaveLength(4);
  });

  test('refuses pieces that make no table', () => {
    const campaign = ready();
    campaign.value('sendPieces', { upload: 'x', first: 0, texts: ['[["a"],', '{}]'] });
    expect(campaign.act('previewImport', { upload: 'x', pieces: 2 })).toEqual({
      ok: false,
      problem: { code: 'bad-request', what: 'pieces' },
    });
  });
});

describe('a file that is sent in pieces', () => {
  test('is kept until it is imported, and no longer', () => {
    const campaign = ready();
    const request = sendFile(campaign, again);
    expect(campaign.value('previewImport', request)).toMatchObject({ added: 1 });
    campaign.value('importContacts', request);
    const forgotten = { ok: false, problem: { code: 'file-forgotten' } };
    expect(campaign.act('importContacts', request)).toEqual(forgotten);
    const anew = sendFile(campaign, again);
    campaign.google.clock.advance(3601);
    expect(campaign.act('previewImport', anew)).toEqual(forgotten);
  });

  test('says that it has to be sent again when a piece of it is missing', () => {
    const campaign = ready();
    const { upload, pieces } = sendFile(campaign, again);
    expect(campaign.act('previewImport', { upload, pieces: pieces + 1 })).toMatchObject({
      problem: { code: 'file-forgotten' },
    });
  });

  test('is read by whoever sent it alone, and in this spreadsheet alone', () => {
    const campaign = ready();
    const request = sendFile(campaign, again);
    const { id } = campaign.google.createSpreadsheet({
      owner: 'jackie@example.org',
      title: 'Autre',
      sheets: { Contacts: contacts, Bénévoles: volunteers },
    });
    const other = campaign.on(id);
    other.value('setUp', {});
    expect(other.act('previewImport', request)).toMatchObject({
      problem: { code: 'file-forgotten' },
    });
  });
});

/** Somebody by number; there are not enough numbers for fiction for everybody. */
function somebody(number: number, level: string): (string | number)[] {
  const phone = number > 100 ? '' : `06 39 98 ${String(9000 + number)}`;
  const email = `n${number}@example.org`;
  return [`D${number}`, `Nom${number}`, 'Sacha', phone, email, 'Oui', level];
}

/** Ten people are there; the file changes eight of them and brings more than one part holds. */
const numbers = Array.from({ length: 1020 }, (_, index) => index + 1);
const ten = numbers.slice(0, 10).map((number) => somebody(number, 'Indécis'));
const file = [
  headings,
  ...numbers.map((number) => somebody(number, number < 3 ? 'Indécis' : 'Soutien fort')),
];

const model = openCampaign({ contacts: [headings, ...ten], volunteers });
model.value('setUp', {});
const begun = model.google.spreadsheet(model.id);

function withTen(): TestCampaign {
  const campaign = openCampaign({ contacts: [headings, ...ten], volunteers });
  continueFrom(campaign, begun);
  return campaign;
}

describe('an import in slices', () => {
  const whole = withTen();
  const foreseen = preview(whole, file);
  const before = whole.google.calls.length;
  const report = whole.value('importContacts', sendFile(whole, file));
  const calls = whole.google.calls.length - before;
  const table = rows(whole);

  test('does in one slice what was foreseen', () => {
    expect(foreseen).toMatchObject({ added: 1010, changed: 8, unchanged: 2, unread: [] });
    expect(report).toEqual({ ...foreseen, done: true, left: 0 });
    expect(table).toHaveLength(1021);
    expect(preview(whole, file)).toMatchObject({ added: 0, changed: 0, unchanged: 1020 });
  });

  test('ends the same when it is done in many, and the file is sent anew for each', () => {
    const campaign = withTen();
    const slow = campaign.meddledWith(() => campaign.google.clock.advance(6));
    const slices: ImportProgress[] = [];
    while (slices.at(-1)?.done !== true) {
      const request = { ...sendFile(campaign, file, 1), seconds: 5 };
      const reply = slow.act('importContacts', request);
      if (!reply.ok) throw new Error(JSON.stringify(reply.problem));
      slices.push(reply.value);
    }
    expect(rows(campaign)).toEqual(table);
    const said = slices.map(({ added, changed, left }) => [added, changed, left]);
    expect(said).toEqual([
      [1000, 0, 18],
      [10, 0, 8],
      [0, 8, 0],
    ]);
  });

  test('ends the same whatever service call is the last before a run is cut off', () => {
    for (let call = 1; call <= calls; call += 1) {
      const campaign = withTen();
      const request = sendFile(campaign, file);
      campaign.google.failAt(call, 'killed-after');
      try {
        campaign.act('importContacts', request);
      } catch {
        // The run was killed.
      }
      campaign.google.clearFaults();
      campaign.google.clock.advance(6 * 60);
      importAll(campaign, file);
      expect(rows(campaign)).toEqual(table);
    }
  });
});
