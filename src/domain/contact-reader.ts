import { isAboutAnotherChannel } from './answer';
import type { Field, Layout } from './columns';
import {
  consentInTags,
  consentOf,
  doNotCallOf,
  mergedConsent,
  refusedInText,
  saysDeceased,
} from './consent';
import type { Consent, Contact, ReadingOptions, SupportLevel, UnreadRow } from './contact';
import { emailsIn } from './email';
import { headingText } from './headings';
import { remembering } from './memo';
import { asSpoken, nameOf } from './name';
import { phoneReader, type RecordPhones } from './phone-columns';
import { columnsOf, filledCells, firstText, joinedText } from './record-cells';
import { supportLevelOf, supportWordOf } from './support-level';
import type { Cell } from './table';

/** Numbers and addresses of a contact beside the one that stands in it. */
export interface OtherKeys {
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

/** Reads records into contacts, and keeps what it noticed on the way. */
export interface ContactReader {
  read(row: number, record: readonly Cell[]): Contact;
  /** By row, for the few contacts that have more than one number or address. */
  readonly others: ReadonlyMap<number, OtherKeys>;
  /** What was not understood so far. */
  readonly doubts: readonly UnreadRow[];
  /** Whether a level was a number that means nothing without a scale. */
  hasBareLevels(): boolean;
}

type Record = readonly Cell[];

/** Reads one record after another under one layout; what repeats from record to record is understood once. */
export function contactReader(layout: Layout, options: ReadingOptions): ContactReader {
  const doubts: UnreadRow[] = [];
  const others = new Map<number, OtherKeys>();
  const phonesOf = phoneReader(layout, options.region);
  const wishesOf = wishReader(layout);
  const detailsOf = detailReader(layout);
  const levels = levelReader(layout, options);
  const emailColumns = columnsOf(layout.columns, 'email');
  const read = (row: number, record: Record): Contact => {
    const phones = phonesOf(record);
    const emails = emailsOf(record, emailColumns);
    const level = levels.levelOf(record);
    noteDoubts(doubts, row, phones, level);
    if (phones.numbers.length > 1 || emails.length > 1) {
      others.set(row, { phones: phones.numbers.map(({ e164 }) => e164), emails });
    }
    const wishes = wishesOf(record, phones.refused);
    const contact = asContact(row, detailsOf(record), phones, emails[0] ?? '', wishes, level.level);
    return phones.numbers.length > 1 ? { ...contact, ...otherPhonesOf(phones) } : contact;
  };
  return { read, others, doubts, hasBareLevels: levels.hasBareLevels };
}

const none: readonly string[] = [];

type Wishes = Pick<Contact, 'consent' | 'doNotCall' | 'deceased'>;
type Details = Pick<
  Contact,
  | 'id'
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'language'
  | 'area'
  | 'address'
  | 'consentDate'
  | 'consentSource'
>;

/** Every contact has its properties in one order, which keeps a hundred thousand of them small. */
function asContact(
  row: number,
  details: Details,
  { preferred, asTyped, problem }: RecordPhones,
  email: string,
  wishes: Wishes,
  supportLevel: SupportLevel,
): Contact {
  return {
    row,
    id: details.id,
    name: details.name,
    firstName: details.firstName,
    lastName: details.lastName,
    phone: preferred?.e164 ?? null,
    phoneAsTyped: asTyped,
    phoneReason: problem,
    email,
    consent: wishes.consent,
    doNotCall: wishes.doNotCall,
    deceased: wishes.deceased,
    supportLevel,
    duplicateOf: null,
    language: details.language,
    area: details.area,
    address: details.address,
    consentDate: details.consentDate,
    consentSource: details.consentSource,
  };
}

/** The numbers beside the one to dial, where there are any. */
function otherPhonesOf({ numbers, preferred }: RecordPhones): Pick<Contact, 'otherPhones'> {
  const others = new Set(numbers.map(({ e164 }) => e164));
  if (preferred !== null) others.delete(preferred.e164);
  return others.size === 0 ? {} : { otherPhones: [...others] };
}

function emailsOf(record: Record, columns: readonly number[]): readonly string[] {
  const [first, ...others] = filledCells(record, columns);
  if (first === undefined) return none;
  const emails = emailsIn(String(first));
  return others.length === 0
    ? emails
    : [...new Set([...emails, ...others.map(String).flatMap(emailsIn)])];
}

/** Reads what a person wished: consent, refusals wherever they stand, and whether the person has died. */
function wishReader(layout: Layout): (record: Record, refusedBesideNumber: boolean) => Wishes {
  const { columns } = layout;
  const consentColumns = columnsOf(columns, 'consent');
  const refusalColumns = columnsOf(columns, 'doNotCall');
  const tagColumns = columnsOf(columns, 'tags');
  const textColumns = [...tagColumns, ...columnsOf(columns, 'notes')];
  const deceasedColumns = columnsOf(columns, 'deceased');
  const consentSaid = remembering(consentOf);
  const refusalSaid = remembering(doNotCallOf);
  const tagsSay = remembering(consentInTags);
  const textRefuses = remembering(refusedInText);
  const refusedElsewhere = strayRefusalReader(layout);
  const textMourns = remembering(saysDeceased);
  const consent = (record: Record): Consent =>
    mergedConsent([
      ...filledCells(record, consentColumns).map(consentSaid),
      ...filledCells(record, tagColumns).map(tagsSay),
    ]);
  const refused = (record: Record): boolean =>
    filledCells(record, refusalColumns).some(refusalSaid) ||
    filledCells(record, textColumns).some(textRefuses) ||
    refusedElsewhere(record);
  return (record, refusedBesideNumber) => ({
    consent: consent(record),
    doNotCall: refusedBesideNumber || refused(record),
    deceased:
      filledCells(record, deceasedColumns).some(refusalSaid) ||
      filledCells(record, textColumns).some(textMourns),
  });
}

/** Shorter cells say nothing of calls, nor do numbers, days and addresses. */
const shortestRefusal = 3;
const noWords = /^[\d\s+().:/,TZ%€-]+$|^[^\s@]+@[^\s@]+$/;

/** Fields whose columns hold words that are read for one thing only. */
const readForOneThing: readonly Field[] = ['supportLevel', 'consentSource', 'consentDate'];

/** Finds a refusal where none is expected: in `Divers`, in `Statut`, under no heading at all. */
function strayRefusalReader(layout: Layout): (record: Record) => boolean {
  const skipped = columnsWithoutStrayRefusals(layout);
  const refuses = remembering((cell: string) => !noWords.test(cell) && refusedInText(cell));
  return (record) =>
    record.some(
      (cell, column) =>
        typeof cell === 'string' &&
        cell.length >= shortestRefusal &&
        !skipped.has(column) &&
        refuses(cell),
    );
}

/** Columns with a meaning of their own, and those about e-mail, texts or post. */
function columnsWithoutStrayRefusals({ columns, headings }: Layout): ReadonlySet<number> {
  const understood = Object.entries(columns).flatMap(([field, own]) =>
    readForOneThing.includes(field as Field) ? [] : own,
  );
  const aboutOthers = headings.flatMap((heading, column) =>
    isAboutAnotherChannel(headingText(heading)) ? [column] : [],
  );
  return new Set([...understood, ...aboutOthers]);
}

/** Reads who the person is and where they live. */
function detailReader({ columns }: Layout): (record: Record) => Details {
  const text = (field: Parameters<typeof columnsOf>[1]) => {
    const own = columnsOf(columns, field);
    return (record: Record) => firstText(record, own);
  };
  const [id, language, area, city] = [text('id'), text('language'), text('area'), text('city')];
  const [date, source] = [text('consentDate'), text('consentSource')];
  const nameOf = nameReader(text('firstName'), text('lastName'), text('fullName'));
  const addressColumns = columnsOf(columns, 'address');
  return (record) => {
    return {
      id: id(record),
      ...nameOf(record),
      language: language(record),
      area: area(record) || city(record),
      address: joinedText(record, addressColumns),
      consentDate: date(record),
      consentSource: source(record),
    };
  };
}

type TextOf = (record: Record) => string;

function nameReader(firstOf: TextOf, lastOf: TextOf, fullOf: TextOf) {
  return (record: Record): Pick<Contact, 'name' | 'firstName' | 'lastName'> => {
    const firstName = firstOf(record);
    const lastName = lastOf(record);
    if (firstName !== '' && lastName !== '') {
      return { name: nameOf(firstName, lastName), firstName, lastName };
    }
    return { name: asSpoken(fullOf(record)) || firstName || lastName, firstName, lastName };
  };
}

interface LevelRead {
  readonly level: SupportLevel;
  readonly unclear: boolean;
}

function levelReader({ columns }: Layout, { supportScale }: ReadingOptions) {
  const supportColumns = columnsOf(columns, 'supportLevel');
  let bareLevels = false;
  const understood = remembering((cell: Cell): LevelRead => {
    const level = supportLevelOf(cell, supportScale);
    bareLevels = bareLevels || supportWordOf(cell).bare;
    return { level, unclear: level === null && !supportWordOf(cell).bare };
  });
  const levelOf = (record: Record): LevelRead => {
    const read = filledCells(record, supportColumns).map(understood);
    return read.find(({ level }) => level !== null) ?? read[0] ?? unknownLevel;
  };
  return { levelOf, hasBareLevels: () => bareLevels };
}

const unknownLevel: LevelRead = { level: null, unclear: false };

function noteDoubts(
  doubts: UnreadRow[],
  row: number,
  { problem }: RecordPhones,
  level: LevelRead,
): void {
  if (problem !== null && problem !== 'empty') doubts.push({ row, reason: `phone-${problem}` });
  if (level.unclear) doubts.push({ row, reason: 'support-unclear' });
}
