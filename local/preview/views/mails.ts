import { sameAddress } from '../../apps-script/files/canonical-address';
import type { Mail } from '../../apps-script/services/mailbox';
import type { PreviewMail } from '../protocol';

/** The address of `Amara <amara@example.org>`. */
const addressIn = (recipient: string): string => /<([^>]*)>/.exec(recipient)?.[1] ?? recipient;

const recipients = ({ to, cc, bcc }: Mail): readonly string[] => [...to, ...cc, ...bcc];

const sender = ({ name, from }: Mail): string => (name ? `${name} <${from}>` : from);

/** The mails that were sent, drafts left out. */
export function sentMails(mailbox: readonly Mail[]): readonly Mail[] {
  return mailbox.filter(({ kind }) => kind !== 'draft');
}

/** The mails a person got, or with null everybody's, the newest first. */
export function mailsOf(mailbox: readonly Mail[], user: string | null): PreviewMail[] {
  return sentMails(mailbox)
    .filter(
      (mail) => user === null || recipients(mail).some((to) => sameAddress(addressIn(to), user)),
    )
    .map((mail) => ({
      to: recipients(mail).join(', '),
      from: sender(mail),
      at: mail.sentAt.getTime(),
      subject: mail.subject,
      text: mail.body,
      html: mail.htmlBody ?? '',
    }))
    .reverse();
}
