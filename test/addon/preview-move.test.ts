import type { MovePreview } from '../../src/protocol-release';
import { organiser, prepare, shareAll, type TestCampaign } from '../support/campaign';
import { callAs } from '../support/session';
import { enter, openSmall, recordsIn } from '../support/small-campaign';

/** Three volunteers with two contacts each, everyone in a file of their own. */
function shared(): TestCampaign {
  const campaign = openSmall();
  prepare(campaign);
  shareAll(campaign, 'files');
  return campaign;
}

/** What a preview answers, each read of a spreadsheet taking so long, and how many others it read. */
function previewed(campaign: TestCampaign, seconds = 0): { preview: MovePreview; read: number } {
  let read = 0;
  const addOn = callAs(campaign, {
    user: organiser,
    around: ({ method, given }, make) => {
      if (method.endsWith('.getByDataFilter') && given[1] !== campaign.id) {
        campaign.google.clock.advance(seconds);
        read += 1;
      }
      return make();
    },
  });
  const reply = addOn('previewUndoShare');
  if (!reply.ok) throw new Error(reply.problem.code);
  return { preview: reply.value as MovePreview, read };
}

describe('a preview of taking contacts back', () => {
  test('reads every file in which something may be entered that was not collected', () => {
    const campaign = shared();
    enter(campaign, 'C1', { outcome: '✓ Supporter' });
    const { preview, read } = previewed(campaign);
    expect(preview).toMatchObject({ untouched: 5, touched: 1, unread: [] });
    expect(read).toBe(3);
  });

  test('reads no file of whom every contact is known to be called', () => {
    const campaign = shared();
    for (const row of recordsIn(campaign, 'Vue Parcours')) {
      if (row['Personne de référence'] !== 'Nadia Roux') continue;
      enter(campaign, String(row['Identifiant du contact']), { outcome: '✓ Supporter' });
    }
    campaign.value('collect');
    const { preview, read } = previewed(campaign);
    expect(preview).toMatchObject({ untouched: 4, touched: 2, unread: [] });
    expect(read).toBe(2);
  });

  test('reads for a minute, names the files it did not come to and counts them as last collected', () => {
    const campaign = shared();
    for (const id of ['C1', 'C2', 'C3', 'C4', 'C5', 'C6']) {
      enter(campaign, id, { outcome: '✓ Supporter' });
    }
    const { preview, read } = previewed(campaign, 40);
    expect(read).toBe(2);
    expect(preview).toMatchObject({ untouched: 2, touched: 4 });
    expect(preview.unread).toEqual([expect.stringContaining('Paula Tran')]);
  });
});
