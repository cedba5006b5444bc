import { prepare, readTab, shareAll, type TestCampaign } from '../support/campaign';
import { enter, lineOf, openSmall, recordsIn } from '../support/small-campaign';

const [nadia, omar, paula] = ['nadia@example.org', 'omar@example.org', 'paula@example.org'];
const later = 'Rappeler à un autre moment';
const wheres = ['workbook', 'here', 'files'] as const;

/** Nadia called both her contacts: one is to be called again, and the other is done with. */
function called(where: (typeof wheres)[number]): TestCampaign {
  const campaign = openSmall();
  prepare(campaign);
  shareAll(campaign, where);
  enter(campaign, 'C1', { outcome: later, notes: 'Le soir' });
  enter(campaign, 'C4', { outcome: '✓ Supporter' });
  campaign.value('collect');
  return campaign;
}

function journeyOf(campaign: TestCampaign, id: string): Record<string, unknown> {
  const rows = recordsIn(campaign, 'Vue Parcours');
  return rows.find((row) => row['Identifiant du contact'] === id) ?? {};
}

const handOver = { volunteers: [nadia], to: [paula], begun: true };

describe.each(wheres)('contacts begun by a volunteer who was removed, in %s', (where) => {
  test('go to somebody else when that is asked for, with attempts and history', () => {
    const campaign = called(where);
    campaign.value('removeVolunteer', { volunteer: nadia });
    const { begun: _, ...without } = handOver;
    expect(campaign.value('reassign', without)).toMatchObject({ taken: 0, kept: 2 });
    const before = lineOf(campaign, 'C1');
    expect(campaign.value('previewRelease', handOver)).toMatchObject({ untouched: 1, touched: 1 });
    expect(campaign.value('reassign', handOver)).toMatchObject({ taken: 1, kept: 1 });
    expect(journeyOf(campaign, 'C1')).toMatchObject({
      'Personne de référence': 'Paula Tran',
      'Étape ou raison': later,
      Tentatives: 1,
    });
    const left = readTab(campaign, before.spreadsheetId, before.title)[before.row - 1] ?? [];
    expect([left.slice(1, 3), left[6]]).toEqual([['', ''], 'Le soir']);
    expect(campaign.value('collect')).toMatchObject({ changes: 0, notUnderstood: [] });
  });

  test('are called on from their new row alone', () => {
    const campaign = called(where);
    campaign.value('reassign', handOver);
    const typed = { user: paula, range: `'Paula Tran'!D4`, typed: later };
    const { spreadsheetId } = lineOf(campaign, 'C3');
    expect(campaign.google.edit({ ...typed, spreadsheetId }).done).toBe(true);
    expect(campaign.value('collect')).toMatchObject({ changes: 1, attempts: 1, notUnderstood: [] });
    expect(journeyOf(campaign, 'C1')).toMatchObject({ Tentatives: 2 });
    expect(campaign.value('checkPermissions').differences).toEqual([]);
  });

  test('come back to a row of their own, and what was collected before is not collected again', () => {
    const campaign = called(where);
    campaign.value('reassign', handOver);
    campaign.value('collect');
    campaign.value('reassign', { volunteers: [paula], to: [nadia], begun: true });
    expect(campaign.value('collect')).toMatchObject({ changes: 0, notUnderstood: [] });
    expect(journeyOf(campaign, 'C1')).toMatchObject({
      'Personne de référence': 'Nadia Roux',
      Tentatives: 1,
    });
    shareAll(campaign, where);
    expect(campaign.value('collect')).toMatchObject({ changes: 0, notUnderstood: [] });
    expect(campaign.value('checkPermissions').differences).toEqual([]);
  });
});

test('a contact for whom something was entered since the last collect stays until it is collected', () => {
  const campaign = called('workbook');
  enter(campaign, 'C1', { notes: 'Plutôt samedi' });
  expect(campaign.value('previewRelease', handOver)).toMatchObject({ untouched: 0, touched: 2 });
  expect(campaign.value('reassign', handOver)).toMatchObject({ taken: 0, kept: 2 });
  expect(enter(campaign, 'C1', { notes: 'Samedi' })).toEqual([{ done: true }]);
  campaign.value('collect');
  expect(campaign.value('reassign', handOver)).toMatchObject({ taken: 1 });
});

test('thanks go to whoever called, not to whoever was only given somebody begun', () => {
  const campaign = called('workbook');
  campaign.value('reassign', { ...handOver, to: [omar] });
  const { recipients } = campaign.value('previewMail', { kind: 'thanks' });
  expect(recipients.map(({ address }) => address)).toEqual([nadia]);
});
