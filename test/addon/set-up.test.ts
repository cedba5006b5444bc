import { noDetails } from '../../src/domain/details';
import { openCampaign, organiser, persuadable, type TestCampaign } from '../support/campaign';

const volunteers = [
  ['Prénom', 'Nom', 'Adresse e-mail', 'Rôle'],
  ['Amara', 'Diallo', 'amara@example.org', 'Bénévole'],
];
const odd = [
  ['Id', 'Nom', 'Prénom', 'Ligne', 'Accord', 'Avis'],
  ['1', 'Martin', 'Rosa', '06 39 98 00 01', 'Oui', 'Indécis'],
  ['2', 'Roy', 'Léa', '06 39 98 00 02', 'Non', 'Indécis'],
];

describe('setUp', () => {
  test('takes a person’s word for a column, and remembers it at the next set-up', () => {
    const campaign = openCampaign({ contacts: odd, volunteers });
    const contacts = { consent: ['Accord'], supportLevel: ['Avis'], phone: ['Ligne'] };
    campaign.value('setUp', { columns: { contacts } });
    expect(campaign.value('previewFilter', { filter: persuadable }).matching).toBe(1);
    const again = campaign.value('previewSetUp', {}).contacts?.columns;
    expect(again).toContainEqual({ field: 'consent', headings: ['Accord'] });
    campaign.value('setUp', {});
    expect(campaign.value('previewFilter', { filter: persuadable }).matching).toBe(1);
  });

  test('names the heading of a correction that is not there', () => {
    const campaign = openCampaign({ contacts: odd, volunteers });
    expect(campaign.act('setUp', { columns: { contacts: { consent: ['OK'] } } })).toEqual({
      ok: false,
      problem: { code: 'heading-missing', title: 'Contacts', heading: 'OK' },
    });
  });

  test('asks for headings where a tab has none', () => {
    const campaign = openCampaign({ contacts: odd.slice(1), volunteers });
    expect(campaign.act('setUp', {})).toMatchObject({
      ok: false,
      problem: { code: 'no-headings' },
    });
  });
});

/** An organiser changes a heading of the contact tab. */
function rename({ google, id }: TestCampaign, range: string, typed: string): void {
  google.edit({ user: organiser, spreadsheetId: id, range, typed });
}

