import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../../commands/chromium';
import { languages } from '../../local/preview/page/messages/languages';
import { messagesIn } from '../../src/messages/language';
import { type Served, serveSmall } from './support/served';

const protectedCell =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Nadia's call sheet, and the one she may only read. */
const nadia = { address: 'nadia@example.org', tab: 'Nadia Roux' };
const otherTab = 'Omar Sow';
/** The columns of a call sheet that these tests look into. */
const outcomeColumn = 4;
const dateColumn = 6;
const notesColumn = 7;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(['en', 'fr'] as const)('a call sheet in %s', (language) => {
  const { tabs, path } = messagesIn(language);
  const headings = tabs.callSheet;
  const words = languages[language];
  const supporter = `✓ ${path.supporter}`;
  const later = path['called-once'];
  let served: Served;
  let page: Page;

  beforeEach(async () => {
    served = await serveSmall(language);
    page = await browser.newPage();
  });
  afterEach(async () => {
    await page.close();
    await served.close();
  });

  const openSheet = (title = nadia.tab) =>
    page.goto(served.at(nadia.address, served.workbook, title));
  const cell = (name: string, match: 'whole' | 'part' = 'whole'): Locator =>
    page.getByRole('gridcell', { name, exact: match === 'whole' });
  const grid = (title = nadia.tab): Locator => page.getByRole('grid', { name: title });
  const option = (name: string): Locator => page.getByRole('option', { name });
  /** What the cells say once they show what Google keeps. */
  const shows = (name: string) => cell(name).waitFor();

  test('is filled in with the mouse', async () => {
    await openSheet();
    await cell(`${headings.outcome}, D2`).dblclick();
    await option(supporter).click();
    await shows(`${supporter}, ${headings.outcome}, D2`);

    await cell(`${headings.notes}, G2`).dblclick();
    await page
      .getByRole('textbox', { name: words.cell.edit('G2', headings.notes) })
      .fill('À rappeler');
    await cell(`${headings.notes}, G3`).click();
    await shows(`À rappeler, ${headings.notes}, G2`);

    expect(served.cell(nadia.tab, 2, outcomeColumn)).toBe(supporter);
    expect(served.cell(nadia.tab, 2, notesColumn)).toBe('À rappeler');
  });

  test('is filled in with the keyboard alone', async () => {
    await openSheet();
    await grid().focus();
    await shows(`${headings.outcome}, D2`);
    // Typed into the list: the first that matches is taken, and the next row is active.
    await page.keyboard.type('supp');
    await page.keyboard.press('Enter');
    await shows(`${supporter}, ${headings.outcome}, D2`);
    // Opened and walked through.
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await shows(`${later}, ${headings.outcome}, D3`);
    // A date and a note, reached by arrows.
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('14/03/2026');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('Le soir');
    await page.keyboard.press('Enter');
    await shows(`Le soir, ${headings.notes}, G3`);
    // Cleared again.
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Delete');
    await shows(`${headings.outcome}, D2`);

    expect([2, 3].map((row) => served.cell(nadia.tab, row, outcomeColumn) || null)).toEqual([
      null,
      later,
    ]);
    expect(served.cell(nadia.tab, 3, dateColumn)).toBe(46095);
    expect(served.cell(nadia.tab, 3, notesColumn)).toBe('Le soir');
  });

  test('is filled in from the clipboard and from the formula bar', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openSheet();
    await cell(`${headings.notes}, G2`).click();
    await page.keyboard.type('Le soir');
    await page.keyboard.press('Enter');
    await shows(`Le soir, ${headings.notes}, G2`);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Le soir\n');
    await cell(`${headings.notes}, G3`).click();
    await page.keyboard.press('Control+v');
    await shows(`Le soir, ${headings.notes}, G3`);
    // Nothing is pasted where a part of it may not be.
    await cell(`${headings.name}, B3`, 'part').click();
    await page.keyboard.press('Control+v');
    await page.getByRole('alert').getByText(protectedCell).waitFor();

    await cell(`Le soir, ${headings.notes}, G3`).click();
    const bar = page.getByRole('textbox', { name: words.sheet.content('G3', headings.notes) });
    await bar.fill('Le matin');
    await bar.press('Enter');
    await shows(`Le matin, ${headings.notes}, G3`);
    expect([2, 3].map((row) => served.cell(nadia.tab, row, notesColumn))).toEqual([
      'Le soir',
      'Le matin',
    ]);
  });

  test('refuses what is not in the list, in the words of Google', async () => {
    await openSheet();
    await cell(`${headings.outcome}, D2`).click();
    await page.keyboard.type('perhaps');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('violates the data validation rules').waitFor();
    await shows(`${headings.outcome}, D2`);
    expect(served.cell(nadia.tab, 2, outcomeColumn) ?? '').toBe('');
    await page.getByRole('alert').getByRole('button', { name: words.cell.dismiss }).click();
    await page.getByRole('alert').getByText('violates').waitFor({ state: 'detached' });
  });

  test('refuses a name, and everything on the call sheet of somebody else', async () => {
    await openSheet();
    const name = String(served.cell(nadia.tab, 2, 2));
    await cell(`${name}, ${headings.name}, B2`).click();
    await page.keyboard.type('Somebody else');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText(protectedCell).waitFor();
    await shows(`${name}, ${headings.name}, B2`);

    await page.getByRole('tab', { name: otherTab }).click();
    await grid(otherTab).waitFor();
    await cell(`${headings.outcome}, D2`).dblclick();
    await option(supporter).click();
    await page.getByRole('alert').getByText(protectedCell).waitFor();
    await shows(`${headings.outcome}, D2`);

    expect(served.cell(nadia.tab, 2, 2)).toBe(name);
    expect(served.cell(otherTab, 2, outcomeColumn) ?? '').toBe('');
  });
});
