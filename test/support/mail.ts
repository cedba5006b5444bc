import { organiser, type TestCampaign } from './campaign';
import { recordsIn } from './small-campaign';

/** The title of the ledger of mails. */
export const ledger = 'E-mails';

const elsewhere = 'other@example.org';

/** Another script sends mails of the organiser's. */
export function useUp({ google }: TestCampaign, mails: number): void {
  const { MailApp } = google.servicesFor({ user: organiser });
  for (let sent = 0; sent < mails; sent += 1) MailApp.sendEmail(elsewhere, 'Hello', '');
}

/** Who was written to by the add-on, in order. */
export function writtenTo({ google }: TestCampaign): string[] {
  const mails = google.mailbox.filter(({ kind }) => kind === 'script');
  return mails.flatMap(({ to }) => to).filter((address) => address !== elsewhere);
}

/** What the ledger says of each mail. */
export function statesIn(campaign: TestCampaign): unknown[] {
  return recordsIn(campaign, ledger).map((row) => row.État);
}

/** Rows of so many volunteers. */
export function manyVolunteers(count: number): string[][] {
  return Array.from({ length: count }, (_, index) => [
    `Volunteer ${index}`,
    '',
    `v${index}@example.org`,
    '',
    '',
  ]);
}
