import type { ServiceCall } from '../../local/apps-script/calls';
import { usedSize } from '../../local/apps-script/store/reading';
import type { CellData, Request } from '../../src/sheets/google-types';
import { openSample, prepare, type TestCampaign } from '../support/campaign';
import { organise } from '../support/small-campaign';
import { owners, tabsOf } from '../support/typing';

const size = { contacts: 12_000, targets: 2_000, volunteers: 150 };

function cost(campaign: TestCampaign, act: () => void) {
  const before = campaign.google.calls.length;
  act();
  const calls = campaign.google.calls.slice(before);
  const count = (holds: (call: ServiceCall) => boolean) => calls.filter(holds).length;
  const isSheets = ({ service }: ServiceCall) => service === 'Sheets';
  return {
    sheets: count(isSheets),
    others: count((call) => !isSheets(call) && !call.sharing),
    seconds: calls.filter(({ sharing }) => !sharing).reduce((sum, call) => sum + call.seconds, 0),
  };
}

/** What a volunteer fills in of one row: an outcome, another level than before, a date, a note. */
function entered(row: number): CellData[] {
  const outcome = row % 2 === 0 ? '✓ Supporter' : 'Rappeler à un autre moment';
  const notes = `Préfère le soir, après ${row} h. Demande où en est la ligne de bus.`;
  return [
    { userEnteredValue: { stringValue: outcome } },
    { userEnteredValue: { stringValue: 'Soutien fort' } },
    { userEnteredValue: { numberValue: 46_150 + row } },
    { userEnteredValue: { stringValue: notes } },
  ];
}

/** Fills in every row of every shared call sheet, a spreadsheet at a stroke. */
function fillIn(campaign: TestCampaign): number {
  const shared = owners(campaign);
  const sheets = tabsOf(campaign).filter(({ tag }) => shared.get(tag)?.waiting === null);
  const requests = new Map<string, Request[]>();
  let filled = 0;
  for (const { tag, spreadsheetId } of sheets) {
    const sheetId = 1_500_000_000 + Number(tag.replace('call-sheet-', ''));
    const start = { sheetId, rowIndex: 1, columnIndex: 3 };
    const { rows } = usedSize(campaign.google.spreadsheet(spreadsheetId), sheetId);
    const cells = Array.from({ length: rows - 1 }, (_, row) => ({ values: entered(row) }));
    const request = { updateCells: { start, rows: cells, fields: 'userEnteredValue' } };
    requests.set(spreadsheetId, [...(requests.get(spreadsheetId) ?? []), request]);
    filled += cells.length;
  }
  for (const [spreadsheetId, all] of requests) organise(campaign, spreadsheetId, all);
  return filled;
}

const limits = {
  here: { share: 8, collect: 4 },
  workbook: { share: 14, collect: 8 },
} as const;

describe.each(['workbook', 'here'] as const)('a campaign of 150 volunteers in %s', (where) => {
  const campaign = openSample(size, 'fr', { profile: 'consumer', latency: 'modelled' });
  prepare(campaign);

  test('shares 13 or 14 calls with everybody in few requests and little time', () => {
    const { readers } = campaign.value('previewShare', { where });
    campaign.google.clock.advance(120);
    const request = where === 'here' ? { where, confirmedReaders: readers } : { where };
    const shares: { min: number; max: number; callSheets: number; done: boolean }[] = [];
    const spent = cost(campaign, () => {
      const { shares: sizes, callSheets, done } = campaign.value('share', request);
      shares.push({ ...sizes, callSheets, done });
    });
    expect(shares).toEqual([{ min: 13, max: 14, callSheets: 150, done: true }]);
    expect(spent.sheets).toBeLessThanOrEqual(limits[where].share);
    expect(spent.others).toBeLessThanOrEqual(20);
    expect(spent.seconds).toBeLessThanOrEqual(40);
  });

  test('collects in few requests when every row of every shared call sheet is filled in', () => {
    campaign.google.clock.advance(120);
    const rows = fillIn(campaign);
    expect(rows).toBeGreaterThan(1_600);
    const changes: number[] = [];
    const spent = cost(campaign, () => changes.push(campaign.value('collect').changes));
    expect(changes).toEqual([rows]);
    expect(spent.sheets).toBeLessThanOrEqual(limits[where].collect);
  });
});
