import type { LogEntry } from '../domain/collect';
import { longestName } from '../domain/journey';
import { outcomeText, type Path } from '../domain/path';
import { shorten } from '../domain/shorten';
import type { RecordCells } from './records';
import { levelWord, type Words } from './words';

export interface LogWords {
  readonly path: Path;
  readonly words: Words;
  readonly contacts: ReadonlyMap<string, string>;
  readonly volunteers: ReadonlyMap<string, string>;
}

/** A change as its row in the call log. */
export function logRecord(entry: LogEntry, context: LogWords): RecordCells {
  const { path, words, contacts, volunteers } = context;
  const label = (id: string) => {
    const item = path.find((candidate) => candidate.id === id);
    return item === undefined ? id : outcomeText(item);
  };
  return {
    id: entry.id,
    collectedAt: entry.collectedAt,
    calledAt: '',
    contact: entry.contactId,
    name: shorten(contacts.get(entry.contactId) ?? '', longestName),
    volunteerId: entry.volunteerId,
    volunteer: volunteers.get(entry.volunteerId) ?? '',
    from: label(entry.from),
    to: label(entry.to),
    supportFrom: levelWord(entry.supportFrom, words),
    supportTo: levelWord(entry.supportTo, words),
    callBackOn: entry.callBackOn ?? '',
    note: entry.note,
  };
}
