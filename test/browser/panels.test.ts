import type { Browser, Page } from 'playwright-core';
import { messagesIn } from '../../src/messages/language';
import { sidebarMessagesIn } from '../../src/messages/sidebar';
import { type PanelName, panelNames } from '../../src/sidebar/stages';
import { organiser } from '../support/campaign';
import { enter } from '../support/small-campaign';
import { faultsOf, smallTexts } from './support/axe';
import { openBrowser } from './support/chromium';
import { keyboardFaults } from './support/keyboard';
import { serveSample } from './support/sample';
import { type ServedCampaign } from './support/serve';
import { serveSmall } from './support/served';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  const { shell, follow } = sidebarMessagesIn(language);
  const { path } = messagesIn(language);
  const open = async (served: ServedCampaign) => {
    const page = await browser.newPage({ locale: language, viewport: { width: 300, height: 900 } });
    await page.goto(served.sidebarOf(organiser));
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };

  test('the first page and set-up of a spreadsheet that knows nothing yet can be used by anybody', async () => {
    const served = await serveSample(language, { contacts: 30, targets: 10, volunteers: 4 });
    const page = await open(served);
    expect(await faultsIn(page)).toEqual([]);
    await page.getByRole('button', { name: shell.stages['set-up'] }).click();
    await isStill(page);
    expect(await faultsIn(page)).toEqual([]);
    await page.close();
    await served.close();
  });
});
