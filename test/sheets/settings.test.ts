import { noDetails } from '../../src/domain/details';
import type { Records } from '../../src/sheets/records';
import {
  type Settings,
  settingsDifference,
  settingsFrom,
  settingsRecords,
} from '../../src/sheets/settings';
import { storedRecords } from '../support/tabs';

const sheet = (number: number) => ({
  number,
  volunteerId: `v${number}@example.org`,
  volunteer: `Volunteer ${number}`,
  email: `v${number}@example.org`,
  title: `Volunteer ${number}`,
  where: 'workbook' as const,
  workbook: 1,
  waiting: null,
  withdraw: [],
  link: null,
});

const settings: Settings = {
  version: 1,
  spreadsheetId: 'file',
  campaignId: 'campaign',
  language: 'en',
  region: 'GB',
  supportScale: null,
  organisers: ['jackie@example.org'],
  contacts: { sheetId: 0, columns: {} },
  volunteers: { sheetId: 1, columns: {} },
  written: { id: null, supportLevel: 'Support', doNotCall: 'DNC', doNotCallSince: 'Since' },
  corrections: { contacts: {}, volunteers: {} },
  workbooks: [],
  callSheets: [1, 2, 10].map(sheet),
  contactFormulas: false,
  lists: [],
  collectedAt: null,
  job: null,
  additions: [],
  details: noDetails,
  goal: null,
};

const stored = (from: Settings): Records => storedRecords('settings', settingsRecords(from));

test('settings read back are what was written, call sheets by number', () => {
  expect(settingsFrom(stored({ ...settings, callSheets: [10, 2, 1].map(sheet) }))).toEqual(
    settings,
  );
});

test('settings that lack what identifies a campaign, or were damaged there, are no settings', () => {
  const records = settingsRecords(settings);
  const without = records.filter(({ key }) => key !== 'spreadsheetId');
  const damaged = records.map((cells) =>
    cells.key === 'contacts' ? { ...cells, value: '{' } : cells,
  );
  expect(settingsFrom(storedRecords('settings', without))).toBeNull();
  expect(settingsFrom(storedRecords('settings', damaged))).toBeNull();
});

describe('settingsDifference', () => {
  test('is nothing when nothing differs', () => {
    expect(settingsDifference(7, stored(settings), settings)).toEqual([]);
  });

  test('writes one cell for a change, and adds a row for a call sheet', () => {
    const [changed, ...added] = settingsDifference(7, stored(settings), {
      ...settings,
      region: 'FR',
      callSheets: [...settings.callSheets, sheet(11)],
    });
    expect(changed?.updateCells?.rows).toEqual([
      {
        values: [{ userEnteredValue: { stringValue: '"FR"' } }],
      },
    ]);
    expect(added).toHaveLength(1);
    expect(added[0]?.appendCells?.rows).toHaveLength(1);
  });
});
