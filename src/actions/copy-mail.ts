import type { Recipient } from '../domain/mail';
import type { MailText } from '../domain/mail-text';
import type { Reply } from '../protocol';
import type { CopiedMail, CopyMailRequest } from '../protocol-mail';
import { isMailKind } from './asked';
import { isReachedByLink, letterTo, type OpenMail, openMail } from './letters';
import { newLink, withLinks } from './links';
import { answerAlone, ok, refuse } from './reply';
import { writeCampaign } from './write-campaign';

/** One message for a person to send by other means; the ledger does not know of it. */
export function copyMail({ kind, volunteer }: CopyMailRequest): Reply<CopiedMail> {
  if (!isMailKind(kind)) return refuse({ code: 'bad-request', what: 'kind' });
  if (typeof volunteer !== 'string') return refuse({ code: 'bad-request', what: 'volunteer' });
  return answerAlone(() => {
    const open = openMail(kind);
    if (!open.ok) return open;
    const { letters, ledger } = open.value;
    const recipient = letters.recipients.find(({ volunteerId }) => volunteerId === volunteer);
    if (recipient === undefined) {
      const name = ledger.campaign.volunteerNames.get(volunteer) ?? volunteer;
      return refuse({ code: 'not-written-to', volunteer: name });
    }
    return isReachedByLink(recipient)
      ? withNewLink(recipient, open.value)
      : ok(copied(recipient, letterTo(recipient, letters, ledger), false));
  });
}

/** What is kept of a link does not bring it back, so that each copy has a new one. */
function withNewLink(recipient: Recipient, { letters, ledger }: OpenMail): Reply<CopiedMail> {
  const { campaign } = ledger;
  const made = newLink(campaign);
  const links = new Map([[recipient.callSheet?.number ?? 0, made]]);
  const written = writeCampaign(campaign, { settings: withLinks(campaign.settings, links) });
  if (!written.ok) return written;
  return ok(copied(recipient, letterTo(recipient, letters, ledger, made.token), true));
}

function copied(
  { address }: Recipient,
  { subject, text }: MailText,
  hasNewLink: boolean,
): CopiedMail {
  return { address, subject, text, newLink: hasNewLink };
}
