import { execFileSync } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../commands/chromium';
import type { Language } from '../../src/domain/language';
import type { Table } from '../../src/domain/table';
import { sidebarMessagesIn } from '../../src/messages/sidebar';
import { openCampaign, organiser, readTab, type TestCampaign } from '../support/campaign';
import {
  contactRow,
  openSmall,
  threeVolunteers,
  volunteerHeadings,
} from '../support/small-campaign';
import { contactHeadings } from '../support/tables';
import { isTooWide, openSidebar, violations } from './support/sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The panel beside a campaign, and what is said there. */
async function openPanel(campaign: Pick<TestCampaign, 'act'>, language: Language = 'fr') {
  const { page, hold } = await openSidebar(browser, { campaign, language, width: 280 });
  const words = sidebarMessagesIn(language);
  const said = (text: string) => page.getByText(text).first().waitFor();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.getByRole('button', { name: words.shell.stages['set-up'] }).click();
  return { page, hold, words, said, button };
}

/** Nothing is wrong with the page as it is, in neither language, and nothing sticks out of it. */
async function isWell(page: Page): Promise<void> {
  for (const language of ['first', 'second']) {
    expect([language, ...(await violations(page))]).toEqual([language]);
    expect(await isTooWide(page)).toBe(false);
    await page.locator('button.language').click();
  }
}

/** Contacts whose headings say little: a column nobody knows, and levels that are bare numbers. */
const odd = [
  ['Nom', 'Prénom', 'Téléphone', 'Peut-on appeler', 'Avis'],
  ['Martin', 'Rosa', '06 39 98 90 01', 'Oui', 2],
  ['Diallo', 'Kwame', '06 39 98', 'Non', 4],
];
const volunteers = [volunteerHeadings, ...threeVolunteers];

const csv = (table: Table) =>
  Buffer.from(table.map((record) => record.map((cell) => `"${cell}"`).join(';')).join('\r\n'));

/** A workbook with a sheet for each table; jest loads no ES modules, so Node does. */
function workbookOf(tables: readonly Table[]): Buffer {
  const sheets = tables.map((rows, index) => ({ name: `Feuille ${index + 1}`, rows }));
  const script = `
    import { writeXlsx } from 'hucre/xlsx';
    process.stdout.write(await writeXlsx(${JSON.stringify({ sheets })}));`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script]);
}

function choose(page: Page, label: string, name: string, buffer: Buffer): Promise<void> {
  return page.getByLabel(label).setInputFiles({ name, mimeType: '', buffer });
}

test('asks, shows how real rows are read, and sets up', async () => {
  const campaign = openCampaign({ contacts: odd, volunteers });
  const { page, words, said, button } = await openPanel(campaign, 'en');
  const { about, found, scale, ...panel } = words.setUp;
  await said('+33 6 39 98 90 01');
  await said(found.phone('too-short'));
  await page.getByLabel(about.campaign).fill('Vivre ici');
  await page.getByLabel(about.pollDate(1, 1)).fill('2027-03-14');
  await button(about.addPollDate(1)).click();
  await page.getByLabel(about.pollDate(2, 2)).fill('2027-03-21');
  await page.getByLabel(about.purge).fill('2027-03-21');

  await page.getByText(found.columns(5)).first().click();
  await page.getByText(found.otherColumns(1)).click();
  await page.getByLabel('Avis').selectOption({ label: words.filter.fields.supportLevel });
  await said(scale.legend);
  await button(panel.action).click();
  await said(about.problems['before-poll']);
  await said(scale.missing);
  await isWell(page);

  await page.getByLabel(about.purge).fill('');
  await page.getByRole('radio', { name: scale['1-is-strong'] }).check();
  await said(words.filter.levels[4]);
  await button(panel.action).click();
  await said(panel.done(9, 2));
  await isWell(page);

  const { details } = campaign.value('describeCampaign');
  expect(details).toMatchObject({
    campaign: 'Vivre ici',
    pollDates: ['2027-03-14', '2027-03-21'],
    purgeOn: null,
  });
  const persuaded = { field: 'supportLevel', operator: 'is', value: 2 } as const;
  expect(campaign.value('previewFilter', { filter: persuaded }).matching).toBe(1);
});

test('says what is missing at the tab where it is, and takes the tab that is chosen', async () => {
  const campaign = openCampaign({
    contacts: odd,
    volunteers: [['']],
    more: { Équipe: volunteers },
  });
  campaign.google.edit({
    user: organiser,
    spreadsheetId: campaign.id,
    range: "'Équipe'!A1",
    typed: 'Surnom',
  });
  const { page, words, said, button } = await openPanel(campaign);
  const { found, action, incomplete } = words.setUp;
  const tab = page.getByLabel(found.tabs.volunteers);
  await tab.selectOption('Bénévoles');
  await said(found.rows(0, null));
  await button(action).click();
  await said(incomplete);
  expect(await tab.evaluate((element) => element === document.activeElement)).toBe(true);
  await tab.selectOption('Équipe');
  await said('Roux');
});

test('saves what changes afterwards, and asks for nothing else again', async () => {
  const campaign = openSmall();
  campaign.value('setUp', {});
  const { page, words, said, button } = await openPanel(campaign);
  const before = readTab(campaign, campaign.id, 'Contacts');
  await said(words.setUp.adds.nothing);
  await page.getByLabel(words.setUp.about.objections).fill('stop@example.org');
  await button(words.setUp.save).click();
  await said(words.setUp.saved);
  expect(campaign.value('describeCampaign').details.objections).toBe('stop@example.org');
  expect(readTab(campaign, campaign.id, 'Contacts')).toEqual(before);
});

