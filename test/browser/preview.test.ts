import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../../commands/chromium';
import { languages } from '../../local/preview/page/messages/languages';
import { messagesIn } from '../../src/messages/language';
import { faultsOf, smallTexts } from './support/axe';
import { type Served, serveSmall } from './support/served';

const nadia = { address: 'nadia@example.org', name: 'Nadia Roux' };
const jackie = { address: 'jackie@example.org', name: 'Jackie Moreau' };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

let browser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await served.close();
});

async function open(user: string, title: string, options: BrowserContextOptions = {}) {
  const page = await (await browser.newContext(options)).newPage();
  const isCampaign = title === 'Contacts';
  await page.goto(served.at(user, isCampaign ? served.campaign.id : served.workbook, title));
  await page.getByRole('grid', { name: title }).getByRole('gridcell').first().waitFor();
  return page;
}

describe.each(['en', 'fr'] as const)('the preview in %s', (language) => {
  const words = languages[language];
  const { tabs, path, menu } = messagesIn(language);
  const outcome = tabs.callSheet.outcome;
  const supporter = `✓ ${path.supporter}`;
  beforeEach(async () => {
    served = await serveSmall(language);
  });

  const button = (page: Page, name: string) => page.getByRole('button', { name });
  const person = (page: Page, name: string) => button(page, words.person.change(name));

  test('somebody else is found by the keyboard, and sees their own file', async () => {
    const page = await open(jackie.address, 'Contacts');
    await person(page, jackie.name).press('Enter');
    await page.getByRole('combobox', { name: words.person.search }).press('n');
    await page.keyboard.type('adia');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: nadia.name }).click();
    await page.getByRole('grid', { name: nadia.name }).waitFor();
    // The address says who looks at what.
    await page.reload();
    await person(page, nadia.name).waitFor();
    await page.getByRole('grid', { name: nadia.name }).waitFor();
  });

  test('a file of others is not opened, and Google says so', async () => {
    const page = await open(jackie.address, 'Contacts');
    await page.goto(served.at('nobody@example.org', served.campaign.id, 'Contacts'));
    const refusal = 'You do not have access to the requested document.';
    await page.getByRole('alert').getByText(refusal).waitFor();
    await page.getByText(words.drive.empty).waitFor();
  });

  test('a link in a mail opens the call sheet it leads to', async () => {
    served.campaign.value('sendMail', { kind: 'instructions' });
    const page = await open(nadia.address, tabs.index.title);
    await button(page, words.mail.open(1)).click();
    const mailbox = page.getByRole('dialog', { name: words.mail.title(nadia.name) });
    await mailbox.getByRole('listitem').getByRole('button').click();
    await mailbox.locator('iframe').contentFrame().getByRole('link').first().click();
    await page.getByRole('grid', { name: nadia.name }).waitFor();
    expect(await mailbox.isVisible()).toBe(false);
  });

  test('the menu opens the panel, which closes, and the index leads to a call sheet', async () => {
    const page = await open(jackie.address, 'Contacts');
    const panel = page.getByRole('complementary');
    await panel.getByRole('button', { name: words.extension.close }).click();
    await panel.waitFor({ state: 'detached' });
    await button(page, words.extension.open).click();
    await button(page, menu.open).click();
    await page.getByRole('complementary', { name: menu.title }).waitFor();

    await page.goto(served.at(jackie.address, served.workbook, tabs.index.title));
    await page.getByRole('gridcell', { name: new RegExp(`^${nadia.name}`) }).click();
    await page.getByRole('link', { name: `${words.cell.follow} ${nadia.name}` }).click();
    await page.getByRole('grid', { name: nadia.name }).waitFor();
  });

  test('the clock goes forward, and starting over is asked first', async () => {
    const page = await open(jackie.address, 'Contacts');
    const clock = page.getByRole('button', { name: new RegExp(words.clock.open('.*')) });
    const before = (await clock.textContent()) ?? '';
    await clock.click();
    await button(page, words.clock.forward[604800] ?? '').click();
    await clock.filter({ hasNotText: before }).waitFor();
    await button(page, words.startOver.open).click();
    await page.getByText(words.startOver.warning).waitFor();
    await button(page, words.startOver.cancel).click();
    await page.getByText(words.startOver.warning).waitFor({ state: 'detached' });
  });

  test('a thumb picks an outcome on a small phone', async () => {
    const page = await open(nadia.address, nadia.name, phone);
    for (const heading of [tabs.callSheet.name, tabs.callSheet.phone, outcome]) {
      const box = await page
        .getByRole('gridcell', { name: `${heading}, ` })
        .last()
        .boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= phone.viewport.width).toBe(true);
    }
    await page.getByRole('gridcell', { name: `${outcome}, D3` }).tap();
    const option = page.getByRole('option', { name: supporter });
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await option.tap();
    await page.getByRole('gridcell', { name: `${supporter}, ${outcome}, D3` }).waitFor();
  });
});

test.each([
  ['a desk', 'en', {}],
  ['a phone', 'fr', phone],
] as const)('axe finds nothing, and no text is small, on %s', async (_where, language, options) => {
  served = await serveSmall(language);
  const words = languages[language];
  const { outcome } = messagesIn(language).tabs.callSheet;
  const page = await open(nadia.address, nadia.name, options);
  const check = async () => {
    expect(await faultsOf(page)).toEqual([]);
    expect(await smallTexts(page)).toEqual([]);
  };
  await check();
  await page.getByRole('gridcell', { name: `${outcome}, D2` }).click();
  await page.keyboard.type('perhaps');
  await check();
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('violates').waitFor();
  await check();
  await page.getByRole('button', { name: words.person.change(nadia.name) }).click();
  await page.getByRole('option', { name: jackie.name }).waitFor();
  await check();
  await page.goto(served.at(jackie.address, served.campaign.id, 'Contacts'));
  await page.getByRole('grid', { name: 'Contacts' }).getByRole('gridcell').first().waitFor();
  await check();
});
