import { openCampaign, organiser, persuadable, prepare, shareAll } from '../support/campaign';
import { problemOf, saidOf, states } from '../support/refusals';
import {
  contactRow,
  enter,
  openSmall,
  organise,
  recordsIn,
  sheetIdOf,
  threeVolunteers,
  volunteerHeadings,
  write,
} from '../support/small-campaign';
import { contactHeadings } from '../support/tables';
import { tabsOf } from '../support/typing';

const three = [1, 2, 3].map((number) => contactRow(number));

describe('a campaign that lacks something', () => {
  test('is told which heading of which tab has gone, and that alone', () => {
    const campaign = openSmall();
    prepare(campaign);
    write(campaign, campaign.id, 'Contacts!D1', [['']]);
    const before = states(campaign);
    for (const act of ['collect', 'previewSplit', 'describeCampaign'] as const) {
      const problem = problemOf(campaign.act(act));
      expect(problem).toEqual({ code: 'heading-missing', title: 'Contacts', heading: 'Téléphone' });
      saidOf(problem, 'Contacts', 'Téléphone');
    }
    expect(states(campaign)).toEqual(before);
  });

  test('is told that the contact tab holds headings only', () => {
    const problem = problemOf(openSmall({ contacts: [] }).act('setUp', {}));
    expect(problem).toEqual({ code: 'tab-empty', tab: 'contacts', title: 'Contacts' });
    saidOf(problem, 'Contacts');
  });

  test('is told that no tab holds contacts', () => {
    const campaign = openCampaign({
      contacts: [['Budget'], ['Affiches'], ['Salle']],
      volunteers: [volunteerHeadings, ...threeVolunteers],
      titles: { contacts: 'Budget', volunteers: 'Bénévoles' },
    });
    const problem = problemOf(campaign.act('setUp', {}));
    expect(problem).toEqual({ code: 'tab-not-found', tab: 'contacts' });
    saidOf(problem);
  });

  test.each([
    ['no tab of volunteers', undefined],
    ['headings of volunteers only', []],
  ])('is told that there are no volunteers: %s', (_, volunteers) => {
    const campaign =
      volunteers === undefined
        ? openCampaign({
            contacts: [contactHeadings, ...three],
            volunteers: [['Budget'], ['Salle']],
            titles: { contacts: 'Contacts', volunteers: 'Budget' },
          })
        : openSmall({ volunteers });
    const problem = problemOf(campaign.act('setUp', {}));
    expect(problem).toMatchObject({
      code: volunteers === undefined ? 'tab-not-found' : 'tab-empty',
      tab: 'volunteers',
    });
    saidOf(problem);
  });

  test('is told when no volunteer takes part', () => {
    const campaign = openSmall({
      volunteers: threeVolunteers.map((row) => [...row.slice(0, 4), 'Ne participe pas']),
    });
    prepare(campaign);
    for (const problem of [
      problemOf(campaign.act('previewSplit')),
      problemOf(campaign.act('share', { where: 'workbook' })),
    ]) {
      expect(problem).toEqual({ code: 'no-volunteers' });
      saidOf(problem);
    }
  });

  test('cannot share while nobody is on the path', () => {
    const campaign = openSmall();
    campaign.value('setUp', {});
    const problem = problemOf(campaign.act('share', { where: 'workbook' }));
    expect(problem).toEqual({ code: 'nothing-to-share' });
    saidOf(problem);
  });

  test('is told that it is not set up', () => {
    const problem = problemOf(openSmall().act('collect'));
    expect(problem).toEqual({ code: 'not-set-up' });
    saidOf(problem);
  });
});

test('two records of volunteers with one address make one call sheet, and the second is listed', () => {
  const campaign = openSmall({
    volunteers: [
      ['Nadia', 'Roux', 'nadia.roux@gmail.com', '', ''],
      ['Nadia', 'R.', 'NadiaRoux@googlemail.com', '', ''],
      ['Omar', 'Sow', 'omar@example.org', '', ''],
    ],
  });
  prepare(campaign);
  const { callers, volunteersUnread } = campaign.value('previewSplit');
  expect({ callers, volunteersUnread }).toEqual({
    callers: 2,
    volunteersUnread: [{ row: 3, reason: 'same-address' }],
  });
  expect(shareAll(campaign, 'workbook')).toMatchObject({ callSheets: 2, shared: 2 });
});

