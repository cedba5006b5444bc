import { organiser, prepare, shareAll, type TestCampaign } from '../support/campaign';
import { letColleagueIn } from '../support/colleague';
import {
  callSheetInSettings,
  changeCallSheet,
  everythingKept,
  reachByLinks,
  webAppUrl,
} from '../support/links';
import { problemOf, saidOf, states } from '../support/refusals';
import { openSmall } from '../support/small-campaign';

const nadia = { volunteer: 'nadia@example.org' };
const omar = { volunteer: 'omar@example.org' };

/** Three volunteers, of whom Nadia and Omar are reached by a personal link. */
function opened(google = { webAppUrl }): TestCampaign {
  return ready(openSmall({ google }));
}

function ready(campaign: TestCampaign): TestCampaign {
  prepare(campaign);
  shareAll(campaign, 'workbook');
  reachByLinks(campaign, [1, 2]);
  return campaign;
}

/** The same with another organiser, who may have an installation of her own. */
function withColleague(scriptId?: string) {
  const campaign = openSmall({ google: { webAppUrl } });
  const kim = letColleagueIn(campaign, scriptId);
  return { campaign: ready(campaign), kim };
}

const tokenIn = (text = '') => /\?link=([\w-]+)/.exec(text)?.[1] ?? '';

const unknown = { code: 'link-unknown' };

describe('a personal link', () => {
  test('is told once, opens its volunteer’s call sheet, and is kept nowhere', () => {
    const campaign = opened();
    const { url, expires } = campaign.value('makeLink', nadia);
    expect(url).toMatch(
      /^https:\/\/script\.google\.com\/macros\/s\/example\/exec\?link=[\w-]{43}$/,
    );
    expect(expires).toBeNull();
    const owner = { volunteer: 'Nadia Roux', good: true };
    expect(campaign.value('whoseLink', { link: url })).toEqual(owner);
    expect(campaign.value('whoseLink', { link: tokenIn(url) })).toEqual(owner);
    expect(everythingKept(campaign)).not.toContain(tokenIn(url));
    expect(callSheetInSettings(campaign, 1).record).toMatchObject({
      waiting: null,
      link: { hash: expect.stringMatching(/^[0-9a-f]{64}$/), madeBy: organiser },
    });
  });

  test('is hashed with a key that is in no spreadsheet', () => {
    const campaign = opened();
    campaign.value('makeLink', nadia);
    const { PropertiesService } = campaign.google.servicesFor({ user: organiser });
    const key = PropertiesService.getScriptProperties().getProperty('link-key') ?? '';
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(everythingKept(campaign)).not.toContain(key);
  });

  test('is no good any more once it is replaced', () => {
    const campaign = opened();
    const before = campaign.value('makeLink', nadia).url;
    const after = campaign.value('makeLink', nadia).url;
    expect(after).not.toBe(before);
    expect(problemOf(campaign.act('whoseLink', { link: before }))).toEqual(unknown);
    expect(campaign.value('whoseLink', { link: after }).good).toBe(true);
  });

  test('is no good any more once it is taken back, and its volunteer waits for another', () => {
    const campaign = opened();
    const { url } = campaign.value('makeLink', nadia);
    expect(campaign.value('revokeLink', nadia)).toEqual({ revoked: true });
    expect(problemOf(campaign.act('whoseLink', { link: url }))).toEqual(unknown);
    const { record } = callSheetInSettings(campaign, 1);
    expect(record).toMatchObject({ waiting: 'no-link', link: null });
    expect(campaign.value('revokeLink', nadia)).toEqual({ revoked: false });
  });

  test('is no good once it has expired, or once its volunteer was removed', () => {
    const campaign = opened();
    const { url } = campaign.value('makeLink', nadia);
    const { link } = callSheetInSettings(campaign, 1).record as { link: object };
    changeCallSheet(campaign, 1, { link: { ...link, expires: 1 } });
    const bad = { volunteer: 'Nadia Roux', good: false };
    expect(campaign.value('whoseLink', { link: url })).toEqual(bad);
    changeCallSheet(campaign, 1, { link, waiting: 'removed' });
    expect(campaign.value('whoseLink', { link: url })).toEqual(bad);
  });

  test('cannot be guessed', () => {
    const campaign = opened();
    const { url } = campaign.value('makeLink', nadia);
    const guesses = ['x', '', tokenIn(url).slice(1), `${tokenIn(url)}a`, 'a'.repeat(43)];
    const { link } = callSheetInSettings(campaign, 1).record as { link: { hash: string } };
    for (const guess of [...guesses, link.hash, link.hash.slice(0, 43)]) {
      expect(problemOf(campaign.act('whoseLink', { link: guess }))).toEqual(unknown);
    }
    saidOf(unknown as never);
  });

  test('is known to every organiser of an installation, whoever of them made it', () => {
    const { campaign, kim } = withColleague();
    const links = [campaign.value('makeLink', nadia).url, kim.value('makeLink', omar).url];
    for (const { value } of [campaign, kim]) {
      expect(links.map((link) => value('whoseLink', { link }))).toEqual([
        { volunteer: 'Nadia Roux', good: true },
        { volunteer: 'Omar Sow', good: true },
      ]);
    }
  });

  test('of another installation is known there, and changes nothing of those made here', () => {
    const { campaign, kim } = withColleague('another');
    const here = campaign.value('makeLink', nadia).url;
    const there = kim.value('makeLink', omar).url;
    expect(problemOf(campaign.act('whoseLink', { link: there }))).toEqual(unknown);
    expect(kim.value('whoseLink', { link: there }).good).toBe(true);
    expect(campaign.value('whoseLink', { link: here }).good).toBe(true);
  });
});

