import type { PermissionDifference } from '../../src/protocol-permissions';
import { prepare, readTab, shareAll, type TestCampaign } from '../support/campaign';
import { enter, lineOf, openSmall } from '../support/small-campaign';

const nadia = 'nadia@example.org';
const refusal = '✗ A demandé à ne plus être appelé';

/** A campaign shared in one spreadsheet, which Nadia then meddles with through the Sheets API. */
function meddledWith(where: 'workbook' | 'here', requestsFor: (last: number) => object[]) {
  const campaign = openSmall();
  prepare(campaign);
  shareAll(campaign, where);
  const { spreadsheetId } = lineOf(campaign, 'C1');
  const { developerMetadata } = campaign.google.spreadsheet(spreadsheetId);
  const numbers = developerMetadata
    .filter(({ metadataKey }) => metadataKey === 'phone-bank-revision')
    .map(({ metadataId }) => metadataId);
  const { status } = campaign.google.rest({
    method: 'POST',
    host: 'sheets.googleapis.com',
    path: `/v4/spreadsheets/${spreadsheetId}:batchUpdate`,
    body: { requests: requestsFor(Math.max(...numbers)) },
    user: nadia,
  });
  expect(status).toBe(200);
  return campaign;
}

/** What is to be mended; a tab of a volunteer's own may stay. */
const codesOf = (differences: readonly PermissionDifference[]) =>
  differences.map(({ code }) => code).filter((code) => code !== 'tab-unexpected');

/** Collecting, sharing, repairing and removing all do what they are for. */
function expectAllWorks(campaign: TestCampaign, where: 'workbook' | 'here') {
  const { spreadsheetId, title, row } = lineOf(campaign, 'C1');
  enter(campaign, 'C1', { outcome: refusal });
  expect(campaign.value('collect')).toMatchObject({ done: true, changes: 1, doNotCall: 1 });
  expect(readTab(campaign, spreadsheetId, title)[row - 1]?.slice(1, 3).join('')).toBe('');
  expect(campaign.value('collect').changes).toBe(0);
  expect(codesOf(campaign.value('checkPermissions').differences)).toEqual([]);
  expect(codesOf(campaign.value('repairPermissions').left)).toEqual([]);
  expect(shareAll(campaign, where)).toMatchObject({ shared: 3 });
  expect(campaign.value('removeVolunteer', { volunteer: nadia }).done).toBe(true);
  expect(campaign.value('describeCampaign').setUp).toBe(true);
}

const revision = 'phone-bank-revision';
const file = { spreadsheet: true };

const forget = (metadataKey: string) => ({
  deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataKey } } },
});

const attach = (metadataId: number, metadataKey = revision, location: object = file) => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataId,
      metadataKey,
      metadataValue: 'x',
      location,
      visibility: 'DOCUMENT',
    },
  },
});

const highest = 2 ** 31 - 1;

describe.each(['workbook', 'here'] as const)('a volunteer with access to %s', (where) => {
  test.each<[string, (last: number) => object[]]>([
    ['takes the highest revision', () => [attach(highest)]],
    ['takes the next revision', (last) => [attach(last + 1)]],
    [
      'takes the next numbers under another name',
      (last) => [1, 2].map((n) => attach(last + n, 'x')),
    ],
    [
      'takes the next number on a tab of their own',
      (last) => [
        { addSheet: { properties: { sheetId: 777, title: 'Notes' } } },
        attach(last + 1, revision, { sheetId: 777 }),
      ],
    ],
    ['takes away all revisions', () => [forget('phone-bank-revision')]],
    ['leaves the highest alone', () => [forget('phone-bank-revision'), attach(highest)]],
  ])('who %s stops nothing', (_, requestsFor) => {
    expectAllWorks(meddledWith(where, requestsFor), where);
  });
});

test('a volunteer who takes the marks off the campaign’s tabs stops nothing', () => {
  expectAllWorks(
    meddledWith('here', () => [forget('phone-bank-tab')]),
    'here',
  );
});
