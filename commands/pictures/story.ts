import type { Page } from 'playwright-core';
import { messagesIn } from '../../src/messages/language';
import { type SidebarMessages, sidebarMessagesIn } from '../../src/messages/sidebar';
import type { PanelName } from '../../src/sidebar/stages';
import { type FoundCallSheet, tabTagged } from '../rehearse/call-sheets';
import { organiser } from '../rehearse/campaign';
import { makeCalls, sheetsCalledFrom } from './calls';
import type { Pictured } from './campaign';
import type { Studio } from './studio';

interface Setting {
  readonly studio: Studio;
  readonly campaign: Pictured;
  readonly words: SidebarMessages;
}

/** Goes through the campaign and takes a picture of each page on the way. */
export async function tell(studio: Studio, campaign: Pictured): Promise<void> {
  const setting = { studio, campaign, words: sidebarMessagesIn(campaign.language) };
  await setUp(setting);
  await choose(setting);
  await share(setting);
  await call(setting);
  await follow(setting);
}

/** What the campaign of the pictures is called. */
const named = {
  en: { campaign: 'A bus for Ashdale', candidate: 'Jackie Moreau' },
  fr: { campaign: 'Un bus pour Valmeron', candidate: 'Jackie Moreau' },
} as const;
const pollDate = '2026-03-22';
const purgeDate = '2026-04-21';

async function setUp({ studio, campaign, words }: Setting): Promise<void> {
  const { shell, setUp: panelWords } = words;
  const { about, adds, action } = panelWords;
  const names = named[campaign.language];
  const page = await studio.open(campaign.sidebar, 'sidebar');
  const enter = page.getByRole('button', { name: shell.stages['set-up'] });
  await enter.waitFor();
  await studio.take(page, 'welcome');
  await enter.click();
  await page.getByText(adds.otherwise).waitFor();
  await page.getByLabel(about.campaign).fill(names.campaign);
  await page.getByLabel(about.candidate).fill(names.candidate);
  await page.getByLabel(about.pollDate(1, 1)).fill(pollDate);
  await page.getByLabel(about.purge).fill(purgeDate);
  await page.getByLabel(about.purge).blur();
  await studio.take(page, 'set-up');
  await page.getByRole('button', { name: action, exact: true }).click();
  await page.getByRole('button', { name: panelWords.change }).waitFor();
  await page.close();
}

/** Opens a panel of the organiser's sidebar, on which that text is to be seen. */
async function openPanel(setting: Setting, name: PanelName, text: string): Promise<Page> {
  const { studio, campaign, words } = setting;
  const page = await studio.open(campaign.sidebar, 'sidebar');
  await page.getByRole('button', { name: words.shell.stages[name] }).last().click();
  await page.getByText(text).first().waitFor();
  return page;
}

/** Takes a picture of a panel of the organiser's sidebar. */
async function panel(setting: Setting, name: PanelName, text: string): Promise<void> {
  const page = await openPanel(setting, name, text);
  await setting.studio.take(page, name);
  await page.close();
}

async function choose(setting: Setting): Promise<void> {
  const { studio, campaign, words } = setting;
  const { shell, goal, pathPanel, contacts } = words;
  await panel(setting, 'goal', goal.result);
  await panel(setting, 'path', pathPanel.kinds.abandonment);
  const { matching } = await campaign.act('previewFilter', { filter: persuadable });
  await panel(setting, 'contacts', contacts.matching(matching));

  const page = await studio.open(campaign.at(organiser, campaign.spreadsheetId), 'desk');
  const sidebar = page.getByRole('complementary').locator('iframe').contentFrame();
  await sidebar.getByRole('button', { name: shell.stages.contacts }).last().click();
  await sidebar.getByText(contacts.matching(matching)).waitFor();
  await page.getByRole('gridcell').nth(40).waitFor();
  await studio.take(page, 'preview');
  await page.close();
  await campaign.act('addToPath', { filter: persuadable });
}

const persuadable = {
  field: 'supportLevel',
  operator: 'is-one-of',
  value: [2, 3, 4],
} as const;

async function share(setting: Setting): Promise<void> {
  const { campaign, words } = setting;
  await panel(setting, 'share', words.sharePanel.where.facts.toMake);
  while (!(await campaign.act('share', { where: 'workbook' })).done);
  await campaign.act('sendMail', { kind: 'instructions' });
}

const week = 7 * 24 * 3600;

/** Volunteers call: one of them is seen doing so, at a desk and on a phone. */
async function call({ studio, campaign }: Setting): Promise<void> {
  makeCalls(campaign);
  campaign.google.clock.advance(week);
  const sheet = sheetsCalledFrom(campaign).find(isTelling);
  if (sheet?.email == null) throw new Error('Nobody has noted anything.');
  const { callSheet } = messagesIn(campaign.language).tabs;
  const address = campaign.at(sheet.email, sheet.spreadsheetId, sheet.sheetId);
  const free = sheet.rows.find((row) => sheet.text(row, 'outcome') === '') ?? 2;
  for (const screen of ['desk', 'phone'] as const) {
    const page = await studio.open(address, screen);
    const cell = page.getByRole('gridcell', {
      name: `${callSheet.outcome}, D${free}`,
      exact: true,
    });
    await cell.waitFor();
    await studio.take(page, `call-sheet-${screen}`);
    if (screen === 'phone') await cell.tap();
    else {
      await cell.click();
      // Away from where the list opens, so that no item lies under the pointer.
      await page.mouse.move(0, 0);
      await page.keyboard.press('Enter');
    }
    await page.getByRole('option').first().waitFor();
    await studio.take(page, `outcome-${screen}`);
    await page.close();
  }
}

/** Whether there is a note among the first calls, and one that is still to be made. */
function isTelling({ rows, text }: FoundCallSheet): boolean {
  const first = rows.slice(1, 8);
  return (
    first.some((row) => text(row, 'notes') !== '') &&
    first.some((row) => text(row, 'outcome') === '')
  );
}

async function follow(setting: Setting): Promise<void> {
  const { studio, campaign, words } = setting;
  const { changes } = await campaign.act('previewCollect');
  const page = await openPanel(setting, 'follow', words.follow.collect.button(changes));
  await studio.take(page, 'collect');
  await page.close();
  while (!(await campaign.act('collect')).done);
  await campaign.act('buildSummary');
  await panel(setting, 'follow', words.follow.summary.build);
  const home = await studio.open(campaign.sidebar, 'sidebar');
  await home.getByRole('progressbar').waitFor();
  await studio.take(home, 'home');
  await home.close();

  const state = campaign.google.spreadsheet(campaign.spreadsheetId);
  const sheetId = tabTagged(state, 'summary')?.properties.sheetId;
  const summary = await studio.open(
    campaign.at(organiser, campaign.spreadsheetId, sheetId),
    'desk',
  );
  await summary.getByRole('gridcell').nth(20).waitFor();
  await summary
    .getByRole('complementary')
    .locator('iframe')
    .contentFrame()
    .getByRole('progressbar')
    .waitFor();
  await studio.take(summary, 'summary');
  await summary.close();
}