describe('no link is made', () => {
  test('where no page would open it: instructions, copies and previews say how to make one', () => {
    const campaign = opened({} as never);
    const before = states(campaign);
    const kind = 'instructions' as const;
    const replies = [
      campaign.act('makeLink', nadia),
      campaign.act('previewMail', { kind }),
      campaign.act('sendMail', { kind }),
      campaign.act('copyMail', { kind, ...nadia }),
    ];
    for (const reply of replies) expect(problemOf(reply)).toEqual({ code: 'no-web-app' });
    saidOf({ code: 'no-web-app' });
    expect(states(campaign)).toEqual(before);
    expect(campaign.act('previewMail', { kind: 'appeal' }).ok).toBe(true);
  });

  test.each([
    ['paula@example.org', 'Paula Tran'],
    ['nobody@example.org', 'nobody@example.org'],
  ])('for %s, who has no call sheet that is reached by one', (volunteer, name) => {
    const campaign = opened();
    for (const act of ['makeLink', 'revokeLink'] as const) {
      const problem = problemOf(campaign.act(act, { volunteer }));
      expect(problem).toEqual({ code: 'no-call-sheet-by-link', volunteer: name });
      saidOf(problem, name);
    }
  });

  test('for a volunteer who was removed', () => {
    const campaign = opened();
    changeCallSheet(campaign, 1, { waiting: 'removed' });
    expect(problemOf(campaign.act('makeLink', nadia)).code).toBe('no-call-sheet-by-link');
  });
});

describe('instructions', () => {
  const kind = 'instructions' as const;

  test('bring each volunteer a link of their own, which is kept nowhere else', () => {
    const campaign = opened();
    expect(campaign.value('sendMail', { kind })).toMatchObject({ done: true, sent: 3 });
    const mails = campaign.google.mailbox.filter((mail) => mail.kind === 'script');
    const tokens = mails.map(({ body }) => tokenIn(body));
    expect(tokens.map((token) => token.length)).toEqual([43, 43, 0]);
    expect(mails.map(({ htmlBody }) => tokenIn(htmlBody))).toEqual(tokens);
    for (const [index, volunteer] of ['Nadia Roux', 'Omar Sow'].entries()) {
      const link = tokens[index] ?? '';
      expect(campaign.value('whoseLink', { link })).toEqual({ volunteer, good: true });
      expect(everythingKept(campaign)).not.toContain(link);
    }
    expect(mails[0]?.body).not.toContain('docs.google.com');
  });

  test('make no link while they are looked at or tried out', () => {
    const campaign = opened();
    const before = states(campaign);
    const { first } = campaign.value('previewMail', { kind });
    expect(first[0]?.text).toContain(`${webAppUrl}?link=…`);
    campaign.value('testMail', { kind });
    expect(states(campaign)).toEqual(before);
  });

  test('that are copied bring a new link, say so, and end the one before', () => {
    const campaign = opened();
    const before = campaign.value('makeLink', nadia).url;
    const copied = campaign.value('copyMail', { kind, ...nadia });
    expect(copied.newLink).toBe(true);
    const link = tokenIn(copied.text);
    expect(campaign.value('whoseLink', { link })).toEqual({ volunteer: 'Nadia Roux', good: true });
    expect(problemOf(campaign.act('whoseLink', { link: before }))).toEqual(unknown);
    expect(everythingKept(campaign)).not.toContain(link);
  });
});

test('a link that could not be written down is not told, and making it again gives a good one', () => {
  const quiet = opened();
  const before = quiet.google.calls.length;
  quiet.value('makeLink', nadia);
  const calls = quiet.google.calls.length - before;
  for (const fault of ['fails', 'takes-effect-then-fails'] as const) {
    for (let call = 1; call <= calls; call += 1) {
      const campaign = opened();
      campaign.google.failAt(call, fault);
      const reply = campaign.act('makeLink', nadia);
      campaign.google.clearFaults();
      campaign.google.clock.advance(6 * 60);
      const { url } = reply.ok ? reply.value : campaign.value('makeLink', nadia);
      expect(campaign.value('whoseLink', { link: url }).good).toBe(true);
    }
  }
}, 60_000);
