import { formulaCount } from '../../local/apps-script/store/reading';
import { quoted } from '../../src/sheets/address';
import { openCampaign, readTab, shareAll, type TestCampaign } from '../support/campaign';
import { hostileTexts, longText } from '../support/hostile';
import { cell, contactRow, lineOf, openSmall, volunteerHeadings } from '../support/small-campaign';
import { contactHeadings } from '../support/tables';
import { owners, tabsOf } from '../support/typing';

const locales = [
  ['fr_FR', 'Europe/Paris'],
  ['en_GB', 'Europe/London'],
] as const;

const texts = [...hostileTexts, longText];

function formulas({ google }: TestCampaign): number {
  return google.files().reduce((sum, { id }) => sum + formulaCount(google.spreadsheet(id)), 0);
}

/** Everything that stands anywhere, as texts. */
function everything(campaign: TestCampaign): Set<string> {
  const texts = tabsOf(campaign).flatMap(({ spreadsheetId, title }) =>
    readTab(campaign, spreadsheetId, title).flat().map(String),
  );
  return new Set(texts);
}

/** A contact whose every field but the phone and the consent is the text, and a volunteer alike. */
function hostileCampaign(locale: string, timeZone: string): TestCampaign {
  const contacts = texts.map((text, index) =>
    contactRow(index + 1, {
      id: text,
      first: text,
      last: `${text}${index}`,
      email: text,
      born: text,
      tags: text,
      area: text,
      notes: text,
    }),
  );
  const volunteers = texts.map((text, index) => [
    text,
    `${text}${index}`,
    index % 2 === 0 ? `v${index}@example.org` : text,
    text,
    text,
  ]);
  return openCampaign({
    contacts: [contactHeadings, ...contacts],
    volunteers: [volunteerHeadings, ...volunteers],
    titles: { contacts: '\'=1+1"><script>', volunteers: '=IMPORTXML("x")' },
    more: { '+1+1 {{x}}': [['=1+1', '<img onerror=1>']] },
    google: { locale, timeZone },
  });
}

/** Every volunteer with access picks an outcome for their first contact and notes a hostile text. */
function enterTexts(campaign: TestCampaign): number {
  const sheets = owners(campaign);
  const shared = tabsOf(campaign).filter(({ tag }) => sheets.get(tag)?.waiting === null);
  shared.forEach(({ tag, spreadsheetId, title }, index) => {
    const line = { spreadsheetId, title, row: 2, email: '' };
    const user = sheets.get(tag)?.email ?? '';
    const type = (column: 'outcome' | 'notes', typed: string) =>
      campaign.google.edit({ user, spreadsheetId, range: cell(line, column), typed });
    expect(type('outcome', '✓ Supporter')).toEqual({ done: true });
    expect(type('notes', texts[index % texts.length] ?? '')).toEqual({ done: true });
  });
  return shared.length;
}

describe.each(locales)('hostile texts in %s', (locale, timeZone) => {
  test.each(['workbook', 'here'] as const)(
    'stay text from one end of a campaign to the other, call sheets in %s',
    (where) => {
      const campaign = hostileCampaign(locale, timeZone);
      campaign.value('setUp', {});
      const { added } = campaign.value('addToPath', {
        filter: { field: 'consent', operator: 'is', value: true },
      });
      expect(added).toBe(texts.length);
      const { shared } = shareAll(campaign, where);
      expect(shared).toBeGreaterThan(5);
      const typed = enterTexts(campaign);
      expect(campaign.value('collect').changes).toBe(typed);
      campaign.value('buildSummary');
      expect(formulas(campaign)).toBe(0);
      const said = everything(campaign);
      for (const text of hostileTexts) expect(said).toContain(text);
      expect(campaign.value('collect').changes).toBe(0);
      expect(campaign.value('checkPermissions').differences).toEqual([]);
    },
  );

  test('that a volunteer types are refused as an outcome and kept as text in notes', () => {
    const campaign = openSmall({ google: { locale, timeZone } });
    campaign.value('setUp', {});
    campaign.value('addToPath', { filter: { field: 'consent', operator: 'is', value: true } });
    shareAll(campaign, 'here');
    const line = lineOf(campaign, 'C1');
    const typeIn = (column: 'outcome' | 'supportLevel' | 'notes', typed: string) =>
      campaign.google.edit({
        user: line.email,
        spreadsheetId: line.spreadsheetId,
        range: cell(line, column),
        typed,
      });
    for (const text of texts) {
      for (const column of ['outcome', 'supportLevel'] as const) {
        expect({ text, column, done: typeIn(column, text).done }).toEqual({
          text,
          column,
          done: false,
        });
      }
      expect(typeIn('notes', text)).toEqual({ done: true });
      expect(formulas(campaign)).toBe(0);
      const { notUnderstood } = campaign.value('collect');
      expect(notUnderstood).toEqual([]);
    }
    expect(formulas(campaign)).toBe(0);
    const notes = readTab(
      campaign,
      campaign.id,
      locale === 'fr_FR' ? 'Journal des appels' : 'Call log',
    );
    expect(notes.length).toBeGreaterThan(texts.length - 3);
  });

  test('as headings and as names of other tabs change nothing of what is read', () => {
    const campaign = openCampaign({
      contacts: [[...contactHeadings, ...hostileTexts], contactRow(1), contactRow(2)],
      volunteers: [
        [...volunteerHeadings, ...hostileTexts],
        ['Nadia', 'Roux', 'nadia@example.org', '', ''],
      ],
      google: { locale, timeZone },
    });
    campaign.value('setUp', {});
    campaign.value('addToPath', { filter: { field: 'consent', operator: 'is', value: true } });
    expect(shareAll(campaign, 'workbook')).toMatchObject({ shared: 1, shares: { min: 2, max: 2 } });
    expect(formulas(campaign)).toBe(0);
  });
});

test.each([
  'Sommaire',
  'Choix',
  'Réglages',
  'Feuille d’appel en préparation',
  '=1+1',
  '[x]:?*/\\',
  "'",
  ' ',
])('a volunteer may be called as a tab of the add-on, or as no tab may be: %s', (name) => {
  const campaign = openSmall({
    volunteers: [
      [name, '', 'one@example.org', '', ''],
      [name.toUpperCase(), '', 'two@example.org', '', ''],
    ],
  });
  campaign.value('setUp', {});
  campaign.value('addToPath', { filter: { field: 'consent', operator: 'is', value: true } });
  expect(shareAll(campaign, 'workbook')).toMatchObject({ callSheets: 2, shared: 2 });
  const titles = tabsOf(campaign).filter(({ tag }) => tag.startsWith('call-sheet-'));
  for (const { spreadsheetId, title } of titles) {
    expect(readTab(campaign, spreadsheetId, title)[1]?.[0]).toMatch(/^C\d$/);
    expect(quoted(title)).not.toBe("''");
  }
  expect(formulas(campaign)).toBe(0);
});
