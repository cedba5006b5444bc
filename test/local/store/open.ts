import type { Actor, FilePeople } from '../../../local/apps-script/access';
import { callSheetsApi } from '../../../local/apps-script/sheets-api';
import { rangeOfA1 } from '../../../local/apps-script/store/a1';
import { createSpreadsheetState } from '../../../local/apps-script/store/new-spreadsheet';
import type { SpreadsheetState } from '../../../local/apps-script/store/state';
import { typeInto, typeRectangle } from '../../../local/apps-script/store/typing';

/** Owns the spreadsheet. */
export const jackie: Actor = { email: 'jackie@example.org', role: 'owner' };
/** May edit it; writes their address in capitals. */
export const amara: Actor = { email: 'Amara@example.org', role: 'writer' };
/** May edit it too. */
export const kwame: Actor = { email: 'kwame@example.org', role: 'writer' };
/** May only read it. */
export const rosa: Actor = { email: 'rosa@example.org', role: 'reader' };

export const people: FilePeople = {
  owner: jackie.email,
  editors: ['amara@example.org', kwame.email],
};

export const now = new Date('2026-03-02T09:00:00Z');

type Row = readonly (string | number | boolean | null)[];

/** What came of something that may be refused: its answer, or Google's words. */
export type Outcome = { readonly answer: unknown } | { readonly refused: string };

/** A spreadsheet that one person after the other works on. */
export class OpenSpreadsheet {
  state: SpreadsheetState;
  warnings: readonly string[] = [];

  constructor(sheets: Readonly<Record<string, readonly Row[]>>, locale = 'en_US') {
    this.state = createSpreadsheetState({
      spreadsheetId: 'spreadsheet-1',
      title: 'Campaign',
      locale,
      timeZone: 'Europe/London',
      sheets,
    });
  }

  /** Calls the API; a refusal is thrown. */
  call(method: string, params: Record<string, unknown>, body?: unknown, actor = jackie): unknown {
    const answer = callSheetsApi(this.state, { actor, method, params, body, now, people });
    this.state = answer.state;
    this.warnings = [...this.warnings, ...answer.warnings];
    return answer.response;
  }

  /** Does a batch of requests and gives their replies. */
  batch(requests: readonly object[], actor = jackie): readonly object[] {
    const params = { spreadsheetId: this.state.spreadsheetId };
    const answer = this.call('spreadsheets.batchUpdate', params, { requests }, actor);
    return (answer as { replies: readonly object[] }).replies;
  }

  /** Tries a batch and says how it went. */
  attempt(actor: Actor, ...requests: readonly object[]): Outcome {
    return outcome(() => this.batch(requests, actor));
  }

  /** Tries to type into a cell and says how it went. */
  type(actor: Actor, cell: string, text: string): Outcome {
    return outcome(() => {
      this.state = typeInto(this.state, actor, this.place(cell), text, now).state;
    });
  }

  /** Tries to set values, as a script does, from a cell on. */
  setValues(actor: Actor, cell: string, rows: readonly (readonly unknown[])[]): Outcome {
    return outcome(() => {
      this.state = typeRectangle(this.state, actor, this.place(cell), rows, now).state;
    });
  }

  /** The values of a range as a person sees them, or as asked for. */
  values(range: string, valueRenderOption = 'FORMATTED_VALUE'): unknown {
    const answer = this.call('spreadsheets.values.get', { range, valueRenderOption });
    return (answer as { values?: unknown }).values;
  }

  /** Puts values in as they are. */
  put(range: string, values: readonly Row[], valueInputOption = 'RAW'): void {
    this.call('spreadsheets.values.update', { range, valueInputOption }, { values });
  }

  private place(cell: string) {
    const range = rangeOfA1(this.state, cell);
    return {
      sheetId: range.sheetId,
      row: range.startRowIndex ?? 0,
      column: range.startColumnIndex ?? 0,
    };
  }
}

/** The answer of something, or Google's words when it is refused. */
export function outcome(act: () => unknown): Outcome {
  try {
    return { answer: act() };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

/** Google's words for cells that are protected. */
export const protectedWords =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
