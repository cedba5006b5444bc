import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../commands/chromium';
import type { GoogleOptions } from '../../local/apps-script/google';
import type { Language } from '../../src/domain/language';
import { sidebarMessagesIn } from '../../src/messages/sidebar';
import {
  continueFrom,
  openSample,
  organiser,
  prepare,
  shareAll,
  type TestCampaign,
} from '../support/campaign';
import { webAppUrl } from '../support/links';
import { writtenTo } from '../support/mail';
import { openSidebar, violations } from './support/sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const volunteers = 15;

const withAccount = 13;
const size = { contacts: 60, targets: 40, volunteers };
const model = openSample(size);
prepare(model);
const ready = model.google.spreadsheet(model.id);

/** Forty contacts on the path and fifteen volunteers, two of whom have no Google account. */
function prepared(google: GoogleOptions = {}): TestCampaign {
  const campaign = openSample(size, 'fr', google);
  continueFrom(campaign, ready);
  return campaign;
}

/** The panel beside a campaign, and what is said there. */
async function openPanel(campaign: Pick<TestCampaign, 'act'>, language: Language = 'en') {
  const { page, hold } = await openSidebar(browser, { campaign, language });
  const words = sidebarMessagesIn(language);
  const said = (text: string) => page.getByText(text).first().waitFor();
  const button = (name: string) => page.getByRole('button', { name });
  await button(words.shell.stages.share).last().click();
  return { page, hold, words, said, button };
}

/** Files of call sheets, and who can write in each beside the organiser. */
function writersOf({ google, id }: TestCampaign): string[][] {
  const files = google.files().filter((file) => file.id !== id);
  return files.map(({ permissions }) =>
    permissions.flatMap(({ emailAddress, role }) =>
      role === 'writer' && emailAddress !== organiser ? emailAddress : [],
    ),
  );
}

/** Nothing is wrong with the page as it is, in neither language. */
async function isWell(page: Page): Promise<void> {
  for (const language of ['first', 'second']) {
    expect([language, ...(await violations(page))]).toEqual([language]);
    await page.locator('button.language').click();
  }
}

describe.each(['en', 'fr'] as const)('splitting and sharing, in %s', (language) => {
  test('says who gets how many and who reads how much, then shares and says who waits', async () => {
    const campaign = prepared();
    const { page, words, said, button } = await openPanel(campaign, language);
    const { sharePanel: panel } = words;
    const facts = { given: 40, getting: 15, callers: 15, left: 0, hadSome: false, min: 2, max: 3 };
    await said(panel.split.sentence(facts));
    await said(panel.where.read.workbook(withAccount, 40));
    await said(panel.waiting.title(2));
    await isWell(page);

    await button(panel.share(withAccount)).click();
    await said(panel.shared(withAccount, volunteers));
    await isWell(page);
    const link = page.getByRole('link', { name: 'Campagne – feuilles d’appel 1' });
    const [file] = campaign.google.files().filter(({ id }) => id !== campaign.id);
    expect(await link.getAttribute('href')).toContain(`/spreadsheets/d/${file?.id}/edit`);
    expect(writersOf(campaign).map((writers) => writers.length)).toEqual([withAccount]);
    await page.close();
  });
});

describe('where call sheets live', () => {
  test('in this spreadsheet is shared only once the number of readers is confirmed', async () => {
    const { page, words, said, button } = await openPanel(prepared());
    const { where, share } = words.sharePanel;
    await page.getByRole('radio', { name: where.names.here }).check();
    await said(where.read.here(withAccount, 60));
    expect(await button(share(withAccount)).isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: where.confirm(withAccount, 60) }).check();
    await isWell(page);
    await button(share(withAccount)).click();
    await said(words.sharePanel.shared(withAccount, volunteers));
    await page.close();
  });

  test('behind links is explained, and waits for a page that opens them', async () => {
    const { page, words, said, button } = await openPanel(prepared());
    const { where, make } = words.sharePanel;
    await page.getByRole('radio', { name: where.names.links }).check();
    await said(words.problems['no-web-app']());
    expect(await button(make(volunteers)).isDisabled()).toBe(true);
    await isWell(page);
    await page.close();
  });
});

test('volunteers whom a workbook cannot be shared with are given a personal link instead', async () => {
  const campaign = prepared({ webAppUrl });
  const { page, words, said, button } = await openPanel(campaign);
  const { share, shared, make, madeForLinks, waiting, where } = words.sharePanel;
  await button(share(withAccount)).click();
  await said(shared(withAccount, volunteers));
  await page.getByText(waiting.title(2)).click();
  await isWell(page);
  await button(waiting.byLink).click();
  await said(where.elsewhere(withAccount));
  await button(make(2)).click();
  await said(madeForLinks(2));
  await said(shared(withAccount, withAccount));
  await isWell(page);
  const { byLink } = campaign.value('previewShare', { where: 'links' });
  expect(byLink.map(({ hasLink }) => hasLink)).toEqual([false, false]);
  await page.close();
});

