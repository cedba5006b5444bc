/** A mail to one person. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly replyTo: string;
  /** What the mail shows as its sender's name. */
  readonly name: string;
}

/** How many more people Google writes to today for whoever runs the script. */
export function remainingMails(): number {
  return MailApp.getRemainingDailyQuota();
}

/** Sends a mail; null when Google took it, else why not, in Google's words. */
export function sendMail(mail: Mail): string | null {
  try {
    MailApp.sendEmail({ ...mail });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
