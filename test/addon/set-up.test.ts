import { openCampaign, persuadable } from '../support/campaign';

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