describe('sharing that takes long', () => {
  test('is stopped after its slice, and gone on with', async () => {
    const campaign = prepared({ latency: 'modelled' });
    const { page, hold, words, button, said } = await openPanel(campaign);
    await page.getByRole('radio', { name: words.sharePanel.where.names.files }).check();
    const slices = hold('share', 2);
    await said(words.sharePanel.where.read.files(withAccount, 3));
    await button(words.sharePanel.share(withAccount)).click();
    await slices.waiting(1);
    await page.getByRole('progressbar', { name: words.sharePanel.sharing }).waitFor();
    await isWell(page);
    await button(words.shell.stop).click();
    slices.letGo();
    await said(words.shell.stopped);
    await isWell(page);
    expect(writersOf(campaign).length).toBeLessThan(volunteers);
    await button(words.shell.goOn).click();
    await said(words.sharePanel.shared(withAccount, volunteers));
    await page.close();
  });

  test('stops after its slice when the panel is left, and the first page says so', async () => {
    const { page, hold, words, button, said } = await openPanel(prepared({ latency: 'modelled' }));
    await page.getByRole('radio', { name: words.sharePanel.where.names.files }).check();
    const slices = hold('share', 2);
    await said(words.sharePanel.where.read.files(withAccount, 3));
    await button(words.sharePanel.share(withAccount)).click();
    await slices.waiting(1);
    await button(words.shell.back).click();
    slices.letGo();
    await said(words.home.leftHalfDone(words.home.jobs.share));
    await page.close();
  });

  test('goes on as it was asked when the sidebar was closed in its middle', async () => {
    const campaign = prepared({ latency: 'modelled' });
    const begun = await openPanel(campaign);
    const { where, split, share } = begun.words.sharePanel;
    await begun.page.getByRole('radio', { name: where.names.files }).check();
    await begun.page.getByRole('checkbox', { name: split.area }).check();
    const slices = begun.hold('share', 2);
    await begun.said(where.read.files(withAccount, 3));
    await begun.button(share(withAccount)).click();
    await slices.waiting(1);
    await begun.page.close();

    const asked: unknown[] = [];
    const act: TestCampaign['act'] = (name, ...request) => {
      if (name === 'share') asked.push(request[0]);
      return campaign.act(name, ...request);
    };
    const { page, words, said, button } = await openPanel({ act });
    await said(words.home.leftHalfDone(words.home.jobs.share));
    await isWell(page);
    await button(words.shell.goOn).click();
    await said(words.sharePanel.shared(withAccount, volunteers));
    const options = { capacity: false, language: false, area: true };
    expect(asked[0]).toMatchObject({ where: 'files', options });
    expect(writersOf(campaign).filter((writers) => writers.length === 1)).toHaveLength(withAccount);
    expect(writersOf(campaign)).toHaveLength(volunteers);
    await page.close();
  });
});

describe('messages to volunteers', () => {
  test('are read in full, tried, sent, and copied for somebody', async () => {
    const campaign = prepared();
    const { page, words, said, button } = await openPanel(campaign, 'fr');
    const { mail, pages } = words.sharePanel;
    await button(pages.appeal.title).click();
    await page.getByText(mail.first(3)).waitFor();
    await page.locator('summary').first().click();
    await said('Nous allons appeler des personnes pour Campagne');
    await button(mail.test).click();
    await said(mail.tested(organiser));
    await isWell(page);
    expect(writtenTo(campaign)).toEqual([organiser]);

    await button(mail.send(volunteers)).click();
    await said(mail.allSent(volunteers));
    expect(writtenTo(campaign)).toHaveLength(volunteers + 1);
    await page.getByText(mail.copy.title).click();
    await page.getByRole('combobox').selectOption({ index: 1 });
    await button(mail.copy.show).click();
    const text = await page.getByRole('textbox', { name: mail.copy.message }).inputValue();
    expect(text).toContain('pouvez-vous passer quelques appels');
    await isWell(page);
    await page.close();
  });

  test('that Google refused are listed until somebody says what becomes of them', async () => {
    const [tried, campaign] = [prepared(), prepared()];
    tried.value('sendMail', { kind: 'appeal' });
    const sendsOne = ({ method }: { readonly method: string }) => method === 'sendEmail';
    campaign.google.failAt(tried.google.calls.findIndex(sendsOne) + 1, 'fails');
    campaign.value('sendMail', { kind: 'appeal' });

    const { page, words, said, button } = await openPanel(campaign);
    const { mail, pages } = words.sharePanel;
    await button(pages.appeal.title).click();
    await said(mail.failed(1));
    await isWell(page);
    await page.getByRole('button', { name: new RegExp(`^${mail.again}:`) }).click();
    await button(mail.send(1)).click();
    await said(mail.allSent(volunteers));
    expect(writtenTo(campaign)).toHaveLength(volunteers);
    await page.close();
  });
});

test('sharing is undone once it is said who loses access', async () => {
  const campaign = prepared();
  shareAll(campaign, 'workbook');
  const { page, words, said, button } = await openPanel(campaign);
  const { undo, pages } = words.sharePanel;
  await button(pages.undo.title).click();
  await page.getByText(undo.losing(withAccount)).click();
  expect(await page.getByRole('listitem').count()).toBe(withAccount);
  await isWell(page);
  await button(undo.takeBack(40)).click();
  await said(undo.done(40, 0));
  expect(writersOf(campaign)).toEqual([[]]);
  await page.close();
});

test('a personal link is shown once, and opens nothing once it is taken back', async () => {
  const campaign = prepared({ webAppUrl });
  shareAll(campaign, 'links');
  const { page, words, said, button } = await openPanel(campaign);
  const { links, pages } = words.sharePanel;
  await button(pages.links.title).click();
  await button(links.make).click();
  const link = await page.getByRole('textbox', { name: links.made }).inputValue();
  expect(campaign.value('whoseLink', { link }).good).toBe(true);
  await isWell(page);
  const { volunteer } = campaign.value('whoseLink', { link });
  await button(links.revoke).click();
  await said(links.revoked(volunteer));
  expect(campaign.act('whoseLink', { link })).toMatchObject({ problem: { code: 'link-unknown' } });
  await page.close();
});
