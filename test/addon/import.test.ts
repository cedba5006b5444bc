import { formulaCount } from '../../local/apps-script/store/reading';
import { openCampaign, persuadable, readTab, type TestCampaign } from '../support/campaign';

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

const again = [
  headings,
  ['C1', 'MARTIN', 'Rosa', '06.39.98.00.01', 'rosa.new@example.org', 'Oui', 'Soutien faible'],
  ['', 'Diallo', 'Kwame', '0639980002', '', 'Oui', 'Indécis'],
  ['C9', 'Petit', 'Nora', '06 39 98 00 09', '', 'Oui', '=1+1'],
];

describe('importContacts', () => {
  test('updates who is there, adds who is not, and says which refusal stays', () => {
    const campaign = ready();
    expect(campaign.value('previewImport', { records: again })).toMatchObject({
      added: 1,
      changed: 1,
      refusalsKept: [3],
    });
    expect(rows(campaign)).toHaveLength(4);
    campaign.value('importContacts', { records: again });
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
    campaign.value('importContacts', { records: again });
    const before = rows(campaign);
    expect(campaign.value('importContacts', { records: again })).toMatchObject({
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
    campaign.value('importContacts', { records: file });
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
    campaign.value('importContacts', { records: again });
    expect(formulaCount(campaign.google.spreadsheet(campaign.id))).toBe(1);
    expect(rows(campaign)[1]?.[6]).toBe('Indécis');
  });

  test('refuses what is no table', () => {
    const campaign = ready();
    const forged = { records: 'C1' } as never;
    expect(campaign.act('importContacts', forged)).toEqual({
      ok: false,
      problem: { code: 'bad-request', what: 'records' },
    });
  });
});
