import { standIn } from '../refusing';
import type { Session } from '../session';
import { keepDraft, sendMail } from './mail-app';

/** GmailApp: sending mails, as MailApp does; drafts are kept and no mail is ever read. */
export function gmailApp(session: Session): GoogleAppsScript.Gmail.GmailApp {
  const app: GoogleAppsScript.Gmail.GmailApp = standIn(
    {
      sendEmail: (...given: unknown[]) => {
        const details = { service: 'Gmail', method: 'sendEmail', cost: 'mail' } as const;
        session.call({ ...details, scope: 'gmail' }, () => sendMail(session, given));
        return app;
      },
      createDraft: (...given: unknown[]) => {
        const details = { service: 'Gmail', method: 'createDraft', cost: 'mail' } as const;
        session.call({ ...details, scope: 'gmail' }, () => keepDraft(session, given));
        const id = `r${session.world.numbers.next()}`;
        return standIn<object>({ getId: () => id }, 'GmailDraft');
      },
    },
    'GmailApp',
  );
  return app;
}
