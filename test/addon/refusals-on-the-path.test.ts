import {
  organiser,
  persuadable,
  prepare,
  readTab,
  shareAll,
  type TestCampaign,
} from '../support/campaign';
import { contactRow, enter, lineOf, openSmall, recordsIn, write } from '../support/small-campaign';

const refused = '✗ A demandé à ne plus être appelé';
const amina = { first: 'Amina', last: 'Belkacem', phone: '01 99 00 10 01' };

/** C1 and C2 have name and landline in common, and different addresses: maybe mother and daughter; different people call them. */
function withPossibleRepeat(): TestCampaign {
  const campaign = openSmall({
    contacts: [
      contactRow(1, { ...amina, email: 'amina@example.org' }),
      contactRow(3),
      contactRow(4),
      contactRow(2, { ...amina, email: 'belkacem@example.org' }),
    ],
  });
  prepare(campaign);
  shareAll(campaign, 'files');
  const { email } = lineOf(campaign, 'C2');
  enter(campaign, 'C1', { notes: 'Rappeler' });
  campaign.value('reassign', { volunteers: [email], to: ['paula@example.org'] });
  return campaign;
}

function openShared(): TestCampaign {
  const campaign = openSmall();
  prepare(campaign);
  shareAll(campaign, 'workbook');
  return campaign;
}

function shownOf(campaign: TestCampaign, contactId: string): unknown[] {
  const { spreadsheetId, title, row } = lineOf(campaign, contactId);
  const [id, name, phone] = readTab(campaign, spreadsheetId, title)[row - 1] ?? [];
  return [id, name, phone].filter(Boolean);
}

function contactOf(campaign: TestCampaign, id: string): Record<string, unknown> {
  return recordsIn(campaign, 'Contacts', 1).find((row) => row.Identifiant === id) ?? {};
}

describe('whoever may be the same person as somebody who refuses', () => {
  test.each([
    ['is still to be called', {}],
    ['has been called', { outcome: '✓ Supporter' }],
  ])('is shown to nobody from the same collect on, in whichever file: %s', (_case, typed) => {
    const campaign = withPossibleRepeat();
    expect(lineOf(campaign, 'C2').email).not.toBe(lineOf(campaign, 'C1').email);
    enter(campaign, 'C2', typed);
    campaign.value('collect');
    enter(campaign, 'C1', { outcome: refused });
    campaign.value('collect');
    expect(shownOf(campaign, 'C2')).toEqual(['C2']);
    expect(enter(campaign, 'C2', { notes: 'x' })).toMatchObject([{ done: false }]);
  });

  test('has nothing said of them in their own row', () => {
    const campaign = withPossibleRepeat();
    enter(campaign, 'C1', { outcome: refused });
    campaign.value('collect');
    campaign.value('collect');
    expect(contactOf(campaign, 'C1')['Ne plus appeler']).toBe('Oui');
    expect(contactOf(campaign, 'C2')['Ne plus appeler']).toBe('');
  });
});

describe('a refusal that is collected while the row of the contact is away', () => {
  /** The row of C1 is cut out, the refusal is collected, and the row comes back. */
  function collectedWhileAway(): TestCampaign {
    const campaign = openShared();
    enter(campaign, 'C1', { outcome: refused });
    const row = readTab(campaign, campaign.id, 'Contacts')[1] ?? [];
    write(campaign, campaign.id, 'Contacts!A2', [row.map(() => '')]);
    expect(campaign.value('collect')).toMatchObject({ doNotCall: 1, refusalsWaiting: 1 });
    write(campaign, campaign.id, 'Contacts!A2', [row]);
    return campaign;
  }

  test('is written in it by the next collect, once', () => {
    const campaign = collectedWhileAway();
    expect(campaign.value('collect')).toMatchObject({ changes: 0, refusalsWaiting: 0 });
    const noted = contactOf(campaign, 'C1');
    expect(noted).toMatchObject({
      'Ne plus appeler': 'Oui',
      'Ne plus appeler depuis le': expect.any(Number),
    });
    campaign.value('collect');
    expect(contactOf(campaign, 'C1')).toEqual(noted);
  });

  test('holds before that too: nobody who may be them is put on the path', () => {
    const campaign = collectedWhileAway();
    write(campaign, campaign.id, 'Contacts!A8', [contactRow(1, { id: 'N1' })]);
    expect(campaign.value('addToPath', { filter: persuadable })).toMatchObject({ added: 0 });
  });

  test('is known in a copy of the campaign that begins afresh', () => {
    const campaign = collectedWhileAway();
    campaign.value('collect');
    const { body } = campaign.google.rest({
      method: 'POST',
      host: 'www.googleapis.com',
      path: `/drive/v3/files/${campaign.id}/copy`,
      body: {},
      user: organiser,
    });
    const copy = campaign.on((body as { id: string }).id);
    copy.value('setUp', { startAfresh: true });
    expect(copy.value('addToPath', { filter: persuadable })).toMatchObject({
      added: 5,
      excluded: { 'do-not-call': 1 },
    });
  });
});
