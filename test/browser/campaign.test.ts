import type { Browser } from 'playwright-core';
import { openBrowser } from '../../commands/chromium';
import { previewMessages } from '../../commands/preview/messages';
import { languages } from '../../local/preview/page/messages/languages';
import { messagesIn } from '../../src/messages/language';
import { sidebarMessagesIn } from '../../src/messages/sidebar';
import { organiser } from '../support/campaign';
import { callSheetsOf } from './support/on-call-sheets';
import { openPreview, type PreviewPage } from './support/preview-page';
import { type ServedSample, serveSample } from './support/sample';

const targets = 60;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(['en', 'fr'] as const)('a campaign in %s', (language) => {
  const words = sidebarMessagesIn(language);
  const { shell, home, sharePanel: share, follow } = words;
  const { tabs, path } = messagesIn(language);
  const { mail } = languages[language];
  const { outcome } = tabs.callSheet;
  const renamed = language === 'en' ? 'No answer yet' : 'Pas encore de réponse';
  const candidate = previewMessages[language].candidate;
  let served: ServedSample;
  let preview: PreviewPage;

  beforeAll(async () => {
    served = await serveSample(language, { contacts: 200, targets, volunteers: 20 });
    preview = await openPreview(browser, served.at(organiser, served.campaign.id), language);
  });
  afterAll(() => served.close());

  /** One who has a call sheet with enough contacts on it. */
  const aVolunteer = () => {
    const sheet = callSheetsOf(served.campaign).find(
      (one) => one.isShared && one.contacts.length > 2,
    );
    const person = served.people.find(({ address }) => address === sheet?.email);
    if (person === undefined) throw new Error('Nobody has a call sheet.');
    return person;
  };
  /** Opens a panel from the first page. */
  const openPanel = async (stage: keyof typeof shell.stages) => {
    const back = preview.button(shell.back);
    if (await back.isVisible()) await back.click();
    await preview.button(shell.stages[stage]).last().click();
    await preview.sidebar.getByRole('heading', { level: 1, name: shell.stages[stage] }).waitFor();
  };
  const says = (text: string | RegExp) => preview.sidebar.getByText(text).first().waitFor();
  const cell = (name: string | RegExp) => preview.page.getByRole('gridcell', { name });

  test('is set up', async () => {
    served.campaign.value('setUp', {});
    await preview.page.reload();
    await preview.button(home.next(shell.stages.goal)).waitFor();
    await preview.page.getByRole('tab', { name: tabs.tabs['path-view'] }).waitFor();
  });

  test('gets a goal', async () => {
    await openPanel('goal');
    await says(words.goal.from.filter(targets));
    await preview.button(words.goal.save).click();
    await says(words.goal.saved);
  });

  test('gets a path of its own', async () => {
    await openPanel('path');
    const step = preview.sidebar.getByRole('group').filter({ hasText: path['called-once'] });
    await step.getByText(path['called-once']).click();
    await step.getByRole('textbox', { name: words.pathPanel.label }).fill(renamed);
    await says(words.pathPanel.change.renamed(path['called-once'], renamed));
    await preview.button(words.pathPanel.save).click();
    await says(/1/);
    await preview.page.getByRole('tab', { name: tabs.tabs.steps }).click();
    await cell(new RegExp(`^${renamed}, `)).waitFor();
  });

  test('puts contacts on the path', async () => {
    await openPanel('contacts');
    await says(words.contacts.matching(targets));
    await preview.button(words.contacts.add(targets)).click();
    await says(words.contacts.added(targets, targets));
  });

  test('shares call sheets, each with a volunteer of their own', async () => {
    const { toMake, toShare, readers } = served.campaign.value('previewShare', {
      where: 'workbook',
    });
    await preview.button(home.next(shell.stages.share)).click();
    await says(share.where.read.workbook(readers, targets));
    await preview.button(share.share(toShare)).click();
    await says(share.shared(toShare, toMake));
    const sheets = callSheetsOf(served.campaign);
    expect(sheets.filter(({ isShared }) => isShared)).toHaveLength(toShare);
    expect(new Set(sheets.flatMap(({ contacts }) => contacts)).size).toBe(targets);
    expect(sheets.flatMap(({ contacts }) => contacts)).toHaveLength(targets);
  });

  test('writes to volunteers', async () => {
    const { toSend } = served.campaign.value('previewMail', { kind: 'instructions' });
    await preview.button(share.toInstructions).click();
    await preview.button(share.mail.send(toSend)).click();
    await says(share.mail.allSent(toSend));
    expect(new Set(served.campaign.google.mailbox.map(({ to }) => to)).size).toBe(toSend);
  });

  test('is called by a volunteer, with the mouse and the keyboard', async () => {
    const { page } = preview;
    const volunteer = aVolunteer();
    await preview.become(candidate, volunteer.name);
    await page.getByRole('button', { name: mail.open(1) }).click();
    const mailbox = page.getByRole('dialog', { name: mail.title(volunteer.name) });
    await mailbox.getByRole('listitem').getByRole('button').click();
    await mailbox.locator('iframe').contentFrame().getByRole('link').first().click();
    await cell(`${outcome}, D2`).dblclick();
    await page.getByRole('option', { name: `✓ ${path.supporter}` }).click();
    await cell(`✓ ${path.supporter}, ${outcome}, D2`).waitFor();
    await page.getByRole('grid', { name: volunteer.name }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type(renamed);
    await page.keyboard.press('Enter');
    await cell(`${renamed}, ${outcome}, D3`).waitFor();
    await page.keyboard.type(path['asked-not-to-be-called']);
    await page.keyboard.press('Enter');
    await cell(`✗ ${path['asked-not-to-be-called']}, ${outcome}, D4`).waitFor();
  });

  test('collects outcomes', async () => {
    await preview.become(aVolunteer().name, candidate);
    await preview.page.goto(served.at(organiser, served.campaign.id));
    await openPanel('follow');
    await says(follow.collect.preview(3, 3));
    await says(follow.collect.doNotCall(1));
    await preview.button(follow.collect.button(3)).click();
    await says(follow.collect.done(3));
  });

  test('is summed up', async () => {
    await preview.button(follow.summary.build).click();
    await says(follow.summary.built);
    await preview.sidebar.getByRole('link', { name: follow.summary.open }).click();
    await preview.page.getByRole('grid', { name: tabs.tabs.summary }).waitFor();
    await cell(new RegExp(`^${targets}, .*B3$`)).waitFor();
    await cell(/^3, .*B5$/).waitFor();
  });
});
