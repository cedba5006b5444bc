import type { CallLink, CallSheet } from './call-sheet';
import type { Moment } from './journey';

/** A digest of 256 bits in the letters that need no escaping in an address. */
const token = /^[\w-]{43}$/;

/** The token of a personal link, or of a token that was pasted alone; null when there is none. */
export function tokenIn(pasted: string): string | null {
  const [, inLink] = /[?&]link=([^&#\s]*)/.exec(pasted) ?? [];
  const found = inLink ?? pasted.trim();
  return token.test(found) ? found : null;
}

/** The address behind which a volunteer finds their call sheet. */
export function linkUrl(webApp: string, linkToken: string): string {
  return `${webApp}?link=${linkToken}`;
}

/** Whether a link still opens a call sheet. */
export function isGood(link: CallLink | null, now: Moment): boolean {
  return link !== null && (link.expires === null || now < link.expires);
}

/** The call sheet a hash opens, or null; how long it takes tells nothing of how much of it is right. */
export function callSheetOfHash(callSheets: readonly CallSheet[], hash: string): CallSheet | null {
  const found = callSheets.filter(({ link }) => link !== null && isSame(link.hash, hash));
  return found[0] ?? null;
}

function isSame(known: string, given: string): boolean {
  let difference = known.length ^ given.length;
  for (let index = 0; index < known.length; index += 1) {
    difference |= known.charCodeAt(index) ^ given.charCodeAt(index);
  }
  return difference === 0;
}

/** The call sheet with a new link, which replaces the one there was. */
export function withLink(sheet: CallSheet, link: CallLink): CallSheet {
  return { ...sheet, link, waiting: null };
}

/** The call sheet without a link; a volunteer who was removed stays so. */
export function withoutLink(sheet: CallSheet): CallSheet {
  const waiting = sheet.waiting === 'removed' ? sheet.waiting : 'no-link';
  return { ...sheet, link: null, waiting };
}
