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
    ['workbook', null],
    ['files', null],
    ['here', { readers: 3, contacts: 6 }],
    ['links', null],
  ] as const)('%s: what has to be confirmed', (where, confirm) => {
    expect(prepared().value('previewShare', { where })).toMatchObject({ readers: 3, confirm });
  });

  test('asks to confirm who will read everything where a corrected address opens it anew', () => {
    const campaign = prepared();
    shareAll(campaign, 'here');
    write(campaign, campaign.id, "'Bénévoles'!C2", [['nadia.roux@example.org']]);
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
