import type { Request } from '../../src/sheets/google-types';
import { persuadable, prepare, readTab, shareAll, type TestCampaign } from '../support/campaign';
import {
  contactRow,
  enter,
  lineOf,
  openSmall,
  organise,
  recordsIn,
  sheetIdOf,
  threeVolunteers,
  write,
} from '../support/small-campaign';

const refused = '✗ A demandé à ne plus être appelé';

/** Six contacts on the call sheet of one volunteer, two of whom were called. */
function called(where: 'workbook' | 'here' = 'workbook'): TestCampaign {
  const campaign = openSmall({ volunteers: [threeVolunteers[0]] });
  prepare(campaign);
  shareAll(campaign, where);
  enter(campaign, 'C1', { outcome: refused });
  enter(campaign, 'C2', { outcome: '✓ Supporter', notes: 'Affiche' });
  return campaign;
}

function change(campaign: TestCampaign, request: (sheetId: number) => Request): void {
  const { spreadsheetId, title } = lineOf(campaign, 'C2');
  organise(campaign, spreadsheetId, [request(sheetIdOf(campaign, spreadsheetId, title))]);
}

const backwards = (sheetId: number): Request => ({
  sortRange: {
    range: { sheetId, startRowIndex: 1 },
    sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }],
  },
});
const rowAt = (sheetId: number, index: number) => ({
  sheetId,
  dimension: 'ROWS' as const,
  startIndex: index,
  endIndex: index + 1,
});

function sheetOf(campaign: TestCampaign): unknown[][] {
  const { spreadsheetId, title } = lineOf(campaign, 'C2');
  return readTab(campaign, spreadsheetId, title).slice(1);
}

function outcomes(campaign: TestCampaign): Record<string, unknown> {
  return Object.fromEntries(
    recordsIn(campaign, 'Vue Parcours').map((row) => [
      row['Identifiant du contact'],
      row['Étape ou raison'],
    ]),
  );
}

const asEntered = {
  C1: refused,
  C2: '✓ Supporter',
  C3: 'À appeler',
  C4: 'À appeler',
  C5: 'À appeler',
  C6: 'À appeler',
};

describe('a call sheet whose rows an organiser moved', () => {
  test.each([
    ['sorted', backwards],
    ['inserted', (id: number) => ({ insertDimension: { range: rowAt(id, 1) } })],
    ['deleted', (id: number) => ({ deleteDimension: { range: rowAt(id, 4) } })],
  ])('is collected for the right people when rows were %s', (_, request) => {
    const campaign = called();
    change(campaign, request);
    const before = sheetOf(campaign).map(([id]) => id);
    expect(campaign.value('collect')).toMatchObject({ changes: 2, notUnderstood: [] });
    expect(outcomes(campaign)).toEqual(asEntered);
    expect(sheetOf(campaign).map(([id]) => id)).toEqual(before);
    const blanked = sheetOf(campaign).find(([id]) => id === 'C1');
    expect(blanked?.slice(0, 4)).toEqual(['C1', '', '', refused]);
    expect(enter(campaign, 'C1', { notes: 'encore' })[0]?.done).toBe(false);
    expect(enter(campaign, 'C6', { notes: 'encore' })[0]?.done).toBe(true);
    expect(campaign.value('collect')).toMatchObject({ changes: 1, notUnderstood: [] });
    expect(campaign.value('checkPermissions').differences).toEqual([]);
  });

  test.each(['workbook', 'here'] as const)(
    'is shared on in %s without anybody losing what was entered for them',
    (where) => {
      const campaign = called(where);
      change(campaign, backwards);
      write(campaign, campaign.id, 'Contacts!A8', [contactRow(7)]);
      campaign.value('addToPath', { filter: persuadable });
      shareAll(campaign, where);
      expect(sheetOf(campaign).map(([id]) => id)).toEqual([
        ...['C6', 'C5', 'C4', 'C3', 'C2', 'C1'],
        'C7',
      ]);
      expect(campaign.value('collect')).toMatchObject({ changes: 2, notUnderstood: [] });
      expect(outcomes(campaign)).toEqual({ ...asEntered, C7: 'À appeler' });
    },
  );

  test('gives a contact whose row was deleted a new one at the end at the next share', () => {
    const campaign = called();
    const last = lineOf(campaign, 'C3').row;
    change(campaign, (id) => ({ deleteDimension: { range: rowAt(id, last - 1) } }));
    campaign.value('collect');
    expect(sheetOf(campaign)).toHaveLength(5);
    shareAll(campaign, 'workbook');
    expect(sheetOf(campaign).map(([id]) => id)).toEqual(['C1', 'C2', 'C4', 'C5', 'C6', 'C3']);
    expect(enter(campaign, 'C3', { outcome: '✓ Supporter' })[0]?.done).toBe(true);
    expect(campaign.value('collect')).toMatchObject({ changes: 1, notUnderstood: [] });
  });

  test('counts a row that was copied once, and lists what was entered in the copy', () => {
    const campaign = called();
    const { spreadsheetId, title } = lineOf(campaign, 'C2');
    change(campaign, (sheetId) => ({ appendDimension: { sheetId, dimension: 'ROWS', length: 2 } }));
    write(campaign, spreadsheetId, `'${title}'!A9:D9`, [['C2', '', '', '✓ Opposant']]);
    const { changes, notUnderstood } = campaign.value('collect');
    expect(changes).toBe(2);
    expect(notUnderstood).toEqual([
      expect.objectContaining({ tab: title, cell: 'A9', text: 'C2' }),
    ]);
    expect(outcomes(campaign)).toEqual(asEntered);
  });

  test('shows nobody in a copy of a row, of somebody who refuses least of all', () => {
    const campaign = called();
    const { spreadsheetId, title, row } = lineOf(campaign, 'C1');
    change(campaign, (sheetId) => ({ appendDimension: { sheetId, dimension: 'ROWS', length: 2 } }));
    const [id, name, phone] = readTab(campaign, spreadsheetId, title)[row - 1] ?? [];
    write(campaign, spreadsheetId, `'${title}'!A9:C9`, [[id, name, phone]]);
    write(campaign, spreadsheetId, `'${title}'!A8:D8`, [[id, name, phone, '✓ Opposant']]);
    campaign.value('collect');
    const rows = readTab(campaign, spreadsheetId, title);
    expect(rows.flat().filter((cell) => cell === name || cell === phone)).toEqual([]);
    expect(rows[7]).toEqual(['C1', '', '', '✓ Opposant']);
    expect(campaign.value('collect').notUnderstood).toMatchObject([{ cell: 'A8', text: 'C1' }]);
  });

  test('keeps what stands under an id that was wiped away, and lists it', () => {
    const campaign = called();
    const { spreadsheetId, title, row } = lineOf(campaign, 'C2');
    write(campaign, spreadsheetId, `'${title}'!A${row}:C${row}`, [['', 'Somebody else', '']]);
    const { changes, notUnderstood } = campaign.value('collect');
    expect({ changes, cells: notUnderstood.map(({ cell }) => cell) }).toEqual({
      changes: 1,
      cells: [`A${row}`],
    });
    const left = readTab(campaign, spreadsheetId, title)[row - 1];
    expect(left?.slice(0, 4)).toEqual(['', 'Somebody else', '', '✓ Supporter']);
  });
});
