import { noEffects } from '../../src/domain/path-edit';
import type { PathView } from '../../src/protocol-path';
import { prepare, readTab, shareAll, type TestCampaign } from '../support/campaign';
import { enter, lineOf, openSmall, organise, sheetIdOf } from '../support/small-campaign';

const tab = 'Étapes et raisons';
const fresh = { id: null, kind: 'step', label: 'Message laissé', effects: noEffects } as const;
const draftOf = ({ items }: PathView) =>
  items.map(({ id, kind, label, effects }) => ({ id, kind, label, effects }));
const labels = (campaign: TestCampaign) =>
  readTab(campaign, campaign.id, tab)
    .slice(2)
    .map((row) => row[2])
    .filter((label) => label !== '' && label !== undefined);

describe('steps and reasons that are changed from the panel', () => {
  test('reach the dropdowns with the next collect, steps before reasons', () => {
    const campaign = openSmall();
    prepare(campaign);
    shareAll(campaign, 'workbook');
    const draft = draftOf(campaign.value('readPath')).map((item) =>
      item.id === 'supporter' ? { ...item, label: 'Avec nous' } : item,
    );
    const saved = campaign.value('savePath', { items: [...draft, fresh] });
    expect(saved.items.at(-1)).toMatchObject({ label: 'Message laissé', contacts: 0 });
    expect(campaign.value('readPath')).toEqual(saved);
    campaign.value('collect');
    const { spreadsheetId } = lineOf(campaign, 'C1');
    const choices = readTab(campaign, spreadsheetId, 'Choix').map(([item]) => item);
    expect(choices.indexOf('Message laissé')).toBeLessThan(choices.indexOf('✓ Avec nous'));
    expect(enter(campaign, 'C1', { outcome: 'Message laissé' })[0]?.done).toBe(true);
    expect(campaign.value('collect')).toMatchObject({ changes: 1, notUnderstood: [] });
  });

  test('are not saved where a label cannot be one, and nothing is changed', () => {
    const campaign = openSmall();
    prepare(campaign);
    const before = labels(campaign);
    const draft = draftOf(campaign.value('readPath'));
    const odd = draft.map((item) => (item.id === 'supporter' ? { ...item, label: '=1' } : item));
    expect(campaign.act('savePath', { items: odd })).toEqual({
      ok: false,
      problem: { code: 'label-not-allowed', row: 9, label: '=1' },
    });
    expect(labels(campaign)).toEqual(before);
  });

  test('go when nobody stands there, and stay when somebody does', () => {
    const campaign = openSmall();
    prepare(campaign);
    const all = draftOf(campaign.value('readPath'));
    const without = (id: string) => ({ items: all.filter((item) => item.id !== id) });
    expect(campaign.act('savePath', without('to-call'))).toMatchObject({
      problem: { code: 'step-in-use', count: 6 },
    });
    campaign.value('savePath', without('undecided'));
    expect(labels(campaign)).toHaveLength(all.length - 1);
    const again = campaign.value('readPath');
    expect(again.items.map(({ id }) => id)).toEqual(without('undecided').items.map(({ id }) => id));
  });

  test('find their rows when somebody sorts the tab meanwhile', () => {
    const campaign = openSmall();
    prepare(campaign);
    const draft = draftOf(campaign.value('readPath')).map((item) =>
      item.id === 'supporter' ? { ...item, label: 'Avec nous' } : item,
    );
    const sheetId = sheetIdOf(campaign, campaign.id, tab);
    const range = { sheetId, startRowIndex: 2 };
    const sortSpecs = [{ dimensionIndex: 2, sortOrder: 'DESCENDING' }];
    const sorted = campaign.meddledWith((batch) => {
      if (batch === 1) organise(campaign, campaign.id, [{ sortRange: { range, sortSpecs } }]);
    });
    expect(sorted.act('savePath', { items: draft }).ok).toBe(true);
    const row = readTab(campaign, campaign.id, tab).find(([id]) => id === 'supporter');
    expect(row?.[2]).toBe('Avec nous');
    expect(new Set(labels(campaign)).size).toBe(labels(campaign).length);
  });
});
