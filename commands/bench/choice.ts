import type { Where } from '../../src/domain/call-sheet';
import { callSheetsIn, spreadsheetsOf } from '../rehearse/call-sheets';
import { type Campaign, organiser } from '../rehearse/campaign';
import { type Finished, untilDone } from '../rehearse/until-done';
import { snapshot } from '../script/changes';
import { costOf } from './cost';
import { fillIn } from './fill-in';
import { floorOf } from './floor';
import { type ActionCost, type Row, rowsOf } from './rows';
import { recordsOf, rest } from './sized-campaign';

/** Measures sharing and collecting with one choice of where; a refusal takes the place of a cost. */
export function measureChoice(campaign: Campaign, where: Where): Row[] {
  return rowsOf(where, {
    share: () => share(campaign, where),
    call: () => makeCalls(campaign),
    collect: () => collect(campaign),
  });
}

/** What an action costs, and the least its result could have cost. */
function compare(campaign: Campaign, act: () => Finished<'share' | 'collect'>): ActionCost {
  const before = snapshot(campaign.google);
  const { calls, seconds, slices, days } = act();
  return {
    measured: { ...costOf(calls, seconds), slices, days },
    floor: floorOf(before, snapshot(campaign.google)),
  };
}

function share(campaign: Campaign, where: Where): ActionCost {
  const confirmedReaders = campaign.act('previewShare', { where }).value.readers;
  rest(campaign);
  const request = { where, confirmedReaders };
  return compare(campaign, () => untilDone(campaign, () => campaign.act('share', request)));
}

/** Every volunteer who can write on their call sheet fills in all of it. */
function makeCalls(campaign: Campaign): void {
  const open = new Set(
    recordsOf(campaign, 'settings')
      .filter(({ key = '', value = '' }) => /^call-sheet-\d+$/.test(key) && isOpen(value))
      .map(({ key }) => key),
  );
  const sheets = callSheetsIn(spreadsheetsOf(campaign.google), organiser);
  const tabs = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.length,
    outcomes: sheet.choices('outcome'),
    levels: sheet.choices('supportLevel'),
  }));
  fillIn(
    campaign.google,
    tabs.filter(({ tag }) => open.has(tag)),
  );
}

/** Whether a volunteer can write on a call sheet, as its settings say; a link is made with its mail. */
function isOpen(settings: string): boolean {
  const { waiting } = JSON.parse(settings) as { readonly waiting: string | null };
  return waiting === null || waiting === 'no-link';
}

function collect(campaign: Campaign): ActionCost {
  rest(campaign);
  return compare(campaign, () => untilDone(campaign, () => campaign.act('collect')));
}
