import {
  openCampaign,
  organiser,
  persuadable,
  prepare,
  readTab,
  shareAll,
  type TestCampaign,
} from '../support/campaign';
import { openSmall, recordsIn, write } from '../support/small-campaign';

const volunteers = [
  ['Prénom', 'Nom', 'Adresse e-mail', 'Rôle'],
  ['Amara', 'Diallo', 'amara@example.org', 'Bénévole'],
];
const headings = [
  'Identifiant',
  'Nom',
  'Prénom',
  'Téléphone',
  'Consentement téléphone',
  'Niveau de soutien',
];
const rosa = ['C1', 'Martin', 'Rosa', '06 39 98 00 01', 'Oui', 'Indécis'];
const lea = ['C2', 'Roy', 'Léa', '06 39 98 00 02', 'Oui', 'Indécis'];

/** A batch sent to the campaign spreadsheet past the add-on. */
function batch({ google, id }: TestCampaign, requests: object[], user = organiser) {
  const path = `/v4/spreadsheets/${id}:batchUpdate`;
  const reply = google.rest({
    method: 'POST',
    path,
    body: { requests },
    user,
  });
  expect(reply.status).toBe(200);
}

describe('a running campaign', () => {
  test('keeps its contact ids when set-up gives one to a new contact', () => {
    const campaign = openCampaign({ contacts: [headings, rosa, lea], volunteers });
    prepare(campaign);
    const row = {
      values: ['', 'Petit', 'Nora', '06 39 98 00 03', 'Oui', 'Indécis'].map((stringValue) =>
        stringValue === '' ? {} : { userEnteredValue: { stringValue } },
      ),
    };
    batch(campaign, [{ appendCells: { sheetId: 0, rows: [row], fields: 'userEnteredValue' } }]);
    expect(campaign.act('addToPath', { filter: persuadable })).toMatchObject({ ok: false });
    expect(campaign.value('setUp', {}).contactIdsGiven).toBe(1);
    expect(campaign.value('addToPath', { filter: persuadable })).toMatchObject({
      added: 1,
      onPath: 3,
    });
    expect(readTab(campaign, campaign.id, 'Contacts').map(([id]) => id)).toEqual([
      'Identifiant',
      'C1',
      'C2',
      'PB1',
    ]);
  });

  test('is not set up anew when its settings were deleted, unless a person starts afresh', () => {
    const campaign = openCampaign({ contacts: [headings, rosa], volunteers });
    prepare(campaign);
    const { sheets } = campaign.google.spreadsheet(campaign.id);
    const settings = sheets.find(({ properties }) => properties.title === 'Réglages');
    batch(campaign, [{ deleteSheet: { sheetId: settings?.properties.sheetId } }]);
    expect(campaign.act('setUp', {})).toEqual({ ok: false, problem: { code: 'settings-missing' } });
    expect(campaign.value('setUp', { startAfresh: true }).tabsAdded).toHaveLength(9);
    expect(campaign.value('previewFilter', { filter: persuadable }).matching).toBe(1);
  });

  test('believes no tab that a volunteer passes off as its settings', () => {
    const campaign = openSmall({});
    prepare(campaign);
    shareAll(campaign, 'here');
    const forged = readTab(campaign, campaign.id, 'Réglages').map(([key, value]) =>
      key === 'call-sheet-2' ? [key, String(value).replaceAll('omar@', 'nadia@')] : [key, value],
    );
    const cell = (value: unknown) => ({ userEnteredValue: { stringValue: String(value) } });
    const rows = forged.map((row) => ({ values: row.map(cell) }));
    const start = { sheetId: 777, rowIndex: 0, columnIndex: 0 };
    const tag = { metadataKey: 'phone-bank-tab', metadataValue: 'settings' };
    const requests = [
      { addSheet: { properties: { sheetId: 777, title: 'Notes' } } },
      {
        createDeveloperMetadata: {
          developerMetadata: { ...tag, visibility: 'DOCUMENT', location: { sheetId: 777 } },
        },
      },
      { updateCells: { start, rows, fields: 'userEnteredValue' } },
    ];
    batch(campaign, requests, 'nadia@example.org');
    campaign.value('collect');
    const typed = (user: string) =>
      campaign.google.edit({ user, spreadsheetId: campaign.id, range: "'Omar Sow'!D2", typed: '' });
    expect(typed('nadia@example.org').done).toBe(false);
    expect(typed('omar@example.org').done).toBe(true);
  });
});

test('the answer of a register is not written over: a refusal goes to a column of our own', () => {
  const contacts = [
    [...headings, 'Bloctel'],
    [...rosa, 'Non'],
    [...lea, 'Non'],
  ];
  const campaign = openCampaign({ contacts, volunteers });
  campaign.value('setUp', {});
  const [row] = readTab(campaign, campaign.id, 'Contacts');
  expect(row).toEqual([...headings, 'Bloctel', 'Ne plus appeler', 'Ne plus appeler depuis le']);
});

test('a renamed label is what the path view says of everybody on it at the next collect', () => {
  const campaign = openSmall({});
  prepare(campaign);
  shareAll(campaign, 'workbook');
  write(campaign, campaign.id, "'Étapes et raisons'!C3", [['À contacter']]);
  campaign.value('collect');
  const items = recordsIn(campaign, 'Vue Parcours').map((row) => row['Étape ou raison']);
  expect(new Set(items)).toEqual(new Set(['À contacter']));
});
