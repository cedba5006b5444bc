import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../commands/chromium';
import { messagesIn } from '../../src/messages/language';
import { sidebarMessagesIn } from '../../src/messages/sidebar';
import { type PanelName, panelNames } from '../../src/sidebar/stages';
import { organiser } from '../support/campaign';
import { enter } from '../support/small-campaign';
import { faultsOf, smallTexts } from './support/axe';
import { keyboardFaults } from './support/keyboard';
import { serveSample } from './support/sample';
import type { ServedCampaign } from './support/serve';
import { type Served, serveSmall } from './support/served';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What keeps anybody from using the page: those who cannot see, have no mouse, or have little room. */
async function faultsIn(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const faults = [...(await faultsOf(page)), ...(await smallTexts(page))];
  for (const width of [300, 280]) {
    await page.setViewportSize({ width, height: 900 });
    faults.push(...(await page.evaluate(tooWide)));
  }
  return [...faults, ...(await keyboardFaults(page))];
}

/** Whether one has to scroll sideways. */
function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`${scrollWidth} px in ${clientWidth} px`] : [];
}

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  const words = sidebarMessagesIn(language);
  const { shell } = words;
  const { path } = messagesIn(language);
  let served: ServedCampaign;
  let page: Page;
  beforeEach(async () => {
    page = await browser.newPage({ locale: language, viewport: { width: 300, height: 900 } });
    await page.goto(served.sidebarOf(organiser));
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
  afterEach(() => page.close());
  const press = (name: string) => page.getByRole('button', { name }).last().click();

  describe('a spreadsheet that nothing was done in yet', () => {
    beforeAll(async () => {
      served = await serveSample(language, { contacts: 30, targets: 10, volunteers: 4 });
    });
    afterAll(() => served.close());

    test('the first page', async () => expect(await faultsIn(page)).toEqual([]));
    test('the panel for set-up', async () => {
      await press(shell.stages['set-up']);
      expect(await faultsIn(page)).toEqual([]);
    });
  });

  describe('a campaign under way', () => {
    beforeAll(async () => {
      served = await underWay();
    });
    afterAll(() => served.close());

    test('the first page', async () => expect(await faultsIn(page)).toEqual([]));
    test.each(panelNames)('the panel %s', async (name) => {
      await press(shell.stages[name]);
      await page.getByText(shown[name]).first().waitFor();
      expect(await faultsIn(page)).toEqual([]);
    });
    test.each(['appeal', 'instructions', 'thanks', 'undo'] as const)(
      'the page %s of the panel for sharing',
      async (name) => {
        const { pages, mail, undo } = words.sharePanel;
        await press(shell.stages.share);
        await press(pages[name].title);
        const facts = name === 'undo' ? undo.untouched : mail.facts.toSend;
        await page.getByText(facts, { exact: true }).waitFor();
        expect(await faultsIn(page)).toEqual([]);
      },
    );
  });

  /** What each panel shows once it has read what it shows. */
  const shown: Readonly<Record<PanelName, string>> = {
    'set-up': shell.stages['set-up'],
    goal: words.goal.result,
    path: words.pathPanel.kinds.abandonment,
    contacts: words.contacts.nobody,
    share: words.sharePanel.toInstructions,
    follow: words.follow.collect.button(2),
  };

  /** Some outcomes are collected, some are not, and somebody waits for an answer. */
  async function underWay(): Promise<Served> {
    const small = await serveSmall(language);
    enter(small.campaign, 'C1', { outcome: path['needs-follow-up'], notes: 'Le soir' });
    enter(small.campaign, 'C2', { outcome: `✗ ${path['asked-not-to-be-called']}` });
    small.campaign.value('collect');
    enter(small.campaign, 'C3', { outcome: `✓ ${path.supporter}` });
    enter(small.campaign, 'C4', { outcome: `✗ ${path['asked-not-to-be-called']}` });
    return small;
  }
});
