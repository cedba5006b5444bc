import { prepare, readTab, shareAll, type TestCampaign } from '../support/campaign';
import { enter, openSmall, organise, recordsIn } from '../support/small-campaign';

const level = { row: 1, column: 7 } as const;

/** The campaign in which the level of the contact in a row, counted from 0, is a formula of that row. */
function withFormula(rowIndex: number): TestCampaign {
  const campaign = openSmall();
  const formulaValue = `=IF(A${rowIndex + 1}="";"";"Indécis")`;
  const cells = [{ values: [{ userEnteredValue: { formulaValue } }] }];
  const start = { sheetId: 0, rowIndex, columnIndex: level.column };
  organise(campaign, campaign.id, [
    { updateCells: { start, rows: cells, fields: 'userEnteredValue' } },
  ]);
  prepare(campaign);
  shareAll(campaign, 'workbook');
  return campaign;
}

function enteredIn(campaign: TestCampaign, rowIndex: number): unknown {
  const { sheets } = campaign.google.spreadsheet(campaign.id);
  return JSON.parse(JSON.stringify(sheets[0]?.rows[rowIndex]?.[level.column] ?? {}));
}

describe('a formula in a column the add-on writes', () => {
  test('stays, the journey and the log saying what was collected, and is counted', () => {
    const campaign = withFormula(level.row);
    const before = enteredIn(campaign, level.row);
    enter(campaign, 'C1', { outcome: '✓ Supporter', supportLevel: 'Soutien fort' });
    enter(campaign, 'C2', { supportLevel: 'Soutien fort' });
    const preview = campaign.value('previewCollect');
    expect(preview).toMatchObject({ changes: 2, formulasLeft: 1 });
    expect(campaign.value('collect')).toEqual(preview);
    expect(enteredIn(campaign, level.row)).toEqual(before);
    const levels = readTab(campaign, campaign.id, 'Contacts').map((row) => row[level.column]);
    expect(levels.slice(1, 3)).toEqual(['Indécis', 'Soutien fort']);
    const [journey] = recordsIn(campaign, 'Vue Parcours');
    expect(journey).toMatchObject({ 'Niveau de soutien': 'Soutien fort' });
  });

  test('is put back as a formula of its row when it stood in the way of a write', () => {
    const campaign = withFormula(5);
    enter(campaign, 'C1', { supportLevel: 'Soutien fort' });
    const source = { sheetId: 0, dimension: 'ROWS' as const, startIndex: 5, endIndex: 6 };
    const meddled = campaign.meddledWith((batch) => {
      if (batch > 1) return;
      organise(campaign, campaign.id, [{ moveDimension: { source, destinationIndex: 1 } }]);
    });
    expect(meddled.act('collect')).toMatchObject({ ok: true, value: { formulasLeft: 0 } });
    const levels = readTab(campaign, campaign.id, 'Contacts').map((row) => [row[0], row[7]]);
    expect(levels.slice(1, 3)).toEqual([
      ['C5', 'Indécis'],
      ['C1', 'Soutien fort'],
    ]);
    expect(JSON.stringify(enteredIn(campaign, 1))).toContain('A2=');
  });

  test('costs a campaign without formulas no request: two read, one says when it was collected', () => {
    const campaign = openSmall();
    prepare(campaign);
    shareAll(campaign, 'here');
    const before = campaign.google.calls.length;
    campaign.value('collect');
    const calls = campaign.google.calls.slice(before).filter(({ service }) => service === 'Sheets');
    expect(calls.map(({ method }) => method.split('.').at(-1))).toEqual([
      'get',
      'batchGetByDataFilter',
      'batchUpdate',
    ]);
  });
});
