import type { Job } from '../domain/job';
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
import { momentNow } from '../sheets/gateway/clock';
import { remainingMails, sendMail as sendByGoogle } from '../sheets/gateway/mail';
import { isMailKind } from './asked';
import type { Campaign } from './campaign';
import { concludeMails, type Ledger, readLedger, writeLedger } from './ledger';
import { isReachedByLink, type Letters, lettersOf, letterTo, mailTo } from './letters';
import { type NewLink, newLink, withLinks } from './links';
import { ok, refuse } from './reply';
import { afterSlice, hasTime, inTurn, type Turn } from './turn';

/** So many mails are in doubt at most when a run is killed. */
const mailsAtOnce = 10;

/**
 * Sends a kind of mail to everybody who has not had it, until the time or the day's quota is up.
 *
 * That a mail is being sent is written down before, that it was sent is written down after: what a
 * killed run leaves between is shown to an organiser and never sent again unasked.
 */
export function sendMail(request: SendMailRequest): Reply<MailProgress> {
  const { kind } = request;
  if (!isMailKind(kind)) return refuse({ code: 'bad-request', what: 'kind' });
  return inTurn({ kind: 'send-mail', of: kind }, request, (campaign, turn) => {
    const letters = lettersOf(kind, campaign);
    return letters.ok ? sendAll(campaign, letters.value, turn) : letters;
  });
}

/** However little time there is, each call gets further. */
function sendAll(start: Campaign, letters: Letters, turn: Turn): Reply<MailProgress> {
  let far = lookAt(start, letters);
  for (let isTime = true; far.ok && far.value.next.length > 0 && isTime; isTime = hasTime(turn)) {
    const sent = sendLot(far.value, letters, turn);
    far = sent.ok ? lookAt(sent.value, letters) : sent;
  }
  return far.ok ? finish(far.value, letters, turn) : far;
}

/** How far a kind of mail is, and who is written to next. */
interface Far {
  readonly ledger: Ledger;
  readonly plan: MailPlan;
  readonly quota: number;
  readonly next: readonly Recipient[];
}

function lookAt(campaign: Campaign, { kind, recipients }: Letters): Reply<Far> {
  const ledger = readLedger(campaign);
  if (!ledger.ok) return ledger;
  const now = momentNow(campaign.structure.timeZone);
  const plan = planMail(kind, recipients, ledger.value.lines, now);
  const quota = remainingMails();
  const next = plan.toSend.slice(0, Math.max(0, Math.min(mailsAtOnce, quota)));
  return ok({ ledger: ledger.value, plan, quota, next });
}

/** Those who wait for the next slice or the next day stand in the ledger too, where people see them. */
function finish(far: Far, letters: Letters, turn: Turn): Reply<MailProgress> {
  const { ledger, plan, quota } = far;
  const { settings } = ledger.campaign;
  const job = jobAfter(far, turn);
  const queued = queuedIn(far, letters);
  const isWritten = queued.length === 0 && job === null && settings.job === null;
  const written = isWritten ? ok(null) : writeLedger(ledger, queued, { ...settings, job });
  if (!written.ok) return written;
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

function jobAfter({ ledger, plan }: Far, { job }: Turn): Job | null {
  const { toSend, sent, underWay, uncertain, failed } = plan;
  const left = toSend.length;
  const total = left + sent.length + underWay.length + uncertain.length + failed.length;
  return afterSlice(job, ledger.campaign, { isDone: left === 0, done: total - left, total });
}

function queuedIn({ ledger, plan }: Far, { kind }: Letters): MailLine[] {
  const known = new Set(ledger.lines.map(({ id }) => id));
  return plan.toSend
    .filter(({ volunteerId }) => !known.has(mailId(kind, volunteerId)))
    .map((recipient) => lineOf(kind, recipient));
}

/** A mail nobody has sent yet. */
function lineOf(kind: MailKind, { volunteerId, volunteer, address }: Recipient): MailLine {
  const id = mailId(kind, volunteerId);
  return { id, volunteer, address, ...unsent };
}

/** Personal links are made with the words that their mails are being sent; the lease begins anew. */
function sendLot(far: Far, letters: Letters, turn: Turn): Reply<Campaign> {
  const { ledger, next } = far;
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
    { ...withLinks(campaign.settings, links), job: jobAfter(far, turn) },
  );
  if (!begun.ok) return begun;
  return concludeMails(begun.value, handOver(envelopes, letters, campaign.structure.timeZone));
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
function handOver(
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
