import { callSheetsIn, type FoundCallSheet, spreadsheetsOf } from './call-sheets';
import { inventCalls } from './calls';
import { type Campaign, organiser } from './campaign';
import { messagesFor, Stopped } from './messages';

/** What the volunteers did. */
export interface Calling {
  readonly callers: number;
  readonly outcomes: number;
}

/** One volunteer types the endings of their calls, cell by cell, as themself. */
function callFrom(campaign: Campaign, sheet: FoundCallSheet, user: string, seed: number): number {
  const nextCall = inventCalls(seed, {
    outcomes: sheet.choices('outcome'),
    levels: sheet.choices('supportLevel'),
  });
  let outcomes = 0;
  for (const row of sheet.rows) {
    const typed = nextCall();
    if (typed.outcome !== undefined) outcomes += 1;
    for (const column of ['outcome', 'supportLevel', 'callBackOn', 'notes'] as const) {
      const text = typed[column];
      if (text !== undefined) typeInto(campaign, sheet, { user, row, column, text });
    }
  }
  return outcomes;
}

interface Entry {
  readonly user: string;
  readonly row: number;
  readonly column: 'outcome' | 'supportLevel' | 'callBackOn' | 'notes';
  readonly text: string;
}

function typeInto({ google, language }: Campaign, sheet: FoundCallSheet, entry: Entry): void {
  const range = sheet.address(entry.row, entry.column);
  const { user, text: typed } = entry;
  const result = google.edit({ user, spreadsheetId: sheet.spreadsheetId, range, typed });
  if (result.done) return;
  throw new Stopped(messagesFor(language).stopped.cellRefused(user, range, result.message));
}

/** Every volunteer who can write on a call sheet makes some of their calls. */
export function makeCalls(campaign: Campaign, progress: (done: number) => void): Calling {
  const sheets = callSheetsIn(spreadsheetsOf(campaign.google), organiser);
  let callers = 0;
  let outcomes = 0;
  sheets.forEach((sheet, index) => {
    progress(index / sheets.length);
    if (sheet.email === null) return;
    callers += 1;
    outcomes += callFrom(campaign, sheet, sheet.email, index + 1);
  });
  return { callers, outcomes };
}
