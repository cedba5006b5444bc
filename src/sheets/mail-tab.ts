import { type MailLine, mailKindOf } from '../domain/mail';
import type { Request } from './google-types';
import { recordTabs } from './our-tabs';
import { appendRequest, type RecordCells, type Records, type RecordUpdate } from './records';
import { mailStateOfWord, type Words } from './words';

/** A mail as its row in the ledger. */
export function mailRecord(line: MailLine, words: Words): RecordCells {
  const kind = mailKindOf(line.id);
  return {
    id: line.id,
    kind: kind === null ? '' : words.mail.kinds[kind],
    volunteerId: line.id.slice(line.id.indexOf('/') + 1),
    volunteer: line.volunteer,
    address: line.address,
    state: words.mail.states[line.state],
    when: line.when ?? '',
    by: line.by,
    refusal: line.refusal,
  };
}

/**
 * The mails in the records of the ledger, in whichever languages they are.
 *
 * A state that somebody's hand made unreadable counts as `sending`: nobody knows whether it arrived,
 * and it is not sent again unasked.
 */
export function mailLinesFrom(records: Records, spoken: readonly Words[]): MailLine[] {
  return records.stored.map(({ cells }) => ({
    id: String(cells.id),
    volunteer: String(cells.volunteer),
    address: String(cells.address),
    state: mailStateOfWord(String(cells.state), spoken) ?? 'sending',
    when: typeof cells.when === 'number' ? cells.when : null,
    by: String(cells.by),
    refusal: String(cells.refusal),
  }));
}

/** What makes the ledger say what the lines say: records to change, and requests that add some. */
export function mailChanges(
  sheetId: number,
  records: Records,
  lines: readonly MailLine[],
  words: Words,
): { readonly updates: readonly RecordUpdate[]; readonly added: readonly Request[] } {
  const stored = new Map(records.stored.map((record) => [String(record.cells.id), record]));
  const updates: RecordUpdate[] = [];
  const fresh: RecordCells[] = [];
  for (const line of lines) {
    const cells = mailRecord(line, words);
    const before = stored.get(line.id);
    if (before === undefined) fresh.push(cells);
    else updates.push({ stored: before, cells });
  }
  const { columns } = recordTabs.mail;
  return { updates, added: appendRequest(sheetId, columns, records.columns, fresh) };
}
