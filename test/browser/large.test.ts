import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../commands/chromium';
import { sidebarMessagesIn } from '../../src/messages/sidebar';
import { organiser } from '../support/campaign';
import { type ServedSample, serveSample } from './support/sample';

const { contacts, filter, shell, home } = sidebarMessagesIn('en');

let browser: Browser;
let served: ServedSample;
let page: Page;
beforeAll(async () => {
  served = await serveSample('en', { contacts: 12_000, targets: 2_000, volunteers: 150 });
  served.campaign.value('setUp', {});
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 300, height: 800 } });
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Notes every task of the page that holds it up for longer than 50 ms, which is the least a browser tells of. */
const noteLongTasks = () => {
  const long: number[] = [];
  Object.assign(globalThis, { long });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) long.push(duration);
  }).observe({ type: 'longtask', buffered: true });
};

test('whoever filters 12,000 contacts and adds 2,000 of them never waits for the sidebar', async () => {
  const answers: number[] = [];
  page.on('response', async (response) => {
    if (response.url().endsWith('/api/run')) answers.push((await response.body()).length);
  });
  await page.addInitScript(noteLongTasks);
  const button = (name: string) => page.getByRole('button', { name });
  const counted = (count: number) => page.getByText(contacts.matching(count)).waitFor();

  await page.goto(served.sidebarOf(organiser));
  await button(shell.stages.contacts).click();
  await counted(2000);
  await page.getByRole('checkbox', { name: filter.levels[5] }).check();
  await page.getByText(contacts.matching(2000)).waitFor({ state: 'detached' });
  await page.getByRole('checkbox', { name: filter.levels[5] }).uncheck();
  await counted(2000);
  await page.getByText(contacts.more).click();
  await page.getByText(contacts.others).click();
  await button(contacts.add(2000)).click();
  await page.getByText(contacts.added(2000, 2000)).waitFor();
  await button(home.next(shell.stages.share)).click();
  await page.getByRole('heading', { level: 1, name: shell.stages.share }).waitFor();

  const long = await page.evaluate(() => (globalThis as unknown as { long: number[] }).long);
  console.log({ long, answers });
  expect(Math.max(0, ...long)).toBeLessThanOrEqual(200);
});
