import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../commands/chromium';
import { sidebarMessagesIn } from '../../src/messages/sidebar';
import { organiser } from '../support/campaign';
import { type ServedSample, serveSample } from './support/sample';

const { contacts, filter, follow, goal, home, pathPanel, setUp, sharePanel, shell } =
  sidebarMessagesIn('en');

let browser: Browser;
let served: ServedSample;
let page: Page;
beforeAll(async () => {
  served = await serveSample('en', { contacts: 12_000, targets: 2_000, volunteers: 150 });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 300, height: 800 } });
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Notes how long each task of the page takes that holds it up; a browser tells of those over 50 ms. */
const noteLongTasks = () => {
  const long: number[] = [];
  Object.assign(globalThis, { long });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) long.push(duration);
  }).observe({ type: 'longtask', buffered: true });
};

test('nobody waits for the sidebar of 12,000 contacts, of which it is sent next to nothing', async () => {
  const answers: number[] = [];
  page.on('response', async (response) => {
    if (response.url().endsWith('/api/run')) answers.push((await response.body()).length);
  });
  await page.addInitScript(noteLongTasks);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const level = page.getByRole('checkbox', { name: filter.levels[5] });
  const says = (text: string) => page.getByText(text).first().waitFor();
  const open = async (stage: keyof typeof shell.stages, text: string) => {
    await page.getByRole('button', { name: shell.back }).click();
    const stages = page.getByRole('navigation', { name: home.stages });
    await stages.getByRole('button', { name: shell.stages[stage] }).click();
    await says(text);
  };

  await page.goto(served.sidebarOf(organiser));
  await button(shell.stages['set-up']).click();
  await says(setUp.found.rows(12_000, 1));
  await page.getByText(setUp.found.columns(19)).click();
  await button(setUp.action).click();
  await button(home.next(shell.stages.goal)).waitFor();

  await open('contacts', contacts.matching(2000));
  await level.check();
  await page.getByText(contacts.matching(2000)).waitFor({ state: 'detached' });
  await level.uncheck();
  await says(contacts.matching(2000));
  await page.getByText(contacts.more).click();
  await button(contacts.add(2000)).click();
  await says(contacts.added(2000, 2000));

  await open('share', sharePanel.split.everybody(150));
  await page.getByText(sharePanel.split.everybody(150)).click();
  await open('goal', goal.result);
  await open('path', pathPanel.kinds.abandonment);
  await open('follow', follow.collect.nothing);

  const long = await page.evaluate(() => (globalThis as unknown as { long: number[] }).long);
  expect(long.filter((milliseconds) => milliseconds > 200)).toEqual([]);
  expect(Math.max(...answers)).toBeLessThan(20_000);
});
