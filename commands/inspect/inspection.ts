import { type ExclusionReason, exclusionReasons, judgeCallable } from '../../src/domain/callable';
import { findContactColumns } from '../../src/domain/columns';
import { type Contact, type ContactReading, readContacts } from '../../src/domain/contact';
import type { RecordKind } from '../../src/domain/record-kind';
import { guessRegion } from '../../src/domain/region';
import type { FileReading } from '../read-file';
import type { InspectOptions } from './options';

/** Everything an inspection finds out. */
export interface Inspection {
  readonly file: string;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly region: string;
  readonly reading: ContactReading;
  /** Why each contact may not be called, null where it may. */
  readonly reasons: readonly (ExclusionReason | null)[];
  readonly counts: {
    readonly rows: number;
    readonly contacts: number;
    readonly callable: number;
    readonly excluded: Readonly<Record<string, number>>;
  };
}

/** Reads a file's contacts as the add-on would. */
export function inspectTable(
  { table, encoding, delimiter }: Extract<FileReading, { ok: true }>,
  options: InspectOptions,
): Inspection {
  const layout = findContactColumns(table);
  const region = options.region ?? guessRegion(table, layout);
  const reading = readContacts(table, layout, { region, supportScale: options.supportScale });
  const { reasons } = judgeCallable(reading, new Set());
  const counts = {
    rows: reading.records.length,
    contacts: reading.contacts.length,
    callable: reasons.filter((reason) => reason === null).length,
    excluded: countsOf(reading, reasons),
  };
  return { file: options.file, encoding, delimiter, region, reading, reasons, counts };
}

function countsOf(
  { records, contacts }: ContactReading,
  reasons: readonly (ExclusionReason | null)[],
): Readonly<Record<string, number>> {
  const counts = new Map<string, number>([['not-a-contact', records.length - contacts.length]]);
  for (const reason of reasons) {
    if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return Object.fromEntries(
    exclusionReasons
      .map((reason) => [reason, counts.get(reason) ?? 0])
      .filter(([, count]) => count),
  );
}

/** One record as the JSON of an inspection tells it. */
export interface InspectedRow {
  readonly row: number;
  readonly kind: RecordKind;
  readonly phone: string | null;
  readonly phoneReason: string | null;
  readonly consent: boolean | 'unknown';
  readonly doNotCall: boolean;
  readonly supportLevel: number | null;
  readonly duplicateOf: number | null;
  readonly callable: boolean;
  readonly reason: ExclusionReason | null;
}

/** The records under the headings, one after the other. */
export function* inspectedRows({ reading, reasons }: Inspection): Generator<InspectedRow> {
  let next = 0;
  for (const [index, kind] of reading.records.entries()) {
    const row = reading.firstRow + index;
    const contact = kind === 'contact' ? reading.contacts[next] : undefined;
    yield contact === undefined
      ? { ...noContact, row, kind }
      : asRow(contact, reasons[next] ?? null);
    if (contact !== undefined) next += 1;
  }
}

const noContact = {
  phone: null,
  phoneReason: null,
  consent: 'unknown',
  doNotCall: false,
  supportLevel: null,
  duplicateOf: null,
  callable: false,
  reason: 'not-a-contact',
} as const;

function asRow(contact: Contact, reason: ExclusionReason | null): InspectedRow {
  const { row, phone, phoneReason, consent, doNotCall, supportLevel, duplicateOf } = contact;
  return {
    row,
    kind: 'contact',
    phone,
    phoneReason,
    consent,
    doNotCall,
    supportLevel,
    duplicateOf,
    callable: reason === null,
    reason,
  };
}
