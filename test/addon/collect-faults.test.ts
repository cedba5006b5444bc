import type { Where } from '../../src/domain/call-sheet';
import { callsOf, endOf, faults, goWrong } from '../support/broken-runs';
import { openSample, prepare, shareAll, type TestCampaign } from '../support/campaign';
import { recordsIn } from '../support/small-campaign';
import { owners, tabsOf } from '../support/typing';

/** A shared campaign of six volunteers in which everybody with access entered something. */
function called(where: Where): TestCampaign {
  const campaign = openSample({ contacts: 24, targets: 18, volunteers: 6 });
  prepare(campaign);
  shareAll(campaign, where);
  const sheets = owners(campaign);
  for (const { tag, spreadsheetId, title } of tabsOf(campaign)) {
    const sheet = sheets.get(tag);
    if (sheet === undefined || sheet.waiting !== null) continue;
    const type = (cell: string, typed: string) => {
      const range = `'${title}'!${cell}`;
      const result = campaign.google.edit({ user: sheet.email, spreadsheetId, range, typed });
      expect(result).toEqual({ done: true });
    };
    type('D2', '✓ Supporter');
    type('E2', 'Soutien fort');
    type('D3', '✗ A demandé à ne plus être appelé');
    type('G3', 'Ne veut plus d’appels');
  }
  return campaign;
}

describe.each(['workbook', 'here'] as Where[])('collect in %s', (where) => {
  const campaign = called(where);
  const begin = campaign.google.remember();
  let changes = 0;
  const calls = callsOf(campaign, () => {
    changes = campaign.value('collect').changes;
  });
  const end = endOf(campaign);

  test.each(faults)(
    'whatever service call %s, ends the same when done again, each change logged once',
    (fault) => {
      expect(changes).toBeGreaterThan(7);
      expect(calls).toBeGreaterThan(4);
      for (let call = 1; call <= calls; call += 1) {
        begin();
        goWrong(campaign, { call, fault }, () => campaign.act('collect'));
        campaign.value('collect');
        const ids = recordsIn(campaign, 'Journal des appels').map(({ Identifiant }) => Identifiant);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toHaveLength(changes);
        expect({ call, end: endOf(campaign) }).toEqual({ call, end });
        expect(campaign.value('collect').changes).toBe(0);
      }
    },
  );
});