describe('previewSetUp', () => {
  const more = { Dépenses: [['Poste', 'Montant']], Presse: [['Nom', 'Téléphone']] };

  test('shows how each tab is read: every heading, real rows, and what is missing', () => {
    const campaign = openCampaign({ contacts: odd, volunteers, more });
    const { contacts, volunteers: found, tabs } = campaign.value('previewSetUp', {});
    expect(contacts?.headings.slice(0, 5)).toEqual([
      { heading: 'Id', field: 'id', example: '1' },
      { heading: 'Nom', field: 'lastName', example: 'Martin' },
      { heading: 'Prénom', field: 'firstName', example: 'Rosa' },
      { heading: 'Ligne', field: 'phone', example: '06 39 98 00 01' },
      { heading: 'Accord', field: 'consent', example: 'Oui' },
    ]);
    expect(contacts?.examples.map(({ row }) => row)).toEqual([2, 3]);
    expect(contacts?.examples[1]?.cells).toContainEqual({
      field: 'consent',
      text: 'Non',
      understood: { as: 'answer', answer: 'no' },
    });
    expect(found).toMatchObject({ missing: null, examples: [{ row: 2 }] });
    expect(tabs.map(({ title }) => title)).toEqual(['Contacts', 'Bénévoles', 'Dépenses', 'Presse']);
  });

  test('says what set-up adds, and then adds that and nothing else', () => {
    const campaign = openCampaign({ contacts: odd, volunteers });
    const foreseen = campaign.value('previewSetUp', {});
    expect(foreseen.columnsToAdd).toContain('Ne plus appeler');
    const { tabsAdded, contactIdsGiven } = campaign.value('setUp', {});
    expect(foreseen.tabsToAdd).toEqual(tabsAdded);
    expect(foreseen.idsToGive).toBe(contactIdsGiven);
    const after = campaign.value('previewSetUp', {});
    expect([after.tabsToAdd, after.columnsToAdd, after.idsToGive]).toEqual([[], [], 0]);
    const headings = after.contacts?.headings.map(({ heading }) => heading);
    expect(headings).toEqual([...(odd[0] ?? []), ...foreseen.columnsToAdd]);
  });

  test('shows another tab as a person chooses it, and what that one lacks', () => {
    const campaign = openCampaign({ contacts: odd, volunteers, more });
    const { tabs } = campaign.value('previewSetUp', {});
    const expenses = tabs.find(({ title }) => title === 'Dépenses')?.sheetId ?? -1;
    expect(campaign.value('previewSetUp', { contactsSheetId: expenses }).contacts).toMatchObject({
      title: 'Dépenses',
      missing: 'fullName',
      examples: [],
    });
  });

  test('takes no tab for both, whatever is chosen', () => {
    const campaign = openCampaign({ contacts: odd, volunteers, more });
    const { contacts } = campaign.value('previewSetUp', {});
    const chosen = campaign.value('previewSetUp', { volunteersSheetId: contacts?.sheetId ?? -1 });
    expect([chosen.contacts?.title, chosen.volunteers?.title]).toEqual(['Presse', 'Contacts']);
  });

  test('proposes the country whose numbers the contacts have, whatever the spreadsheet’s own', () => {
    const google = { locale: 'en_US' };
    const campaign = openCampaign({ contacts: odd, volunteers, google });
    expect(campaign.value('previewSetUp', {})).toMatchObject({ region: 'FR', language: 'en' });
    const phone = [
      ['Name', 'Phone'],
      ['Rosa Martin', '202-555-0143'],
    ];
    const american = openCampaign({ contacts: phone, volunteers, google });
    expect(american.value('previewSetUp', {}).region).toBe('US');
  });

  test('asks for the scale until it is said, and knows it then', () => {
    const levels = odd.map((row, at) =>
      row.map((cell, column) => (at && column === 5 ? at : cell)),
    );
    const campaign = openCampaign({ contacts: levels, volunteers });
    const columns = { contacts: { supportLevel: ['Avis'] } };
    const asked = campaign.value('previewSetUp', { columns });
    expect([asked.needs, asked.supportScale]).toEqual([['support-scale'], null]);
    const said = campaign.value('previewSetUp', { columns, supportScale: '5-is-strong' });
    expect([said.needs, said.supportScale]).toEqual([[], '5-is-strong']);
  });

  test('forgets what was said of a heading that has gone, and of another tab', () => {
    const campaign = openCampaign({ contacts: odd, volunteers, more });
    const contacts = { consent: ['Accord'], supportLevel: ['Avis'] };
    campaign.value('setUp', { columns: { contacts } });
    rename(campaign, "'Contacts'!E1", 'Peut-on appeler');
    expect(campaign.act('describeCampaign')).toMatchObject({
      problem: { code: 'heading-missing', heading: 'Accord' },
    });
    const { contacts: found, tabs } = campaign.value('previewSetUp', {});
    expect(found?.headings.slice(4, 6).map(({ field }) => field)).toEqual([
      'consent',
      'supportLevel',
    ]);
    const press = tabs.find(({ title }) => title === 'Presse')?.sheetId ?? -1;
    expect(campaign.value('previewSetUp', { contactsSheetId: press }).contacts?.title).toBe(
      'Presse',
    );
    campaign.value('setUp', {});
    expect(campaign.value('describeCampaign').setUp).toBe(true);
  });
});

describe('what a campaign says of itself', () => {
  const details = { ...noDetails, campaign: 'Vivre ici', pollDates: ['2027-03-14'] };

  test('is said at set-up, shown at the next one, and stays where nothing is said', () => {
    const campaign = openCampaign({ contacts: odd, volunteers });
    expect(campaign.value('previewSetUp', {})).toMatchObject({
      isSetUp: false,
      details: noDetails,
    });
    campaign.value('setUp', { details: { ...details, campaign: '  Vivre ici ' } });
    expect(campaign.value('previewSetUp', {})).toMatchObject({ isSetUp: true, details });
    campaign.value('setUp', {});
    expect(campaign.value('describeCampaign').details).toEqual(details);
    campaign.value('setUp', { details: noDetails });
    expect(campaign.value('describeCampaign').details).toEqual(noDetails);
  });

  test('is refused where it makes no sense', () => {
    const campaign = openCampaign({ contacts: odd, volunteers });
    const refused = { ok: false, problem: { code: 'bad-request', what: 'details' } };
    const nonsense = { details: { ...details, purgeOn: 'soon' } };
    expect(campaign.act('setUp', nonsense)).toEqual(refused);
    expect(campaign.act('previewSetUp', nonsense)).toEqual(refused);
  });
});
