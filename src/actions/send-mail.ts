import {
  type MailKind,
  type MailLine,
  type MailPlan,
  mailId,
  planMail,
  type Recipient,
  unsent,
} from '../domain/mail';
import type { MailText } from '../domain/mail-text';
import type { Reply } from '../protocol';
import type { MailProgress, SendMailRequest } from '../protocol-mail';
import { milliseconds, momentNow } from '../sheets/gateway/clock';
import { remainingMails, sendMail as sendByGoogle } from '../sheets/gateway/mail';
import { isMailKind, isSeconds } from './asked';
import { type Campaign, readCampaign } from './campaign';
import { concludeMails, type Ledger, readLedger, writeLedger } from './ledger';
import { isReachedByLink, type Letters, lettersOf, letterTo, mailTo } from './letters';
import { type NewLink, newLink, withLinks } from './links';
import { answerAlone, ok, refuse } from './reply';

/** So many mails are in doubt at most when a run is killed. */
const mailsInSlice = 10;

/** A run of Apps Script ends after six minutes; it ends itself well before. */
const usualSeconds = 240;

/**
 * Sends a kind of mail to everybody who has not had it, until the time or the day's quota is up.
 *
 * That a mail is being sent is written down before, that it was sent is written down after: what a
 * killed run leaves between is shown to an organiser and never sent again unasked.
 */
export function sendMail({ kind, seconds }: SendMailRequest): Reply<MailProgress> {
  if (!isMailKind(kind)) return refuse({ code: 'bad-request', what: 'kind' });
  if (!isSeconds(seconds)) return refuse({ code: 'bad-request', what: 'seconds' });
  return answerAlone(() => {
    const until = milliseconds() + (seconds ?? usualSeconds) * 1000;
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const letters = lettersOf(kind, campaign.value);
    return letters.ok ? sendSlices(campaign.value, letters.value, until) : letters;
  });
}

function sendSlices(start: Campaign, letters: Letters, until: number): Reply<MailProgress> {
  let slice = lookAt(start, letters);
  for (let first = true; slice.ok && hasTime(slice.value, first, until); first = false) {
    const sent = sendSlice(slice.value, letters);
    slice = sent.ok ? lookAt(sent.value, letters) : sent;
  }
  return slice.ok ? finish(slice.value, letters) : slice;
}

/** What is to be done, and what of it comes next. */
interface Slice {
  readonly ledger: Ledger;
  readonly plan: MailPlan;
  readonly quota: number;
  readonly next: readonly Recipient[];
}

function lookAt(campaign: Campaign, { kind, recipients }: Letters): Reply<Slice> {
  const ledger = readLedger(campaign);
  if (!ledger.ok) return ledger;
  const now = momentNow(campaign.structure.timeZone);
  const plan = planMail(kind, recipients, ledger.value.lines, now);
  const quota = remainingMails();
  const next = plan.toSend.slice(0, Math.max(0, Math.min(mailsInSlice, quota)));
  return ok({ ledger: ledger.value, plan, quota, next });
}

/** However little time there is, each call gets further. */
function hasTime({ next }: Slice, first: boolean, until: number): boolean {
  return next.length > 0 && (first || milliseconds() <= until);
}

function finish({ ledger, plan, quota }: Slice, letters: Letters): Reply<MailProgress> {
  const queued = writeDownQueue(ledger, plan, letters);
  if (!queued.ok) return queued;
  const left = plan.toSend.length;
  return ok({
    done: left === 0,
    sent: plan.sent.length,
    failed: plan.failed.length,
    uncertain: plan.uncertain.length + plan.underWay.length,
    left,
    paused: left > 0 && quota <= 0 ? 'mail-quota' : null,
  });
}

/** Those who wait for the next slice or the next day stand in the ledger too, where people see them. */
function writeDownQueue(ledger: Ledger, plan: MailPlan, letters: Letters): Reply<Campaign> {
  const known = new Set(ledger.lines.map(({ id }) => id));
  const queued = plan.toSend
    .filter(({ volunteerId }) => !known.has(mailId(letters.kind, volunteerId)))
    .map((recipient) => lineOf(letters.kind, recipient));
  return queued.length === 0 ? ok(ledger.campaign) : writeLedger(ledger, queued);
}

/** A mail nobody has sent yet. */
function lineOf(kind: MailKind, { volunteerId, volunteer, address }: Recipient): MailLine {
  const id = mailId(kind, volunteerId);
  return { id, volunteer, address, ...unsent };
}

/** Personal links are made with the words that their mails are being sent. */
function sendSlice({ ledger, next }: Slice, letters: Letters): Reply<Campaign> {
  const { campaign } = ledger;
  const when = momentNow(campaign.structure.timeZone);
  const links = linksFor(next, campaign);
  const envelopes = next.map((recipient) => ({
    line: {
      ...lineOf(letters.kind, recipient),
      state: 'sending' as const,
      when,
      by: letters.organiser,
    },
    text: letterTo(recipient, letters, ledger, tokenFor(recipient, links)),
  }));
  const begun = writeLedger(
    ledger,
    envelopes.map(({ line }) => line),
    withLinks(campaign.settings, links),
  );
  if (!begun.ok) return begun;
  return concludeMails(begun.value, sendAll(envelopes, letters, campaign.structure.timeZone));
}

function linksFor(next: readonly Recipient[], campaign: Campaign): Map<number, NewLink> {
  const sheets = next.filter(isReachedByLink).flatMap(({ callSheet }) => callSheet ?? []);
  return new Map(sheets.map(({ number }) => [number, newLink(campaign)]));
}

function tokenFor({ callSheet }: Recipient, links: ReadonlyMap<number, NewLink>) {
  return callSheet === null ? undefined : links.get(callSheet.number)?.token;
}

interface Envelope {
  readonly line: MailLine;
  readonly text: MailText;
}

/** What became of each mail; once Google sends no more today, the others are not tried. */
function sendAll(
  envelopes: readonly Envelope[],
  letters: Letters,
  timeZone: string,
): readonly MailLine[] {
  let isUsedUp = false;
  return envelopes.map(({ line, text }): MailLine => {
    if (isUsedUp) return { ...line, ...unsent };
    const refusal = sendByGoogle(mailTo(line.address, text, letters));
    const when = momentNow(timeZone);
    if (refusal === null) return { ...line, state: 'sent', when };
    isUsedUp = remainingMails() <= 0;
    return { ...line, state: 'failed', when, refusal };
  });
}
