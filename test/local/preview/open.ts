import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Beginning, begin, type PreviewedCampaign } from '../../../local/preview/campaign';
import { Preview, type PreviewOptions } from '../../../local/preview/preview';
import { type PreviewServer, servePreview } from '../../../local/preview/server';
import { amara, jackie, kwame, rosa, stranger } from '../people';
import { cells, protect, users } from '../rules/campaign';

/** A script of nobody's, which does what scripts do. */
const code = `
var runs = 0;
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Bank').addItem('Open', 'openPanel').addItem('Greet', 'greet').addToUi();
}
function openPanel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Phone bank'));
}
function greet() { SpreadsheetApp.getUi().alert('Hello'); }
function echo(value) { return value; }
function whoAmI() { return Session.getActiveUser().getEmail(); }
function countRuns() { runs += 1; return runs; }
function nothing() {}
function fail() { throw new Error('It went wrong.'); }
function pause(seconds) { Utilities.sleep(seconds * 1000); }
function rename() { SpreadsheetApp.getActive().rename('Renamed'); }
function write(text) { MailApp.sendEmail('amara@example.org', 'Hello', text, { htmlBody: '<b>' + text + '</b>' }); }
function log(text) { console.log(text); }
function hidden_() { return 'secret'; }
`;

const pageOfScript = `<!doctype html><html><head><title>x</title></head><body><script>begin()</script></body></html>`;

/** A folder with the script in it, and one to keep things in; both are removed by `remove`. */
export function folders() {
  const root = mkdtempSync(join(tmpdir(), 'preview-'));
  const script = join(root, 'script');
  mkdirSync(script);
  writeFileSync(join(script, 'Code.js'), code);
  writeFileSync(join(script, 'Sidebar.html'), pageOfScript);
  return { script, kept: join(root, 'kept'), remove: () => rmSync(root, { recursive: true }) };
}

/** Sheets of the campaign below, by their place. */
export const tab = { contacts: 0, amara: 1, lists: 2 } as const;

const person = (address: string, role: 'candidate' | 'volunteer' | 'stranger') => ({
  address,
  name: address.split('@')[0] ?? '',
  role,
  hasAccount: address !== kwame,
});

export const beginning = (language: 'en' | 'fr'): Beginning => ({
  language,
  google: { withoutAccount: [kwame], locale: language === 'fr' ? 'fr_FR' : 'en_GB' },
  spreadsheet: {
    owner: jackie,
    title: language === 'fr' ? 'Campagne' : 'Campaign',
    sheets: {
      Contacts: [
        ['Name', 'Phone'],
        ['Inès', '020 7946 0001'],
      ],
      Amara: [['Name', 'Outcome', 'Call back on'], ['Inès'], ['Tom'], ['Zoé']],
      Lists: [['Supporter'], ['Opponent']],
    },
  },
  people: [
    person(jackie, 'candidate'),
    person(amara, 'volunteer'),
    person(kwame, 'volunteer'),
    person(stranger, 'stranger'),
  ],
});

/** Where Amara may write. */
const hole = cells(tab.amara, [1, 4], [1, 3]);

const rule = (range: object, condition: object) => ({
  setDataValidation: { range, rule: { condition, strict: true, showCustomUi: true } },
});

const outcomes = {
  type: 'ONE_OF_RANGE',
  values: [{ userEnteredValue: '=Lists!$A$1:$A$9' }],
};

/** Jackie's campaign, in which Amara has a call sheet that she alone writes on; Rosa edits too. */
export function sharedCampaign(): PreviewedCampaign {
  const campaign = begin(beginning('en'));
  const { google, spreadsheetId } = campaign;
  for (const editor of [amara, rosa]) google.share(spreadsheetId, editor, 'writer');
  change(campaign, [
    protect({
      range: { sheetId: tab.amara },
      unprotectedRanges: [hole],
      editors: users(jackie),
    }),
    protect({ range: hole, editors: users(jackie, amara) }),
    rule(cells(tab.amara, [1, 4], [1, 2]), outcomes),
    rule(cells(tab.amara, [1, 4], [2, 3]), { type: 'DATE_IS_VALID' }),
  ]);
  return campaign;
}

/** Jackie changes the spreadsheet by hand. */
export function change(
  { google, spreadsheetId }: Pick<PreviewedCampaign, 'google' | 'spreadsheetId'>,
  requests: readonly object[],
): void {
  const path = `/v4/spreadsheets/${spreadsheetId}:batchUpdate`;
  const { status, body } = google.rest({ method: 'POST', path, user: jackie, body: { requests } });
  if (status !== 200) throw new Error(JSON.stringify(body));
}

/** A preview of a campaign, the one above if no other is given. */
export function previewOf(
  scriptFolder: string,
  campaign = sharedCampaign(),
  more: Partial<PreviewOptions> = {},
): Preview {
  const startOver = (language: 'en' | 'fr') => begin(beginning(language));
  return new Preview({ campaign, startOver, scriptFolder, ...more });
}

/** The time of a computer on which it passes by waiting and by `advance` alone. */
export function stillTime() {
  let now = Date.UTC(2026, 10, 1);
  const advance = (milliseconds: number) => {
    now += milliseconds;
  };
  return { now: () => now, advance, wait: async (milliseconds: number) => advance(milliseconds) };
}

/** What an answer holds, if it is none of a refusal. */
export function valueIn<Value>(answer: { readonly ok: boolean; readonly value?: Value }): Value {
  if (!answer.ok || answer.value === undefined) throw new Error(JSON.stringify(answer));
  return answer.value;
}

/** The preview served with a page of one line. */
export function served(preview: Preview, scriptFolder: string): Promise<PreviewServer> {
  const page = { '/': { type: 'text/html; charset=utf-8', body: '<title>Preview</title>' } };
  return servePreview({ preview, scriptFolder, page, port: 0 });
}
