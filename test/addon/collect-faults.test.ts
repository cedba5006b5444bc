import type { Fault } from '../../local/apps-script/faults';
import type { Where } from '../../src/domain/call-sheet';
import { openSample, prepare, shareAll, type TestCampaign } from '../support/campaign';
import { recordsIn } from '../support/small-campaign';
import { snapshot } from '../support/snapshot';
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

/** A killed run keeps its lock until Google would have ended it. */
function afterTheRun({ google }: TestCampaign): void {
  google.clearFaults();
  google.clock.advance(6 * 60);
}

/** Tabs, protections and access; moments left out, since runs that are repeated end later. */
function endOf(campaign: TestCampaign): string {
  return JSON.stringify(snapshot(campaign)).replace(
    /\{\\?"numberValue\\?":46\d+\.\d+\}/g,
    'moment',
  );
}

const faults: Fault[] = ['killed-before', 'killed-after', 'fails', 'takes-effect-then-fails'];

describe.each(['workbook', 'here'] as Where[])('collect in %s', (where) => {
  const whole = called(where);
  const before = whole.google.calls.length;
  const changes = whole.value('collect').changes;
  const calls = whole.google.calls.length - before;
  const end = endOf(whole);

  test.each(faults)(
    'whatever service call %s, ends the same when done again, each change logged once',
    (fault) => {
      expect(changes).toBeGreaterThan(7);
      expect(calls).toBeGreaterThan(4);
      for (let call = 1; call <= calls; call += 1) {
        const campaign = called(where);
        campaign.google.failAt(call, fault);
        try {
          campaign.act('collect');
        } catch {
          // The run was killed.
        }
        afterTheRun(campaign);
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
