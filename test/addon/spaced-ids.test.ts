import { prepare, readTab, shareAll } from '../support/campaign';
import { contactRow, enter, openSmall, organise, sheetIdOf } from '../support/small-campaign';

const refused = '✗ A demandé à ne plus être appelé';

test.each([
  ['stay', false],
  ['are turned around meanwhile', true],
])(
  'a refusal reaches a contact whose id has spaces around it or within, when rows %s',
  (_what, moved) => {
    const ids = [' C1', 'C  2', 'C3\u00A0', "'+C4"];
    const contacts = ids.map((id, index) => contactRow(index + 1, { id }));
    const campaign = openSmall({ contacts: [...contacts, contactRow(5)] });
    prepare(campaign);
    shareAll(campaign, 'workbook');
    for (const id of ['C1', 'C 2', 'C3', '+C4']) enter(campaign, id, { outcome: refused });
    const sheetId = sheetIdOf(campaign, campaign.id, 'Contacts');
    const sortSpecs = [{ dimensionIndex: 1, sortOrder: 'DESCENDING' as const }];
    const turned = { sortRange: { range: { sheetId, startRowIndex: 1 }, sortSpecs } };
    const meddled = campaign.meddledWith((batch) => {
      if (moved && batch === 1) organise(campaign, campaign.id, [turned]);
    });
    expect(meddled.act('collect')).toMatchObject({ ok: true, value: { doNotCall: 4 } });
    const rows = readTab(campaign, campaign.id, 'Contacts').slice(1);
    expect(new Map(rows.map((row) => [row[0], row[6]]))).toEqual(
      new Map([...ids.map((id) => [id, 'Oui'] as const), ['C5', '']]),
    );
  },
);
