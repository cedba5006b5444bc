import type { Where } from '../../src/domain/call-sheet';
import { openSample, prepare, readTab, shareAll } from '../support/campaign';
import { outcomeColumns, owners, tabsOf, typedIn } from '../support/typing';

describe.each(['workbook', 'here'] as Where[])('call sheets shared in %s', (where) => {
  const campaign = openSample({ contacts: 60, targets: 26, volunteers: 5 });
  prepare(campaign);
  const progress = shareAll(campaign, where);
  const sheets = owners(campaign);
  const tabs = tabsOf(campaign);

  test('every volunteer can type in their own outcome cells and in no other cell of any tab', () => {
    const shared = [...sheets.values()].filter(({ waiting }) => waiting === null);
    expect(shared.length).toBe(progress.shared);
    expect(shared.length).toBeGreaterThan(2);
    const expected = [...sheets].flatMap(([tag, { email, waiting }]) => {
      const tab = tabs.find((candidate) => candidate.tag === tag);
      if (waiting !== null || tab === undefined) return [];
      const lines = readTab(campaign, tab.spreadsheetId, tab.title)
        .slice(1)
        .filter(([id]) => id !== '');
      return lines.flatMap((_, row) =>
        outcomeColumns.map((letter) => `${email} ${tag}!${letter}${row + 2}`),
      );
    });
    const people = [...sheets.values()].map(({ email }) => email);
    expect(typedIn(campaign, tabs, people).sort()).toEqual(expected.sort());
  });

  test('a stranger can type nowhere, and the volunteers who wait can open nothing', () => {
    expect(typedIn(campaign, tabs, ['stranger@example.org'])).toEqual([]);
    const waiting = [...sheets.values()].filter((sheet) => sheet.waiting !== null);
    expect(progress.waiting).toHaveLength(waiting.length);
    for (const { email } of waiting) expect(typedIn(campaign, tabs, [email])).toEqual([]);
  });

  test('nothing differs from what permissions should be', () => {
    expect(campaign.value('checkPermissions').differences).toEqual([]);
  });

  test('sharing again changes nothing', () => {
    const before = campaign.google
      .files()
      .map(({ id }) => JSON.stringify(campaign.google.spreadsheet(id).sheets));
    expect(shareAll(campaign, where)).toEqual(progress);
    const after = campaign.google
      .files()
      .map(({ id }) => JSON.stringify(campaign.google.spreadsheet(id).sheets));
    expect(after).toEqual(before);
  });

  test('the volunteers get access to the spreadsheet their call sheet is in, and to no other', () => {
    const emails = new Set([...sheets.values()].map(({ email }) => email));
    const invited = (own: boolean) =>
      campaign.google
        .files()
        .filter(({ id }) => (id === campaign.id) === own)
        .flatMap(({ permissions }) => permissions)
        .filter(({ emailAddress }) => emails.has(emailAddress)).length;
    const { shared } = progress;
    expect([invited(true), invited(false)]).toEqual(where === 'here' ? [shared, 0] : [0, shared]);
  });
});
