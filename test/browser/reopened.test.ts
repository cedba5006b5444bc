import type { Browser } from 'playwright-core';
import { openBrowser } from '../../commands/chromium';
import { languages } from '../../local/preview/page/messages/languages';
import { messagesIn } from '../../src/messages/language';
import { sidebarMessagesIn } from '../../src/messages/sidebar';
import { organiser, prepare } from '../support/campaign';
import { hold } from './support/hold';
import { callSheetsOf } from './support/on-call-sheets';
import { openPreview } from './support/preview-page';
import { type ServedSample, serveSample } from './support/sample';

const targets = 40;

let browser: Browser;
let served: ServedSample;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const { shell, home, sharePanel } = sidebarMessagesIn('en');
const { extension } = languages.en;
const { menu } = messagesIn('en');

test('a sidebar that is closed in mid-share goes on where it was when it is opened again', async () => {
  served = await serveSample('en', { contacts: 60, targets, volunteers: 20 });
  const { campaign } = served;
  prepare(campaign);
  const { toMake, toShare } = campaign.value('previewShare', { where: 'files' });
  const { page, sidebar, button } = await openPreview(
    browser,
    served.at(organiser, campaign.id),
    'en',
  );
  const shared = () => callSheetsOf(campaign).filter(({ isShared }) => isShared).length;

  await button(home.next(shell.stages.share)).click();
  await sidebar.getByRole('radio', { name: sharePanel.where.names.files }).check();
  const second = await hold(page, 'share', 2);
  await button(sharePanel.share(toShare)).click();
  await second.waits;
  const before = shared();
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(toShare);
  await sidebar.getByRole('progressbar', { name: sharePanel.sharing }).waitFor();

  await page.getByRole('button', { name: extension.close }).click();
  second.letGo();
  await page.getByRole('button', { name: extension.open }).click();
  await page.getByRole('button', { name: menu.open }).click();

  await sidebar.getByText(home.leftHalfDone(home.jobs.share)).waitFor();
  await button(shell.goOn).click();
  await button(shell.goOn).click();
  await sidebar.getByText(sharePanel.shared(toShare, toMake)).waitFor();
  expect(shared()).toBe(toShare);
  // Nothing was made twice: the campaign's own spreadsheet, and one for each.
  expect(campaign.google.files()).toHaveLength(1 + toMake);
  const given = callSheetsOf(campaign).flatMap(({ contacts }) => contacts);
  expect([given.length, new Set(given).size]).toEqual([targets, targets]);
});
