import type { Browser } from 'playwright-core';
import { openBrowser } from '../../commands/chromium';
import { sidebarMessagesIn } from '../../src/messages/sidebar';
import { organiser, prepare } from '../support/campaign';
import { colleague, letColleagueIn } from '../support/colleague';
import { hold } from './support/hold';
import { callSheetsOf } from './support/on-call-sheets';
import { type ServedSample, serveSample } from './support/sample';

const targets = 40;

let browser: Browser;
let served: ServedSample;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => served.close());
afterAll(() => browser.close());

describe.each(['en', 'fr'] as const)('two organisers at once in %s', (language) => {
  const { shell, home, sharePanel, problems } = sidebarMessagesIn(language);

  /** The sidebar as somebody has it, on the panel where call sheets are shared. */
  async function openShare(user: string) {
    const page = await browser.newPage({ locale: language, viewport: { width: 300, height: 900 } });
    await page.goto(served.sidebarOf(user));
    await page.getByRole('button', { name: shell.stages.share }).last().click();
    await page.getByRole('radio', { name: sharePanel.where.names.files }).check();
    const button = (name: string) => page.getByRole('button', { name });
    return { page, button };
  }

  test('share without a double, the second being told who is at work and since when', async () => {
    served = await serveSample(language, { contacts: 60, targets, volunteers: 20 });
    const { campaign } = served;
    letColleagueIn(campaign);
    prepare(campaign);
    const foreseen = campaign.value('previewShare', { where: 'files' });
    const { toMake, toShare, readers, contacts } = foreseen;
    const jackie = await openShare(organiser);
    const kim = await openShare(colleague);
    await kim.page.getByText(sharePanel.where.read.files(readers, contacts)).waitFor();
    await kim.button(sharePanel.share(toShare)).waitFor();
    const second = await hold(jackie.page, 'share', 2);
    await jackie.button(sharePanel.share(toShare)).click();
    await second.waits;

    // Kim's panel was there before: what she presses is refused, and she is told why.
    const job = campaign.value('describeCampaign').job;
    await kim.button(sharePanel.share(toShare)).click();
    const who = { who: organiser, kind: 'share', since: job?.since ?? 0 } as const;
    await kim.page.getByRole('alert').getByText(problems['someone-at-work'](who)).waitFor();
    await kim.button(shell.back).click();
    await kim.page.getByText(home.underWay(home.jobs.share, organiser, who.since)).waitFor();

    second.letGo();
    await jackie.page.getByText(sharePanel.shared(toShare, toMake)).waitFor();
    await kim.button(home.lookAgain).click();
    await kim.button(shell.stages.share).last().click();
    await kim.page.getByText(sharePanel.shared(toShare, toMake)).waitFor();

    expect(campaign.google.files()).toHaveLength(1 + toMake);
    const sheets = callSheetsOf(campaign);
    expect(sheets.filter(({ isShared }) => isShared)).toHaveLength(toShare);
    const given = sheets.flatMap(({ contacts }) => contacts);
    expect([given.length, new Set(given).size]).toEqual([targets, targets]);
  });
});
