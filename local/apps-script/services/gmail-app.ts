import { standIn } from '../refusing';
import type { Session } from '../session';
import { sendMail } from './mail-app';

/** GmailApp: sending mails, as MailApp does; no mail is ever read and no draft kept. */
export function gmailApp(session: Session): GoogleAppsScript.Gmail.GmailApp {
  const app: GoogleAppsScript.Gmail.GmailApp = standIn(
    {
      sendEmail: (...given: unknown[]) => {
        const details = { service: 'Gmail', method: 'sendEmail', cost: 'mail' } as const;
        session.call({ ...details, scope: 'gmail' }, () => sendMail(session, given));
        return app;
      },
    },
    'GmailApp',
  );
  return app;
}
