import type { Where } from '../../src/domain/call-sheet';
import { messagesIn } from '../../src/messages/language';
import { differenceSentence } from '../../src/messages/sentences';
import type { PermissionDifference } from '../../src/protocol-permissions';
import type { Request } from '../../src/sheets/google-types';
import { organiser, prepare, shareAll, type TestCampaign } from '../support/campaign';
import { problemOf, remove, rename, saidOf } from '../support/refusals';
import { cell, enter, lineOf, openSmall, organise, sheetIdOf } from '../support/small-campaign';

const wheres: Where[] = ['workbook', 'here', 'files'];

function shared(where: Where): TestCampaign {
  const campaign = openSmall();
  prepare(campaign);
  shareAll(campaign, where);
  return campaign;
}

const differences = (campaign: TestCampaign): readonly PermissionDifference[] =>
  campaign.value('checkPermissions').differences;

/** Somebody changes a spreadsheet with the Sheets API, as a script of their own may. */
function change(
  { google }: TestCampaign,
  user: string,
  spreadsheetId: string,
  requests: readonly Request[],
): number {
  const path = `/v4/spreadsheets/${spreadsheetId}:batchUpdate`;
  const host = 'sheets.googleapis.com';
  return google.rest({ method: 'POST', host, path, body: { requests }, user }).status;
}

const drive = ({ google }: TestCampaign, method: string, path: string, body?: object) =>
  google.rest({ method, path: `/drive/v3/files/${path}`, body, user: organiser });

/** An organiser takes somebody's access away in Drive. */
function takeAccess(campaign: TestCampaign, fileId: string, email: string): void {
  const file = campaign.google.files().find(({ id }) => id === fileId);
  const permission = file?.permissions.find(({ emailAddress }) => emailAddress === email);
  const { status } = drive(campaign, 'DELETE', `${fileId}/permissions/${permission?.id}`);
  expect(status).toBe(204);
}

const peopleIn = ({ google }: TestCampaign, fileId: string): string[] =>
  (google.files().find(({ id }) => id === fileId)?.permissions ?? []).map(
    ({ emailAddress }) => emailAddress,
  );

/** Something a person does to the call sheet on which C1 stands. */
interface Deed {
  readonly code: PermissionDifference['code'];
  readonly act: (campaign: TestCampaign) => void;
  /** Whether a collect mends it too. */
  readonly collectMends: boolean;
}

const named = (campaign: TestCampaign) => {
  const { spreadsheetId, title } = lineOf(campaign, 'C1');
  const sheetId = sheetIdOf(campaign, spreadsheetId, title);
  const tab = campaign.google
    .spreadsheet(spreadsheetId)
    .sheets.find(({ properties }) => properties.sheetId === sheetId);
  const protections = tab?.protectedRanges ?? [];
  const whole = protections.find(({ range }) => range?.startRowIndex === undefined);
  const inner = protections.find(({ range }) => range?.startRowIndex !== undefined);
  return {
    whole: whole?.protectedRangeId ?? -1,
    inner: inner?.protectedRangeId ?? -1,
  };
};

