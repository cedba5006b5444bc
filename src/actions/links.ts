import type { CallLink, CallSheet } from '../domain/call-sheet';
import { isByLink } from '../domain/call-sheet';
import { callSheetOfHash, isGood, linkUrl, tokenIn, withLink, withoutLink } from '../domain/link';
import type { Reply } from '../protocol';
import type { LinkOwner, LinkRequest, MadeLink } from '../protocol-mail';
import { currentUser } from '../sheets/gateway/access';
import { hashOf, newToken } from '../sheets/gateway/secrets';
import { webAppUrl } from '../sheets/gateway/web-app';
import type { Settings } from '../sheets/settings';
import { type Campaign, readCampaign } from './campaign';
import { answer, answerAlone, ok, refuse } from './reply';
import { writeCampaign } from './write-campaign';

/** A link that was just made, and its token, which is kept nowhere. */
export interface NewLink {
  readonly token: string;
  readonly link: CallLink;
}

/** A link nobody has yet; it has no end, as campaigns have none so far. */
export function newLink({ now }: Campaign): NewLink {
  const token = newToken();
  const link = { hash: hashOf(token), madeBy: currentUser(), madeAt: now, expires: null };
  return { token, link };
}

/** The settings with new links, by the number of the call sheet. */
export function withLinks(settings: Settings, links: ReadonlyMap<number, NewLink>): Settings {
  const callSheets = settings.callSheets.map((sheet) => {
    const made = links.get(sheet.number);
    return made === undefined ? sheet : withLink(sheet, made.link);
  });
  return { ...settings, callSheets };
}

/** Makes a volunteer's personal link, which replaces the one there was; it is told this once. */
export function makeLink({ volunteer }: LinkRequest): Reply<MadeLink> {
  return forCallSheet(volunteer, (campaign, sheet) => {
    const webApp = webAppUrl();
    if (webApp === null) return refuse({ code: 'no-web-app' });
    if (sheet.waiting === 'removed') return noCallSheet(sheet.volunteer);
    const made = newLink(campaign);
    const settings = withLinks(campaign.settings, new Map([[sheet.number, made]]));
    const written = writeCampaign(campaign, { settings });
    if (!written.ok) return written;
    return ok({ url: linkUrl(webApp, made.token), expires: made.link.expires });
  });
}

/** Takes a volunteer's personal link back: from now on it opens nothing. */
export function revokeLink({ volunteer }: LinkRequest): Reply<{ readonly revoked: boolean }> {
  return forCallSheet(volunteer, (campaign, sheet) => {
    const callSheets = campaign.settings.callSheets.map((other) =>
      other === sheet ? withoutLink(other) : other,
    );
    const settings = { ...campaign.settings, callSheets };
    const written = writeCampaign(campaign, { settings });
    return written.ok ? ok({ revoked: sheet.link !== null }) : written;
  });
}

/** Whose a link is that was found somewhere, and whether it still opens anything. */
export function whoseLink({ link }: { readonly link: string }): Reply<LinkOwner> {
  if (typeof link !== 'string') return refuse({ code: 'bad-request', what: 'link' });
  return answer(() => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const { settings, now } = campaign.value;
    const token = tokenIn(link);
    const sheet = token === null ? null : callSheetOfHash(settings.callSheets, hashOf(token));
    if (sheet === null) return refuse({ code: 'link-unknown' });
    const good = isGood(sheet.link, now) && sheet.waiting === null;
    return ok({ volunteer: sheet.volunteer, good });
  });
}

function forCallSheet<Value>(
  volunteer: unknown,
  act: (campaign: Campaign, sheet: CallSheet) => Reply<Value>,
): Reply<Value> {
  if (typeof volunteer !== 'string') return refuse({ code: 'bad-request', what: 'volunteer' });
  return answerAlone(() => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const { settings, volunteerNames } = campaign.value;
    const sheet = settings.callSheets.find(({ volunteerId }) => volunteerId === volunteer);
    return sheet !== undefined && isByLink(sheet)
      ? act(campaign.value, sheet)
      : noCallSheet(volunteerNames.get(volunteer) ?? volunteer);
  });
}

function noCallSheet(volunteer: string) {
  return refuse({ code: 'no-call-sheet-by-link', volunteer });
}
