import { isByLink } from '../domain/call-sheet';
import { linkUrl } from '../domain/link';
import { type MailKind, type Recipient, recipientsOf } from '../domain/mail';
import { type MailBody, type MailText, mailText } from '../domain/mail-text';
import { shorten } from '../domain/shorten';
import { seen } from '../domain/text';
import type { Reply } from '../protocol';
import { callSheetUrl } from '../sheets/call-sheet-url';
import { currentUser } from '../sheets/gateway/access';
import type { Mail } from '../sheets/gateway/mail';
import { webAppUrl } from '../sheets/gateway/web-app';
import { type Campaign, readCampaign } from './campaign';
import { type Ledger, readLedger } from './ledger';
import { linesOf } from './lines';
import { ok, refuse } from './reply';

/** What all messages of a kind have in common. */
export interface Letters {
  readonly kind: MailKind;
  readonly organiser: string;
  /** The campaign's name, which is the spreadsheet's title. */
  readonly campaign: string;
  /** Everybody the kind is meant for. */
  readonly recipients: readonly Recipient[];
  /** Where personal links lead; `''` where no message needs one. */
  readonly webApp: string;
}

/** Longer titles are cut, so that something of the subject is left. */
const longestTitle = 100;

/** What the messages of a kind are made from, or why they cannot be made. */
export function lettersOf(kind: MailKind, campaign: Campaign): Reply<Letters> {
  const { volunteers, settings, journeys, structure } = campaign;
  const lines = kind === 'instructions' ? [...linesOf(campaign, campaign.journeys)] : [];
  const callSheets = settings.callSheets.filter((sheet) => callSheetUrl(sheet, settings) !== null);
  const recipients = recipientsOf(kind, {
    volunteers: volunteers.reading.volunteers,
    callSheets,
    journeys,
    toCall: new Map(lines.map(([number, all]) => [number, all.filter(isToCall).length])),
  });
  const needsPage = kind === 'instructions' && recipients.some(isReachedByLink);
  const webApp = needsPage ? webAppUrl() : '';
  if (webApp === null) return refuse({ code: 'no-web-app' });
  const title = shorten(seen(structure.title), longestTitle);
  return ok({ kind, organiser: currentUser(), campaign: title, recipients, webApp });
}

function isToCall({ locked }: { readonly locked: boolean }): boolean {
  return !locked;
}

/** Whether the message of a recipient leads to a personal link. */
export function isReachedByLink({ callSheet }: Recipient): boolean {
  return callSheet !== null && isByLink(callSheet);
}

/** What stands for the token of a link that has not been made. */
const noToken = '…';

/** One message; where it leads to a personal link, with the token that was made for it. */
export function letterTo(
  recipient: Recipient,
  letters: Letters,
  ledger: Ledger,
  token = noToken,
): MailText {
  return mailText(bodyOf(recipient, letters, ledger, token));
}

function bodyOf(
  { volunteer, callSheet, contacts }: Recipient,
  { kind, organiser, campaign, webApp }: Letters,
  { campaign: { messages, settings }, script }: Ledger,
  token: string,
): MailBody {
  const letter = { campaign, organiser, volunteer: seen(volunteer) };
  if (kind !== 'instructions') return messages.mail[kind](letter);
  if (callSheet === null) throw new Error('Instructions lead to a call sheet.');
  const { where, title: tab } = callSheet;
  const url = isByLink(callSheet) ? linkUrl(webApp, token) : callSheetUrl(callSheet, settings);
  const { outcome, supportLevel, callBackOn, notes } = messages.tabs.callSheet;
  const cells = { outcome, supportLevel, callBackOn, notes };
  return messages.mail.instructions({
    ...letter,
    ...script,
    where,
    tab,
    url: url ?? '',
    contacts,
    cells,
  });
}

/** A message in its envelope: answers go to the organiser. */
export function mailTo(
  to: string,
  { subject, text, html }: MailText,
  { organiser, campaign }: Letters,
): Mail {
  return { to, subject, body: text, htmlBody: html, replyTo: organiser, name: campaign };
}

/** A kind of mail, its messages and its ledger. */
export interface OpenMail {
  readonly ledger: Ledger;
  readonly letters: Letters;
}

/** Reads all that a kind of mail is made from. */
export function openMail(kind: MailKind): Reply<OpenMail> {
  const campaign = readCampaign();
  if (!campaign.ok) return campaign;
  const letters = lettersOf(kind, campaign.value);
  if (!letters.ok) return letters;
  const ledger = readLedger(campaign.value);
  return ledger.ok ? ok({ ledger: ledger.value, letters: letters.value }) : ledger;
}
