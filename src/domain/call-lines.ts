import type { CallSheetLine } from './call-sheet';
import { judgeCallable, type RefusalReason } from './callable';
import type { Contact, ContactReading } from './contact';
import { idsOfSeveral } from './contact-ids';
import { asDialled } from './dialling';
import { itemOf, type Journey, longestName } from './journey';
import type { Path } from './path';
import { shorten } from './shorten';

/** Who may not be called as things stand, by contact id: what any record of a person says holds for all of them. */
export function notToBeCalled(reading: ContactReading): ReadonlySet<string> {
  return refusing(reading, () => true);
}

/** Who asked not to be called again, by contact id: that, unlike a cell about consent, is for good. */
export function askedNotToBeCalled(reading: ContactReading): ReadonlySet<string> {
  return refusing(reading, (reason) => reason === 'do-not-call');
}

/** Whose records say such a thing; an id that names several people says nothing of any of them. */
function refusing(
  reading: ContactReading,
  counts: (reason: RefusalReason) => boolean,
): ReadonlySet<string> {
  const { refusals } = judgeCallable(reading, new Set());
  const unclear = idsOfSeveral(reading);
  const ids = reading.contacts.flatMap(({ id }, index) => {
    const reason = refusals[index] ?? null;
    return reason !== null && counts(reason) ? [id] : [];
  });
  return new Set(ids.filter((id) => !unclear.has(id)));
}

/** What the rows of call sheets are made from. */
export interface LineRequest {
  readonly journeys: readonly Journey[];
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly path: Path;
  readonly locked: ReadonlySet<string>;
  readonly region: string;
}

/** The rows of every call sheet as they should be, by its number, from the first row down. */
export function callSheetLines(request: LineRequest): Map<number, CallSheetLine[]> {
  const lines = new Map<number, CallSheetLine[]>();
  for (const journey of request.journeys) {
    if (journey.place === null) continue;
    const { callSheet } = journey.place;
    const ofSheet = lines.get(callSheet) ?? [];
    ofSheet.push(lineOf(journey, journey.place.row, request));
    lines.set(callSheet, ofSheet);
  }
  for (const ofSheet of lines.values()) ofSheet.sort((a, b) => a.row - b.row);
  return lines;
}

/** A contact who has left the tab, or may no longer be called, is not shown. */
function lineOf(journey: Journey, row: number, request: LineRequest): CallSheetLine {
  const contact = request.contacts.get(journey.contactId);
  const isDone = itemOf(journey, request.path).effects.doNotCall;
  const locked = contact === undefined || isDone || request.locked.has(journey.contactId);
  const shown = locked ? undefined : contact;
  return {
    row,
    contactId: journey.contactId,
    name: cut(shown?.name),
    phone: shown?.phone ? asDialled(shown.phone, request.region) : '',
    attempts: journey.attempts,
    nextCallFrom: locked ? null : journey.nextCallFrom,
    language: cut(shown?.language),
    area: cut(shown?.area),
    locked,
  };
}

function cut(text = ''): string {
  return shorten(text, longestName);
}
