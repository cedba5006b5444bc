import { openSample, prepare, readTab, shareAll } from '../support/campaign';
import { problemOf, saidOf } from '../support/refusals';
import { lineOf, openSmall, recordsIn, write } from '../support/small-campaign';

const [nadia, omar, paula] = ['nadia@example.org', 'omar@example.org', 'paula@example.org'];

test('nobody receives contacts on a call sheet they cannot open, which is said beforehand', () => {
  const campaign = openSmall({ google: { withoutAccount: [nadia] } });
  prepare(campaign);
  shareAll(campaign, 'workbook');
  const request = { volunteers: [omar], to: [paula, nadia] };
  const problem = problemOf(campaign.act('previewRelease', request));
  expect(problem).toEqual({
    code: 'cannot-open',
    volunteer: 'Nadia Roux',
    reason: 'no-google-account',
  });
  saidOf(problem, 'Nadia Roux', 'Google');
  expect(problemOf(campaign.act('reassign', request))).toEqual(problem);
  expect(lineOf(campaign, 'C2').email).toBe(omar);
});

test('whoever may no longer be called is taken back and given to nobody', () => {
  const campaign = openSmall();
  prepare(campaign);
  shareAll(campaign, 'workbook');
  write(campaign, campaign.id, 'Contacts!G2', [['Oui']]);
  const request = { volunteers: [nadia], to: [paula] };
  expect(campaign.value('previewRelease', request)).toMatchObject({
    untouched: 2,
    shares: [{ gets: 1 }],
  });
  expect(campaign.value('reassign', request)).toMatchObject({ taken: 2 });
  const persons = recordsIn(campaign, 'Vue Parcours').map((row) => row['Personne de référence']);
  expect(persons).toEqual(['', 'Omar Sow', 'Paula Tran', 'Paula Tran', 'Omar Sow', 'Paula Tran']);
  const { spreadsheetId, title } = lineOf(campaign, 'C4');
  expect(readTab(campaign, spreadsheetId, title).map(([id]) => id)).toEqual([
    expect.any(String),
    'C3',
    'C6',
    'C4',
  ]);
});

test('whoever may no longer be called is not moved to make call sheets even', () => {
  const campaign = openSmall();
  prepare(campaign);
  shareAll(campaign, 'workbook');
  write(campaign, campaign.id, 'Contacts!G2:G7', Array(6).fill(['Oui']));
  write(campaign, campaign.id, 'Bénévoles!A5', [['Qi', 'Wen', 'qi@example.org', '', '']]);
  shareAll(campaign, 'workbook');
  expect(campaign.value('previewRebalance', {}).moves).toEqual([]);
});

test('evening out by other rules than those left half done begins anew', () => {
  const campaign = openSample({ contacts: 150, targets: 120, volunteers: 12 }, 'fr', {
    latency: 'modelled',
  });
  prepare(campaign);
  shareAll(campaign, 'files');
  const options = { capacity: true, language: true, area: true };
  campaign.google.clock.advance(3600);
  expect(campaign.value('rebalance', { options, seconds: 5 }).done).toBe(false);
  const { moves } = campaign.value('previewRebalance', {});
  expect(moves.length).toBeGreaterThan(0);
  let moved = campaign.value('rebalance', { seconds: 5 });
  while (!moved.done) moved = campaign.value('rebalance', { seconds: 5 });
  expect(moved).toMatchObject({ taken: moves.length, kept: 0 });
  expect(campaign.value('previewRebalance', {}).moves).toEqual([]);
});
