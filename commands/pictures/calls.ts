import { callSheetsIn, type FoundCallSheet, spreadsheetsOf } from '../rehearse/call-sheets';
import { inventCalls } from '../rehearse/calls';
import { organiser } from '../rehearse/campaign';
import type { Pictured } from './campaign';

/** What volunteers note in a picture. */
const noted = {
  en: 'Would like to talk to the candidate about the bus line.',
  fr: 'Aimerait parler de la ligne de bus avec la candidate.',
} as const;

/** The call sheets that somebody can write on. */
export function sheetsCalledFrom({ google }: Pictured): readonly FoundCallSheet[] {
  return callSheetsIn(spreadsheetsOf(google), organiser).filter(({ email }) => email !== null);
}

/** Every volunteer types the endings of some of their calls, and notes something after some of them. */
export function makeCalls(campaign: Pictured): void {
  sheetsCalledFrom(campaign).forEach((sheet, index) => {
    const outcomes = sheet.choices('outcome');
    const nextCall = inventCalls(index + 1, { outcomes, levels: sheet.choices('supportLevel') });
    for (const row of sheet.rows) {
      const { notes, ...typed } = nextCall();
      const all = { ...typed, ...(notes === undefined ? {} : { notes: noted[campaign.language] }) };
      for (const [column, text] of Object.entries(all)) {
        campaign.google.edit({
          user: sheet.email ?? '',
          spreadsheetId: sheet.spreadsheetId,
          range: sheet.address(row, column as keyof typeof all),
          typed: text,
        });
      }
    }
  });
}
