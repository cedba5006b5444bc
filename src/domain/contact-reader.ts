import type { Layout } from './columns';
import { consentInTags, consentOf, doNotCallOf, mergedConsent, refusedInText } from './consent';
import type { Consent, Contact, ReadingOptions, SupportLevel, UnreadRow } from './contact';
import { emailsIn } from './email';
import { remembering } from './memo';
import { asSpoken, nameOf } from './name';
import { phoneReader, type RecordPhones } from './phone-columns';
import { columnsOf, filledCells, firstText, joinedText } from './record-cells';
import { supportLevelOf, supportWordOf } from './support-level';
import type { Cell } from './table';

/** A contact, and what its record says beside it that tells whether it repeats another. */
export interface ReadContact {
  readonly contact: Contact;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly birthDate: string;
}

export interface ContactReader {
  read(row: number, record: readonly Cell[]): ReadContact;
  /** What was not understood so far. */
  readonly doubts: readonly UnreadRow[];
  /** Whether a level was a number that means nothing without a scale. */
  hasBareLevels(): boolean;
}

type Record = readonly Cell[];

/** Reads one record after another under one layout; what repeats from record to record is understood once. */
export function contactReader(layout: Layout, options: ReadingOptions): ContactReader {
  const doubts: UnreadRow[] = [];
  const phonesOf = phoneReader(layout, options.region);
  const wishesOf = wishReader(layout);
  const detailsOf = detailReader(layout);
  const levels = levelReader(layout, options);
  const emailColumns = columnsOf(layout.columns, 'email');
  const birthColumns = columnsOf(layout.columns, 'birthDate');
  const read = (row: number, record: Record): ReadContact => {
    const phones = phonesOf(record);
    const emails = emailsOf(record, emailColumns);
    const level = levels.levelOf(record);
    doubts.push(...doubtsOf(row, phones, level));
    const contact = { row, ...detailsOf(record), ...dialling(phones), email: emails[0] ?? '' };
    return {
      contact: asContact(contact, wishesOf(record, phones.refused), level.level),
      phones: phones.numbers.length === 0 ? none : phones.numbers.map(({ e164 }) => e164),
      emails,
      birthDate: firstText(record, birthColumns),
    };
  };
  return { read, doubts, hasBareLevels: levels.hasBareLevels };
}

const none: readonly string[] = [];

type Dialling = Pick<Contact, 'phone' | 'phoneAsTyped' | 'phoneReason'>;
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
  known: Details & Dialling & Pick<Contact, 'row' | 'email'>,
  wishes: Wishes,
  supportLevel: SupportLevel,
): Contact {
  return {
    row: known.row,
    id: known.id,
    name: known.name,
    firstName: known.firstName,
    lastName: known.lastName,
    phone: known.phone,
    phoneAsTyped: known.phoneAsTyped,
    phoneReason: known.phoneReason,
    email: known.email,
    consent: wishes.consent,
    doNotCall: wishes.doNotCall,
    deceased: wishes.deceased,
    supportLevel,
    duplicateOf: null,
    language: known.language,
    area: known.area,
    address: known.address,
    consentDate: known.consentDate,
    consentSource: known.consentSource,
  };
}

function dialling({ preferred, asTyped, problem }: RecordPhones): Dialling {
  return { phone: preferred?.e164 ?? null, phoneAsTyped: asTyped, phoneReason: problem };
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
function wishReader({ columns }: Layout): (record: Record, refusedBesideNumber: boolean) => Wishes {
  const consentColumns = columnsOf(columns, 'consent');
  const refusalColumns = columnsOf(columns, 'doNotCall');
  const tagColumns = columnsOf(columns, 'tags');
  const noteColumns = columnsOf(columns, 'notes');
  const deceasedColumns = columnsOf(columns, 'deceased');
  const consentSaid = remembering(consentOf);
  const refusalSaid = remembering(doNotCallOf);
  const tagsSay = remembering(consentInTags);
  const textRefuses = remembering(refusedInText);
  const consent = (record: Record): Consent =>
    mergedConsent([
      ...filledCells(record, consentColumns).map(consentSaid),
      ...filledCells(record, tagColumns).map(tagsSay),
    ]);
  const refused = (record: Record): boolean =>
    filledCells(record, refusalColumns).some(refusalSaid) ||
    filledCells(record, tagColumns).some(textRefuses) ||
    filledCells(record, noteColumns).some(textRefuses);
  return (record, refusedBesideNumber) => ({
    consent: consent(record),
    doNotCall: refusedBesideNumber || refused(record),
    deceased: filledCells(record, deceasedColumns).some(refusalSaid),
  });
}

/** Reads who the person is and where they live. */
function detailReader({ columns }: Layout): (record: Record) => Details {
  const text = (field: Parameters<typeof columnsOf>[1]) => {
    const own = columnsOf(columns, field);
    return (record: Record) => firstText(record, own);
  };
  const [id, language, area, city] = [text('id'), text('language'), text('area'), text('city')];
  const [postalCode, date, source] = [
    text('postalCode'),
    text('consentDate'),
    text('consentSource'),
  ];
  const nameOf = nameReader(text('firstName'), text('lastName'), text('fullName'));
  const addressColumns = columnsOf(columns, 'address');
  return (record) => {
    const street = joinedText(record, addressColumns);
    const place = [street, postalCode(record), city(record)].filter((part) => part !== '');
    return {
      id: id(record),
      ...nameOf(record),
      language: language(record),
      area: area(record) || city(record),
      address: street === '' ? '' : place.join(', '),
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

function doubtsOf(row: number, phones: RecordPhones, level: LevelRead): readonly UnreadRow[] {
  const doubts: UnreadRow[] = [];
  if (phones.problem !== null && phones.problem !== 'empty') {
    doubts.push({ row, reason: `phone-${phones.problem}` });
  }
  if (level.unclear) doubts.push({ row, reason: 'support-unclear' });
  return doubts;
}