test('starts a copy of another campaign afresh, once a person has confirmed it', async () => {
  const campaign = openSmall();
  campaign.value('setUp', {});
  const { body } = campaign.google.rest({
    method: 'POST',
    host: 'www.googleapis.com',
    path: `/drive/v3/files/${campaign.id}/copy`,
    body: { name: 'Copie' },
    user: organiser,
  });
  const copy = campaign.on((body as { id: string }).id);
  const { page, words, said, button } = await openPanel(copy);
  const { afresh, adds, action, done } = words.setUp;
  await said(words.problems['copy-of-another-campaign']());
  await button(afresh.start).click();
  await said(afresh.explain);
  await isWell(page);
  await button(afresh.confirm).click();
  await said(adds.deletes);
  await button(action).click();
  await said(done(9, 0));
  expect(copy.value('describeCampaign').setUp).toBe(true);
});

describe('importing a file', () => {
  test('compares it, shows what changes, and writes only when told to', async () => {
    const campaign = openSmall();
    campaign.value('setUp', {});
    const { page, words, said, button, hold } = await openPanel(campaign);
    const { importFile } = words;
    await button(importFile.open).click();
    await said(importFile.google.text);
    const file = [
      [...contactHeadings, 'Pointure'],
      [...contactRow(1, { level: 'Soutien fort' }), '43'],
      [...contactRow(7), ''],
      ['Total', ...contactHeadings.slice(1).map(() => ''), ''],
    ];
    await choose(page, importFile.file, 'contacts.csv', csv(file));
    await said(importFile.read(3, 14));
    const sending = hold('sendPieces', 1);
    await button(importFile.compare).click();
    await sending.waiting(1);
    await said(words.shell.ofTotal(0, 3));
    await isWell(page);
    sending.letGo();
    await said(importFile.foreseen);
    await page.getByText(importFile.columns, { exact: true }).click();
    await said(importFile.leftOut(['Pointure']));
    await isWell(page);
    expect(readTab(campaign, campaign.id, 'Contacts')).toHaveLength(7);

    await button(importFile.start(1, 1)).click();
    await said(importFile.done(1, 1));
    await isWell(page);
    const rows = readTab(campaign, campaign.id, 'Contacts');
    expect(rows).toHaveLength(8);
    expect([rows[1]?.[7], rows[7]?.[2]]).toEqual(['Soutien fort', 'Hamon']);
  });

  test('reads a workbook, and says of other files what to do', async () => {
    const campaign = openSmall();
    campaign.value('setUp', {});
    const { page, words, said, button } = await openPanel(campaign);
    const { importFile } = words;
    await button(importFile.open).click();
    await choose(page, importFile.file, 'liste.pdf', Buffer.from('%PDF-1.7'));
    await said(importFile.problems.pdf);
    await choose(page, importFile.file, 'x.xlsx', Buffer.from('PK\u0003\u0004 broken'));
    await said(importFile.problems.workbook);
    await choose(page, importFile.file, 'x.csv', Buffer.from('a;b\n"c;d\n'));
    await said(importFile.problems.quote(2));
    const sheet = [contactHeadings, contactRow(1), contactRow(8)];
    const workbook = workbookOf([[['a'], ['b']], sheet]);
    await choose(page, importFile.file, 'contacts.xlsx', workbook);
    await said(importFile.read(2, 13));
    await isWell(page);
    await button(importFile.compare).click();
    await said(importFile.start(1, 0));
  });
});

test('stops sending a long file when asked, and goes on where it was', async () => {
  const campaign = openSmall();
  campaign.value('setUp', {});
  const { page, words, said, button, hold } = await openPanel(campaign);
  const { importFile, shell } = words;
  await button(importFile.open).click();
  const people = Array.from({ length: 18 }, (_, index) =>
    contactRow(index + 1, { notes: 'aimable '.repeat(6000) }),
  );
  await choose(page, importFile.file, 'contacts.csv', csv([contactHeadings, ...people]));
  const sending = hold('sendPieces', 2);
  await button(importFile.compare).click();
  await sending.waiting(1);
  await said(shell.ofTotal(7, 18));
  await button(shell.stop).click();
  await said(shell.stopping);
  sending.letGo();
  await said(shell.stopped);
  await said(shell.ofTotal(14, 18));
  await button(shell.goOn).click();
  await said(importFile.start(12, 6));
});

test('sends a file anew that Google has forgotten meanwhile', async () => {
  const campaign = openSmall();
  campaign.value('setUp', {});
  const { page, words, said, button } = await openPanel(campaign);
  const { importFile } = words;
  await button(importFile.open).click();
  await choose(page, importFile.file, 'contacts.csv', csv([contactHeadings, [...contactRow(7)]]));
  await button(importFile.compare).click();
  await button(importFile.start(1, 0)).waitFor();
  campaign.google.clock.advance(2 * 60 * 60);
  await button(importFile.start(1, 0)).click();
  await said(words.problems['file-forgotten']());
  await button(words.shell.goOn).click();
  await said(importFile.done(1, 0));
  expect(readTab(campaign, campaign.id, 'Contacts')).toHaveLength(8);
});
