import { type MailLine, planMail, type Recipient } from '../domain/mail';
import { mailDays } from '../domain/quota';
import type { Reply } from '../protocol';
import type {
  MailMessage,
  MailPreview,
  MailRecipient,
  MailRequest,
  UnsettledMail,
} from '../protocol-mail';
import { remainingMails, sendMail } from '../sheets/gateway/mail';
import { isMailKind } from './asked';
import { letterTo, mailTo, type OpenMail, openMail } from './letters';
import { answer, ok, refuse } from './reply';

/** How many messages a preview shows in full. */
const messagesShown = 3;

/** Who would be written to, what they would read, and how long it takes. */
export function previewMail({ kind }: MailRequest): Reply<MailPreview> {
  if (!isMailKind(kind)) return refuse({ code: 'bad-request', what: 'kind' });
  return answer(() => {
    const open = openMail(kind);
    return open.ok ? ok(describe(open.value)) : open;
  });
}

/** Sends the first message to whoever asks, as its volunteer would get it; it is not written down. */
export function testMail({ kind }: MailRequest): Reply<{ readonly address: string }> {
  if (!isMailKind(kind)) return refuse({ code: 'bad-request', what: 'kind' });
  return answer(() => {
    const open = openMail(kind);
    if (!open.ok) return open;
    const { ledger, letters } = open.value;
    const [first] = inOrder(open.value);
    if (first === undefined) return refuse({ code: 'nobody-to-write-to' });
    if (remainingMails() <= 0) return refuse({ code: 'mail-quota' });
    const letter = letterTo(first, letters, ledger);
    const subject = ledger.campaign.messages.mail.test(letter.subject);
    const address = letters.organiser;
    const message = sendMail(mailTo(address, { ...letter, subject }, letters));
    return message === null ? ok({ address }) : refuse({ code: 'mail-refused', message });
  });
}

function planOf({ ledger, letters }: OpenMail) {
  return planMail(letters.kind, letters.recipients, ledger.lines, ledger.campaign.now);
}

/** Those who are written to next; when all were, everybody the kind is meant for. */
function inOrder(open: OpenMail): readonly Recipient[] {
  const { toSend } = planOf(open);
  return toSend.length > 0 ? toSend : open.letters.recipients;
}

function describe(open: OpenMail): MailPreview {
  const { ledger, letters } = open;
  const plan = planOf(open);
  const quotaLeft = remainingMails();
  return {
    toSend: plan.toSend.length,
    sent: plan.sent.length,
    underWay: plan.underWay.length,
    uncertain: plan.uncertain.map(asUnsettled),
    failed: plan.failed.map(asUnsettled),
    quotaLeft,
    days: mailDays(plan.toSend.length, quotaLeft),
    recipients: letters.recipients.map(asRecipient),
    first: inOrder(open)
      .slice(0, messagesShown)
      .map((recipient): MailMessage => {
        return { ...asRecipient(recipient), ...letterTo(recipient, letters, ledger) };
      }),
  };
}

function asUnsettled({ id, volunteer, address, refusal }: MailLine): UnsettledMail {
  return { id, volunteer, address, refusal };
}

function asRecipient({ volunteerId, volunteer, address }: Recipient): MailRecipient {
  return { volunteerId, volunteer, address };
}
