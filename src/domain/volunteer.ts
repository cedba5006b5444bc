import { answerOf } from './answer';
import { capacityIn } from './capacity';
import type { Field, Layout } from './columns';
import type { UnreadRow } from './contact';
import { emailsIn, mailbox } from './email';
import { fold } from './fold';
import { asSpoken, nameOf } from './name';
import { phoneReader } from './phone-columns';
import { columnsOf, filledCells, firstText } from './record-cells';
import { RecordKinds } from './record-kind';
import { shorten } from './shorten';
import type { Cell, Table } from './table';

/** What is longer is no name and no address: it is cut, as cells hold only so much. */
const longestName = 200;
const longestAddress = 254;

/** Whether a volunteer is also a host or a super volunteer. */
export type VolunteerRole = 'volunteer' | 'host' | 'super-volunteer';

/** A person who may call. */
export interface Volunteer {
  /** Stable while the record's address (or, without one, name and number) stays the same. */
  readonly id: string;
  /** The record in the tab, counted from 1. */
  readonly row: number;
  readonly name: string;
  /** As typed, trimmed; `''` when there is none. */
  readonly email: string;
  /** E.164 or null. */
  readonly phone: string | null;
  readonly role: VolunteerRole;
  /** What the tab says of a Google account; null when it says nothing. */
  readonly googleAccount: boolean | null;
  /** False for a volunteer marked as not taking part: every other volunteer is a caller. */
  readonly takesPart: boolean;
  readonly languages: string;
  readonly area: string;
  /** How many calls they can make in the campaign, null when they did not say. */
  readonly capacity: number | null;
}

/** Everything a volunteer tab says. */
export interface VolunteerReading {
  readonly volunteers: readonly Volunteer[];
  /** Records that are not a volunteer one can write to, and why; `otherRow` has the same address, or the same name and number without one. */
  readonly unread: readonly UnreadRow[];
}

/** The volunteers of a table; of two with one address, or one name and number, the second is unread. */
export function readVolunteers(
  table: Table,
  layout: Layout,
  options: { readonly region: string },
): VolunteerReading {
  const kinds = new RecordKinds(layout);
  const volunteerOf = volunteerReader(layout, options.region);
  const volunteers: Volunteer[] = [];
  const unread: UnreadRow[] = [];
  const rowById = new Map<string, number>();
  for (let row = (layout.headingRow ?? 0) + 1; row <= table.length; row += 1) {
    const record = table[row - 1] ?? [];
    const kind = kinds.kindOf(record);
    if (kind === 'blank') continue;
    const volunteer = volunteerOf(row, record);
    const reason = kind === 'contact' ? reasonAgainst(volunteer, rowById) : { row, reason: kind };
    if (reason === null) volunteers.push(volunteer);
    else unread.push(reason);
  }
  return { volunteers, unread };
}

/** Why a record is no volunteer of its own; its id is known from now on. */
function reasonAgainst(
  { row, id, name, email }: Volunteer,
  rowById: Map<string, number>,
): UnreadRow | null {
  if (name === '' && email === '') return { row, reason: 'no-name-no-email' };
  const otherRow = rowById.get(id);
  if (otherRow !== undefined) {
    return { row, reason: email === '' ? 'same-person' : 'same-address', otherRow };
  }
  rowById.set(id, row);
  return null;
}

const hostWords = /\b(?:hotes?|hotesses?|hosts?|accueille|accueil|hosting)\b/;
const superWords =
  /\b(?:supers?|superbenevole|superviseu(?:r|se)|supervisors?|leads?|captain|formateur|formatrice)\b/;
const notTakingPart =
  /\b(?:ne (?:participe|vient|fait|prend) (?:pas|plus)|not taking part|does not take part|no longer|inacti(?:f|ve)|indisponible|unavailable|desistee?|retiree?|parti|partie|withdrawn|dropped out|annulee?)\b/;
const negativeHeading =
  /\b(?:ne participe|not taking|inacti(?:f|ve)|indisponible|unavailable|desistee?|withdrawn)\b/;

function roleOf(text: string): VolunteerRole {
  const words = fold(text);
  if (superWords.test(words)) return 'super-volunteer';
  return hostWords.test(words) ? 'host' : 'volunteer';
}

function yesOrNo(cell: Cell): boolean | null {
  const answer = answerOf(cell);
  if (answer === 'yes' || answer === 'permits' || answer === 'date') return true;
  return answer === 'no' || answer === 'refuses' ? false : null;
}

function volunteerReader(
  { columns, headings }: Layout,
  region: string,
): (row: number, record: readonly Cell[]) => Volunteer {
  const text = (field: Field, record: readonly Cell[]) =>
    firstText(record, columnsOf(columns, field));
  const cell = (field: Field, record: readonly Cell[]) =>
    filledCells(record, columnsOf(columns, field))[0] ?? '';
  const [partColumn = -1] = columnsOf(columns, 'takesPart');
  const refusing = negativeHeading.test(fold(headings[partColumn] ?? ''));
  const phonesOf = phoneReader({ headingRow: null, headings, columns }, region);
  return (row, record) => {
    const email = addressIn(text('email', record));
    const [firstName, lastName] = [text('firstName', record), text('lastName', record)];
    const both = firstName !== '' && lastName !== '';
    const fullName = both
      ? nameOf(firstName, lastName)
      : asSpoken(text('fullName', record)) || firstName || lastName;
    const name = shorten(fullName, longestName);
    const phone = phonesOf(record).preferred?.e164 ?? null;
    const said = [text('role', record), text('takesPart', record), text('notes', record)].join(
      ' . ',
    );
    return {
      id: email === '' ? [fold(name), phone ?? ''].join(' ').trim() : mailbox(email),
      row,
      name,
      email,
      phone,
      role: roleOf(text('role', record)),
      googleAccount: yesOrNo(cell('googleAccount', record)),
      takesPart: !notTakingPart.test(fold(said)) && yesOrNo(cell('takesPart', record)) !== refusing,
      languages: text('language', record),
      area: text('area', record) || text('city', record),
      capacity: capacityIn(cell('capacity', record)),
    };
  };
}

function addressIn(typed: string): string {
  return shorten(emailsIn(typed)[0] ?? typed, longestAddress);
}
