import type { Where } from '../../src/domain/call-sheet';
import { prepare, readTab, shareAll, type TestCampaign } from '../support/campaign';
import { webAppUrl } from '../support/links';
import {
  cell,
  enter,
  lineOf,
  openSmall,
  type SmallCampaignOptions,
  write,
} from '../support/small-campaign';

const nadia = 'nadia@example.org';

function shared(where: Where, options: SmallCampaignOptions = {}): TestCampaign {
  const campaign = openSmall(options);
  prepare(campaign);
  shareAll(campaign, where);
  return campaign;
}

/** The titles of the tabs of a spreadsheet that people see. */
const tabsIn = ({ google }: TestCampaign, spreadsheetId: string) =>
  google
    .spreadsheet(spreadsheetId)
    .sheets.filter(({ properties }) => properties.hidden !== true)
    .map(({ properties }) => properties.title);

const isIn = ({ google }: TestCampaign, spreadsheetId: string, address: string) =>
  google
    .files()
    .some(
      ({ id, permissions }) =>
        id === spreadsheetId && permissions.some(({ emailAddress }) => emailAddress === address),
    );

describe('after an undo', () => {
  test.each<[Where, Where]>([
    ['here', 'workbook'],
    ['workbook', 'files'],
    ['files', 'workbook'],
    ['files', 'here'],
  ])('call sheets that were %s are shared as %s', (from, to) => {
    const campaign = shared(from);
    const { spreadsheetId, title } = lineOf(campaign, 'C1');
    campaign.value('undoShare');
    const { byWhere, readers } = campaign.value('previewShare', { where: to });
    expect({ byWhere, readers }).toMatchObject({
      byWhere: [{ where: to, callSheets: 3, staying: 0, readers: 3 }],
      readers: 3,
    });
    expect(shareAll(campaign, to)).toMatchObject({ done: true, callSheets: 3, shared: 3 });
    const line = lineOf(campaign, 'C1');
    expect(line.spreadsheetId).not.toBe(spreadsheetId);
    expect(isIn(campaign, spreadsheetId, nadia)).toBe(false);
    if (from === 'files') expect(readTab(campaign, spreadsheetId, title)).toEqual([]);
    else expect(tabsIn(campaign, spreadsheetId)).not.toContain(title);
    expect(enter(campaign, 'C1', { outcome: '✓ Supporter' })).toEqual([{ done: true }]);
    expect(campaign.value('collect')).toMatchObject({ done: true, changes: 1, unread: [] });
    expect(campaign.value('checkPermissions').differences).toEqual([]);
    expect(shareAll(campaign, to)).toMatchObject({ callSheets: 3, shared: 3 });
  });

  test('those of whom something was entered stay where they are, and the preview says so', () => {
    const campaign = shared('workbook');
    enter(campaign, 'C1', { outcome: '✓ Supporter' });
    campaign.value('undoShare');
    expect(campaign.value('previewShare', { where: 'files' }).byWhere).toMatchObject([
      { where: 'workbook', callSheets: 1, staying: 1, readers: 1 },
      { where: 'files', callSheets: 2, staying: 0, readers: 2 },
    ]);
    const { spreadsheetId } = lineOf(campaign, 'C1');
    expect(shareAll(campaign, 'files')).toMatchObject({ shared: 3 });
    expect(lineOf(campaign, 'C1')).toMatchObject({ spreadsheetId, email: nadia });
  });
});

describe('a volunteer without a Google account', () => {
  const google = { withoutAccount: [nadia], webAppUrl };

  test('is given a link, and their row leaves the workbook that others read', () => {
    const campaign = shared('workbook', { google });
    const { spreadsheetId, title } = lineOf(campaign, 'C1');
    expect(shareAll(campaign, 'links').waiting).toEqual([
      { volunteer: 'Nadia Roux', reason: 'no-link' },
    ]);
    expect(campaign.act('makeLink', { volunteer: nadia })).toMatchObject({ ok: true });
    expect(lineOf(campaign, 'C1')).toMatchObject({ title, row: 2 });
    expect(lineOf(campaign, 'C1').spreadsheetId).not.toBe(spreadsheetId);
    const [index = ''] = tabsIn(campaign, spreadsheetId);
    expect(readTab(campaign, spreadsheetId, index).flat()).toEqual([
      'Bénévole',
      'Omar Sow',
      'Paula Tran',
    ]);
    expect(tabsIn(campaign, spreadsheetId)).not.toContain(title);
  });

  test('keeps a call sheet on which an organiser entered something for them', () => {
    const campaign = shared('workbook', { google });
    const line = lineOf(campaign, 'C1');
    write(campaign, line.spreadsheetId, cell(line, 'notes'), [['Rappelée par moi']]);
    shareAll(campaign, 'links');
    expect(lineOf(campaign, 'C1')).toEqual(line);
    expect(campaign.value('collect').changes).toBe(1);
  });
});

test('a preview says of each choice of where who reads how much, whatever is asked for now', () => {
  const campaign = shared('workbook');
  const { readers, contacts, byWhere } = campaign.value('previewShare', { where: 'files' });
  expect({ readers, contacts }).toEqual({ readers: 3, contacts: 6 });
  expect(byWhere).toEqual([
    { where: 'workbook', callSheets: 3, staying: 3, readers: 3, contacts: 6 },
  ]);
});
