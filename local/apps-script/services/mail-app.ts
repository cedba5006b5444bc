import { ServiceException } from '../google-error';
import { mailBodyBytes } from '../quotas';
import { standIn } from '../refusing';
import type { Session } from '../session';
import type { Mail } from './mailbox';

/** What a script can say of a mail; Google takes the parts one after the other or all as one object. */
interface Message {
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly htmlBody?: string;
  readonly name?: string;
  readonly replyTo?: string;
}

const addressesIn = (list = '') =>
  list
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');

/** MailApp: mails go to the mailbox of this Google, and each recipient counts (MailApp reference). */
export function mailApp(session: Session): GoogleAppsScript.Mail.MailApp {
  return standIn(
    {
      getRemainingDailyQuota: () =>
        session.call(
          {
            service: 'Mail',
            method: 'getRemainingDailyQuota',
            cost: 'mail-quota',
            scope: 'mail',
          },
          () => Math.min(session.world.quotas.remaining(session.user, 'mail-recipients'), 1e6),
        ),
      sendEmail: (...given: unknown[]) =>
        session.call({ service: 'Mail', method: 'sendEmail', cost: 'mail', scope: 'mail' }, () =>
          sendMail(session, given),
        ),
    },
    'MailApp',
  );
}

/** Sends a mail as its parts were given to MailApp or GmailApp. */
export function sendMail(session: Session, given: readonly unknown[]): void {
  send(session, messageIn(given));
}

/** Keeps a mail among those of the mailbox without sending it, which counts for no recipient. */
export function keepDraft(session: Session, given: readonly unknown[]): void {
  session.world.mailbox.push({ ...mailOf(session, messageIn(given)), kind: 'draft' });
}

function messageIn(given: readonly unknown[]): Message {
  const [first, second, third, fourth] = given;
  if (typeof first === 'object' && first !== null) return first;
  const options = given.length === 3 && typeof third === 'object' ? third : fourth;
  const parts = {
    to: String(first ?? ''),
    subject: String(second ?? ''),
    body: String(third ?? ''),
  };
  return { ...parts, ...(options as Message | undefined) };
}

function send(session: Session, message: Message): void {
  const { world, user } = session;
  const [to, cc, bcc] = [message.to, message.cc, message.bcc].map(addressesIn);
  const recipients = [...(to ?? []), ...(cc ?? []), ...(bcc ?? [])];
  refuseRecipients(recipients);
  refuseLongBody(message, mailBodyBytes[world.profile]);
  if (!world.quotas.spend(user, 'mail-recipients', recipients.length)) {
    throw new ServiceException('Service invoked too many times for one day: email.');
  }
  world.mailbox.push(mailOf(session, message));
}

function mailOf({ world, user }: Session, message: Message): Mail {
  const [to, cc, bcc] = [message.to, message.cc, message.bcc].map(addressesIn);
  const optional = Object.entries({
    htmlBody: message.htmlBody,
    name: message.name,
    replyTo: message.replyTo,
  }).filter(([, value]) => value !== undefined);
  return {
    from: world.people.primaryAddress(user),
    to: to ?? [],
    cc: cc ?? [],
    bcc: bcc ?? [],
    subject: message.subject ?? '',
    body: message.body ?? '',
    ...Object.fromEntries(optional),
    sentAt: world.clock.date(),
    kind: 'script',
  };
}

function refuseLongBody({ body = '', htmlBody = '' }: Message, limit: number): void {
  if (Math.max(Buffer.byteLength(body), Buffer.byteLength(htmlBody)) <= limit) return;
  throw new ServiceException('Limit exceeded: Email Body Size.');
}

function refuseRecipients(recipients: readonly string[]): void {
  if (recipients.length === 0) throw new ServiceException('Failed to send email: no recipient');
  const bad = recipients.find((address) => !/^[^@]*<?[^\s@<>]+@[^\s@<>]+>?$/.test(address));
  if (bad !== undefined) throw new ServiceException(`Invalid email: ${bad}`);
  if (recipients.length > 50) {
    throw new ServiceException('Limit exceeded: Email Recipients Per Message.');
  }
}
