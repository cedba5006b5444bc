import { prepare, readTab, shareAll, type TestCampaign } from '../support/campaign';
import {
  type CalledLine,
  cell,
  enter,
  lineOf,
  openSmall,
  recordsIn,
} from '../support/small-campaign';

const nadia = 'nadia@example.org';
const omar = 'omar@example.org';

/** A workbook shared with everybody, and a line of Nadia's and of Omar's in it. */
function shared() {
  const campaign = openSmall({});
  prepare(campaign);
  shareAll(campaign, 'workbook');
  const lines = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'].map((id) => lineOf(campaign, id));
  const of = (email: string) => lines.find((line) => line.email === email) as CalledLine;
  return { campaign, hers: of(nadia), his: of(omar) };
}

/** Runs what Nadia's own script does, bound to a spreadsheet; `refused` when Google will not. */
function scripted<Done>(
  { google }: TestCampaign,
  spreadsheetId: string,
  script: (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => Done,
): Done | 'refused' {
  const scriptId = 'a script of her own';
  const globals = google.servicesFor({ user: nadia, activeSpreadsheet: spreadsheetId, scriptId });
  try {
    return google.run(globals, () => script(globals.SpreadsheetApp.openById(spreadsheetId)));
  } catch {
    return 'refused';
  }
}

/** Her script takes away every protection that lets her. */
function loosen(campaign: TestCampaign, spreadsheetId: string): number {
  const { google } = campaign;
  const ranges = google.spreadsheet(spreadsheetId).sheets.flatMap((sheet) => sheet.protectedRanges);
  return ranges.filter(({ protectedRangeId }) => {
    const requests = [{ deleteProtectedRange: { protectedRangeId } }];
    const path = `/v4/spreadsheets/${spreadsheetId}:batchUpdate`;
    return google.rest({ method: 'POST', path, body: { requests }, user: nadia }).status === 200;
  }).length;
}

const types = (campaign: TestCampaign, user: string, line: CalledLine) =>
  campaign.google.edit({
    user,
    spreadsheetId: line.spreadsheetId,
    range: cell(line, 'notes'),
    typed: 'x',
  }).done;

describe('a script that a volunteer binds to the workbook they share', () => {
  test('reads every call sheet in it', () => {
    const { campaign, his } = shared();
    const read = scripted(campaign, his.spreadsheetId, (spreadsheet) =>
      spreadsheet.getSheetByName(his.title)?.getDataRange().getValues(),
    );
    expect(JSON.stringify(read)).toContain('06 39 98 90');
  });

  test('writes in no cell but the volunteer’s own', () => {
    const { campaign, hers, his } = shared();
    const writes = (line: CalledLine, column: 'notes' | 'name') =>
      scripted(campaign, line.spreadsheetId, (spreadsheet) => {
        spreadsheet.getRange(cell(line, column)).setValue('forged');
        return 'written';
      });
    expect(writes(his, 'notes')).toBe('refused');
    expect(writes(hers, 'name')).toBe('refused');
    expect(writes(hers, 'notes')).toBe('written');
  });

  test('opens no campaign spreadsheet', () => {
    const { campaign } = shared();
    const read = scripted(campaign, campaign.id, (spreadsheet) => spreadsheet.getName());
    expect(read).toBe('refused');
  });

  test('opens the volunteer’s own cells to others, is listed, and is mended by the next collect', () => {
    const { campaign, hers, his } = shared();
    expect(types(campaign, omar, hers)).toBe(false);
    expect(loosen(campaign, hers.spreadsheetId)).toBe(1);
    expect(types(campaign, omar, hers)).toBe(true);
    expect(types(campaign, nadia, his)).toBe(false);
    expect(campaign.value('checkPermissions').differences).not.toEqual([]);
    campaign.value('collect');
    expect(types(campaign, omar, hers)).toBe(false);
    expect(types(campaign, nadia, hers)).toBe(true);
    expect(campaign.value('checkPermissions').differences).toEqual([]);
  });

  test('adds a tab that passes for a call sheet: nothing in it is collected', () => {
    const { campaign, his } = shared();
    const table = readTab(campaign, his.spreadsheetId, his.title);
    scripted(campaign, his.spreadsheetId, (spreadsheet) => {
      const tab = spreadsheet.insertSheet('Feuille d’appel');
      tab.addDeveloperMetadata('phone-bank-tab', 'call-sheet-2');
      const forged = table.map((row) => [...row, '', '', '', '', '', '', ''].slice(0, 7));
      for (const row of forged.slice(1)) row[3] = '✓ Supporter';
      tab.getRange(1, 1, forged.length, 7).setValues(forged);
    });
    expect(campaign.value('collect').changes).toBe(0);
    enter(campaign, 'C1', { notes: 'Rappelé' });
    expect(campaign.value('collect').changes).toBe(1);
    expect(recordsIn(campaign, 'Journal des appels')).toHaveLength(1);
  });
});
