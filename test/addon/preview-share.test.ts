import { sharingIn } from '../../src/domain/sharing';
import { openSample, prepare, shareAll } from '../support/campaign';
import { webAppUrl } from '../support/links';
import { problemOf } from '../support/refusals';
import { openSmall, write } from '../support/small-campaign';

function prepared(options: Parameters<typeof openSmall>[0] = {}) {
  const campaign = openSmall(options);
  prepare(campaign);
  return campaign;
}

/** Two more volunteers sign up below the three there are. */
function joinedByTwo(campaign: ReturnType<typeof prepared>): void {
  write(campaign, campaign.id, "'Bénévoles'!A5", [
    ['Rui', 'Uchida', 'rui@example.org', '06 39 98 91 04', 'Bénévole'],
    ['Sara', 'Vidal', 'sara@example.org', '06 39 98 91 05', 'Bénévole'],
  ]);
}

describe('what is said before call sheets are shared', () => {
  test.each([
    ['workbook', 6, null],
    ['files', 2, null],
    ['here', 6, { readers: 3, contacts: 6 }],
    ['links', 2, null],
  ] as const)(
    '%s: who reads how much, and what has to be confirmed',
    (where, contacts, confirm) => {
      const preview = prepared().value('previewShare', { where });
      expect(preview).toMatchObject({ readers: 3, contacts, confirm, elsewhere: 0 });
    },
  );

  test('is of the new call sheets alone; those that live elsewhere are counted', () => {
    const campaign = prepared();
    shareAll(campaign, 'workbook');
    joinedByTwo(campaign);
    expect(campaign.value('previewShare', { where: 'files' })).toMatchObject({
      callSheets: 5,
      toMake: 2,
      elsewhere: 3,
      readers: 2,
      contacts: 0,
    });
  });

  test('asks to confirm who will read everything when an earlier choice opens it still', () => {
    const campaign = prepared();
    shareAll(campaign, 'here');
    campaign.value('undoShare', {});
    const confirm = { readers: 3, contacts: 6 };
    expect(campaign.value('previewShare', { where: 'workbook' }).confirm).toEqual(confirm);
    expect(problemOf(campaign.act('share', { where: 'workbook' }))).toMatchObject(confirm);
  });

  test('is already refused where sharing would be', () => {
    const volunteers = Array.from({ length: 551 }, (_, index) => [
      ...['Nadia', `Roux ${index}`, `nadia.${index}@example.org`, '', 'Bénévole'],
    ]);
    const campaign = prepared({ volunteers });
    const refused = { code: 'too-many-readers', readers: 551, most: 550 };
    expect(problemOf(campaign.act('previewShare', { where: 'here' }))).toEqual(refused);
    expect(campaign.value('previewShare', { where: 'workbook' }).readers).toBe(551);
  });

  test('of personal links is whether a page opens them, and who has one', () => {
    const without = prepared().value('previewShare', { where: 'links' });
    expect(without.warnings).toEqual(['no-web-app']);
    const campaign = prepared({ google: { webAppUrl } });
    expect(campaign.value('previewShare', { where: 'links' }).warnings).toEqual([]);
    shareAll(campaign, 'links');
    campaign.value('makeLink', { volunteer: 'omar@example.org' });
    const { byLink } = campaign.value('previewShare', { where: 'workbook' });
    expect(byLink.map(({ volunteer, hasLink }) => [volunteer, hasLink])).toEqual([
      ['Nadia Roux', false],
      ['Omar Sow', true],
      ['Paula Tran', false],
    ]);
  });
});

describe('where the campaign says its call sheets are', () => {
  test('each spreadsheet has its name, its id and the choice it was made by', () => {
    const campaign = prepared();
    expect(campaign.value('describeCampaign').collected).toEqual([]);
    const { spreadsheetIds } = shareAll(campaign, 'here');
    joinedByTwo(campaign);
    const [, ...made] = shareAll(campaign, 'files').spreadsheetIds;
    expect(spreadsheetIds).toEqual([campaign.id]);
    expect(campaign.value('describeCampaign').collected).toMatchObject([
      { name: 'Campagne', spreadsheetId: campaign.id, where: 'here' },
      { name: 'Campagne – Rui Uchida', spreadsheetId: made[0], where: 'files' },
      { name: 'Campagne – Sara Vidal', spreadsheetId: made[1], where: 'files' },
    ]);
  });

  test('sharing that was left half done says what was asked of it', () => {
    const campaign = openSample({ contacts: 40, targets: 30, volunteers: 10 }, 'fr', {
      latency: 'modelled',
    });
    prepare(campaign);
    const request = { where: 'files', options: { area: true }, seconds: 5 } as const;
    expect(campaign.value('share', request).done).toBe(false);
    const { job } = campaign.value('describeCampaign');
    expect(sharingIn(job?.of ?? '')).toEqual({
      where: 'files',
      options: { capacity: false, language: false, area: true },
    });
  });
});