const deeds: Readonly<Record<string, Deed>> = {
  'a note pasted over a dropdown': {
    code: 'dropdown-missing',
    collectMends: true,
    act: (campaign) => {
      const line = lineOf(campaign, 'C1');
      const { spreadsheetId, email } = line;
      enter(campaign, 'C1', { notes: 'Pas le matin' });
      const pasted = campaign.google.paste({
        user: email,
        spreadsheetId,
        range: cell(line, 'outcome'),
        from: cell(line, 'notes'),
      });
      expect(pasted.done).toBe(true);
    },
  },
  'an inner protection loosened by the volunteer it names': {
    code: 'open-too-wide',
    collectMends: true,
    act: (campaign) => {
      const { spreadsheetId, email } = lineOf(campaign, 'C1');
      const protectedRange = {
        protectedRangeId: named(campaign).inner,
        editors: { users: [email, organiser, 'omar@example.org', 'nadia@example.org'] },
      };
      const requests = [{ updateProtectedRange: { protectedRange, fields: 'editors' } }];
      expect(change(campaign, email, spreadsheetId, requests)).toBe(200);
    },
  },
  'a tab no longer protected': {
    code: 'not-protected',
    collectMends: true,
    act: (campaign) => {
      const { spreadsheetId } = lineOf(campaign, 'C1');
      const protectedRangeId = named(campaign).whole;
      organise(campaign, spreadsheetId, [{ deleteProtectedRange: { protectedRangeId } }]);
    },
  },
  'cells closed to their volunteer': {
    code: 'not-open',
    collectMends: true,
    act: (campaign) => {
      const { spreadsheetId } = lineOf(campaign, 'C1');
      const protectedRange = {
        protectedRangeId: named(campaign).whole,
        unprotectedRanges: [],
      };
      const fields = 'unprotectedRanges';
      organise(campaign, spreadsheetId, [{ updateProtectedRange: { protectedRange, fields } }]);
    },
  },
  'access taken away in Drive': {
    code: 'access-lost',
    collectMends: true,
    act: (campaign) => {
      const { spreadsheetId, email } = lineOf(campaign, 'C1');
      takeAccess(campaign, spreadsheetId, email);
    },
  },
  'a call sheet deleted': {
    code: 'tab-missing',
    collectMends: false,
    act: (campaign) => {
      const { spreadsheetId, title } = lineOf(campaign, 'C1');
      remove(campaign, spreadsheetId, title);
    },
  },
};
const deedNames = Object.keys(deeds);
const cases = wheres.flatMap((where) => deedNames.map((name) => [where, name] as const));

/** In a file of its own, a call sheet is the last visible tab, which Google does not let anybody delete. */
const isPossible = ([where, name]: readonly [Where, string]) =>
  where !== 'files' || name !== 'a call sheet deleted';

describe.each(cases.filter(isPossible))('in %s, %s', (where, name) => {
  const { code, act, collectMends } = deeds[name] as Deed;

  test('is listed in words, and mended by Repair', () => {
    const campaign = shared(where);
    act(campaign);
    const found = differences(campaign);
    const [difference] = found;
    expect(found.map((one) => one.code)).toContain(code);
    expect(difference?.repair).toBe('repair');
    for (const one of found)
      expect(differenceSentence(one, messagesIn('en'))).toContain(one.spreadsheet);
    const { done, repaired, left } = campaign.value('repairPermissions', { seconds: 60 });
    expect({ done, repaired, left }).toEqual({ done: true, repaired: found.length, left: [] });
    expect(differences(campaign)).toEqual([]);
    expect(enter(campaign, 'C1', { supportLevel: 'Soutien fort' })).toEqual([{ done: true }]);
  });

  test(collectMends ? 'is mended by a collect' : 'is left by a collect', () => {
    const campaign = shared(where);
    act(campaign);
    campaign.value('collect');
    expect(differences(campaign).map((one) => one.code)).toEqual(collectMends ? [] : [code]);
  });
});