describe('labels of steps and reasons', () => {
  test('may be renamed: the old label on a call sheet is still understood', () => {
    const campaign = openSmall();
    prepare(campaign);
    shareAll(campaign, 'workbook');
    enter(campaign, 'C1', { outcome: '✓ Supporter' });
    write(campaign, campaign.id, "'Étapes et raisons'!C9", [['Avec nous']]);
    expect(campaign.value('collect')).toMatchObject({ changes: 1, notUnderstood: [] });
    shareAll(campaign, 'workbook');
    write(campaign, campaign.id, "'Étapes et raisons'!C9", [['Des nôtres']]);
    shareAll(campaign, 'workbook');
    expect(campaign.value('collect')).toMatchObject({ changes: 0, notUnderstood: [] });
    expect(enter(campaign, 'C2', { outcome: '✓ Des nôtres' })[0]?.done).toBe(true);
    expect(campaign.value('collect')).toMatchObject({ changes: 1 });
    expect(campaign.value('previewSummary').outcomes).toMatchObject({ supporter: 2 });
  });

  test.each(['=1+1', '+33', '-2', '@SUM', "'quoted", '12/05/2026', 'VRAI', 'À appeler'])(
    'are refused with their row where a dropdown could not hold them: %s',
    (label) => {
      const campaign = openSmall();
      prepare(campaign);
      write(campaign, campaign.id, "'Étapes et raisons'!C6", [[label]]);
      const problem = problemOf(campaign.act('share', { where: 'workbook' }));
      expect(problem).toEqual({ code: 'label-not-allowed', row: 6, label });
      saidOf(problem, label, '6');
    },
  );

  test('cannot all be taken away', () => {
    const campaign = openSmall();
    prepare(campaign);
    write(
      campaign,
      campaign.id,
      "'Étapes et raisons'!C3:C15",
      Array.from({ length: 13 }, () => ['']),
    );
    expect(problemOf(campaign.act('describeCampaign'))).toEqual({
      code: 'own-tab-damaged',
      title: 'Étapes et raisons',
    });
  });
});

test('contact columns in another order are still what they were', () => {
  const campaign = openSmall();
  prepare(campaign);
  const sheetId = sheetIdOf(campaign, campaign.id, 'Contacts');
  const columns = (from: number, to: number) =>
    ({ sheetId, dimension: 'COLUMNS', startIndex: from, endIndex: to }) as const;
  organise(campaign, campaign.id, [
    { moveDimension: { source: columns(0, 2), destinationIndex: 9 } },
    { insertDimension: { range: columns(1, 3) } },
  ]);
  shareAll(campaign, 'workbook');
  enter(campaign, 'C1', { outcome: '✓ Opposant', supportLevel: 'Opposant fort' });
  campaign.value('collect');
  expect(recordsIn(campaign, 'Contacts', 1)[0]).toMatchObject({
    Identifiant: 'C1',
    Téléphone: '06 39 98 90 01',
    'Niveau de soutien': 'Opposant fort',
  });
});

test('a copy of the spreadsheet refuses to work and leaves the original alone until it begins afresh', () => {
  const campaign = openSmall();
  prepare(campaign);
  shareAll(campaign, 'workbook');
  const { status, body } = campaign.google.rest({
    method: 'POST',
    host: 'www.googleapis.com',
    path: `/drive/v3/files/${campaign.id}/copy`,
    body: { name: 'Copie' },
    user: organiser,
  });
  expect(status).toBe(200);
  const before = states(campaign);
  const copy = campaign.on((body as { id: string }).id);
  for (const problem of [
    problemOf(copy.act('collect')),
    problemOf(copy.act('share', { where: 'workbook' })),
    problemOf(copy.act('setUp', {})),
  ]) {
    expect(problem).toEqual({ code: 'copy-of-another-campaign' });
    saidOf(problem);
  }
  expect(copy.act('setUp', { startAfresh: true })).toMatchObject({ ok: true });
  expect(copy.act('addToPath', { filter: persuadable })).toMatchObject({ ok: true });
  expect(copy.act('share', { where: 'workbook' })).toMatchObject({
    ok: true,
    value: { shared: 3 },
  });
  const { [(body as { id: string }).id]: _, ...originals } = before;
  expect(states(campaign)).toMatchObject(originals);
  expect(campaign.google.files()).toHaveLength(4);
});

test('setting up a second time changes nothing', () => {
  const campaign = openSmall({ contacts: three.map((row) => ['', ...row.slice(1, 6)]) });
  campaign.value('setUp', {});
  const before = states(campaign);
  expect(campaign.value('setUp', {})).toMatchObject({ tabsAdded: [], contactIdsGiven: 0 });
  expect(states(campaign)).toEqual(before);
});

test('sharing in the campaign spreadsheet itself wants the number of readers confirmed', () => {
  const campaign = openSmall();
  prepare(campaign);
  const before = states(campaign);
  for (const request of [{ where: 'here' }, { where: 'here', confirmedReaders: 2 }] as const) {
    const problem = problemOf(campaign.act('share', request));
    expect(problem).toEqual({ code: 'confirm-readers', readers: 3, contacts: 6 });
    saidOf(problem, '3', '6');
  }
  expect(states(campaign)).toEqual(before);
  expect(tabsOf(campaign).filter(({ tag }) => tag.startsWith('call-sheet-'))).toEqual([]);
});