describe.each(['workbook', 'files'] as const)('in %s', (where) => {
  test('a stranger is listed and stays, through a collect and Repair, until the click on their line', () => {
    const campaign = shared(where);
    const { spreadsheetId } = lineOf(campaign, 'C1');
    for (const [email, role] of [
      ['eve@example.org', 'writer'],
      ['rex@example.org', 'reader'],
    ] as const) {
      campaign.google.share(spreadsheetId, email, role);
    }
    campaign.value('collect');
    const { repaired, left } = campaign.value('repairPermissions', {});
    expect(repaired).toBe(0);
    expect(left).toEqual(differences(campaign));
    expect(left.map(({ code, address, repair }) => [code, address, repair])).toEqual([
      ['access-unexpected', 'eve@example.org', 'click'],
      ['access-unexpected', 'rex@example.org', 'click'],
    ]);
    for (const { address } of left) campaign.value('removePerson', { spreadsheetId, address });
    expect(differences(campaign)).toEqual([]);
    expect(peopleIn(campaign, spreadsheetId)).not.toContain('eve@example.org');
  });

  test('a file opened to everybody with the link is listed, and closed by the click', () => {
    const campaign = shared(where);
    const { spreadsheetId } = lineOf(campaign, 'C1');
    const before = peopleIn(campaign, spreadsheetId);
    const anyone = { type: 'anyone', role: 'reader' };
    expect(drive(campaign, 'POST', `${spreadsheetId}/permissions`, anyone).status).toBe(200);
    campaign.value('repairPermissions', {});
    const [difference, ...others] = differences(campaign);
    expect(others).toEqual([]);
    expect(difference).toMatchObject({ code: 'shared-by-link', repair: 'click', spreadsheetId });
    campaign.value('removePerson', { spreadsheetId, address: difference?.address ?? '' });
    expect(differences(campaign)).toEqual([]);
    expect(peopleIn(campaign, spreadsheetId)).toEqual(before);
  });

  test('a tab that somebody added is listed and never deleted; one under another name is no difference', () => {
    const campaign = shared(where);
    const { spreadsheetId, title } = lineOf(campaign, 'C1');
    organise(campaign, spreadsheetId, [{ addSheet: { properties: { title: 'Mes notes' } } }]);
    rename(campaign, spreadsheetId, title, 'Chez moi');
    campaign.value('collect');
    const { left } = campaign.value('repairPermissions', {});
    expect(left.map(({ code, tab, repair }) => [code, tab, repair])).toEqual([
      ['tab-unexpected', 'Mes notes', 'none'],
    ]);
    expect(sheetIdOf(campaign, spreadsheetId, 'Mes notes')).toBeGreaterThan(0);
  });
});

describe('in here', () => {
  const campaign = shared('here');
  campaign.google.share(campaign.id, 'eve@example.org', 'writer');

  test('a stranger stays until the click', () => {
    campaign.value('collect');
    const { left } = campaign.value('repairPermissions', {});
    expect(left).toMatchObject([{ code: 'access-unexpected', address: 'eve@example.org' }]);
    campaign.value('removePerson', { spreadsheetId: campaign.id, address: 'eve@example.org' });
    expect(differences(campaign)).toEqual([]);
  });

  test('what Google does not tell of the link is said to be unread', () => {
    const { unread } = campaign.value('checkPermissions');
    expect(unread).toEqual([{ code: 'readers-here', spreadsheet: 'Campagne' }]);
  });
});

test('neither organisers nor volunteers with a call sheet there can be removed, nor people elsewhere', () => {
  const campaign = shared('workbook');
  const { spreadsheetId, email } = lineOf(campaign, 'C1');
  for (const address of [organiser, email]) {
    const problem = problemOf(campaign.act('removePerson', { spreadsheetId, address }));
    expect(problem).toEqual({ code: 'not-removable', address });
    saidOf(problem, address);
  }
  const elsewhere = campaign.act('removePerson', { spreadsheetId: 'x', address: email });
  expect(problemOf(elsewhere)).toEqual({ code: 'bad-request', what: 'spreadsheetId' });
  expect(peopleIn(campaign, spreadsheetId)).toEqual(expect.arrayContaining([organiser, email]));
});

test.each([
  [messagesIn('fr'), /^La protection de l’onglet « Nadia Roux »/],
  [messagesIn('en'), /^The protection of the tab “Nadia Roux”/],
] as const)('differences can be said in the language of whoever reads them', (words, sentence) => {
  const campaign = shared('workbook');
  deeds['an inner protection loosened by the volunteer it names']?.act(campaign);
  const said = differences(campaign).map((one) => differenceSentence(one, words));
  expect(said[0]).toMatch(sentence);
});
