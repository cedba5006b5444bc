import { mailbox } from './email';
import { compareNames, mayBeOneName } from './name';
import { isMobile } from './phone-plan';

/** What tells one person from another. */
export interface PersonKeys {
  readonly name: string;
  /** The campaign's own id, which some exports repeat on a line for each number of a person. */
  readonly id?: string;
  /** Every usable number of the record. */
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly birthDate: string;
}

/** Which records repeat which, and which only may. */
export interface Repeats {
  /** For each person, the index of the person repeated, or -1. */
  readonly originals: readonly number[];
  /** Pairs a person should look at: the same name and number, and something that speaks against. */
  readonly doubtful: readonly (readonly [later: number, earlier: number])[];
}

/** A number shared by more people than this belongs to none of them. */
export const mostSharing = 30;

/** What two records are to each other: one person's, perhaps one person's, or two people's. */
export type Verdict = 'repeat' | 'doubtful' | 'other';

/**
 * Finds records of one person: the same number or address, with a name that goes with it.
 *
 * A household shares a number under different names. Father and son share name and landline, so that
 * different addresses or birth dates leave the pair to a person.
 */
export function findRepeats<Person>(
  people: readonly Person[],
  keysOf: (person: Person) => PersonKeys,
): Repeats {
  const originals = people.map(() => -1);
  const doubtful: (readonly [number, number])[] = [];
  const byKey = new Map<string, number | number[]>();
  const repeatedIds = idsOfSeveral(people, keysOf);
  people.forEach((person, index) => {
    const keys = keysOf(person);
    const known = keysFor(keys, repeatedIds);
    const verdicts = earlierWith(byKey, known, index).map((other) => ({
      other,
      verdict: judged(keys, people[other], keysOf),
    }));
    const repeated = verdicts.find(({ verdict }) => verdict === 'repeat');
    if (repeated !== undefined) originals[index] = rootOf(originals, repeated.other);
    const doubt = verdicts.find(({ verdict }) => verdict === 'doubtful');
    if (repeated === undefined && doubt !== undefined) doubtful.push([index, doubt.other]);
  });
  return { originals, doubtful };
}

function rootOf(originals: readonly number[], index: number): number {
  const original = originals[index] ?? -1;
  return original < 0 ? index : original;
}

/** People met before with a number or an address of this one, who is then known for those that follow. */
function earlierWith(
  byKey: Map<string, number | number[]>,
  keys: readonly string[],
  index: number,
): readonly number[] {
  let found: number[] | null = null;
  for (const key of keys) {
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, index);
    else found = [...(found ?? []), ...shared(byKey, key, known, index)];
  }
  return found === null ? nobody : [...new Set(found)].sort((a, b) => a - b);
}

const nobody: readonly number[] = [];

/** Nearly every id is one person's: only the others are worth remembering whose they are. */
function idsOfSeveral<Person>(
  people: readonly Person[],
  keysOf: (person: Person) => PersonKeys,
): ReadonlySet<string> {
  const met = new Set<string>();
  const repeated = new Set<string>();
  for (const person of people) {
    const { id = '' } = keysOf(person);
    if (met.has(id)) repeated.add(id);
    else met.add(id);
  }
  repeated.delete('');
  return repeated;
}

function keysFor(
  { id = '', phones, emails }: PersonKeys,
  repeatedIds: ReadonlySet<string>,
): readonly string[] {
  const keys = [...phones, ...emails.map(mailbox)];
  return repeatedIds.has(id) ? [...keys, `id\n${id}`] : keys;
}

function shared(
  byKey: Map<string, number | number[]>,
  key: string,
  known: number | number[],
  index: number,
): readonly number[] {
  const before = typeof known === 'number' ? [known] : known;
  if (before.at(-1) === index) return [];
  if (before.length < mostSharing) byKey.set(key, [...before, index]);
  return before;
}

function judged<Person>(
  person: PersonKeys,
  earlier: Person | undefined,
  keysOf: (person: Person) => PersonKeys,
): Verdict {
  return earlier === undefined ? 'other' : judgeRepeat(person, keysOf(earlier));
}

/** Judges two records that have a number, an address or an id in common. */
export function judgeRepeat(person: PersonKeys, other: PersonKeys): Verdict {
  const names = compareNames(person.name, other.name);
  if (differ(person.birthDate, other.birthDate)) return 'other';
  if (names === 'different') return judgeOtherName(person, other);
  const addresses = person.emails.map(mailbox);
  const sameAddress = other.emails.some((email) => addresses.includes(mailbox(email)));
  if (sameAddress) return 'repeat';
  if (names === 'unclear') return 'doubtful';
  if (haveSameId(person, other)) return 'repeat';
  const twoAddresses = addresses.length > 0 && other.emails.length > 0;
  return haveSameMobile(person, other) || !twoAddresses ? 'repeat' : 'doubtful';
}

/** A nickname or a maiden name may be the same person where the mobile or the id is. */
function judgeOtherName(person: PersonKeys, other: PersonKeys): Verdict {
  const together = haveSameMobile(person, other) || haveSameId(person, other);
  return together && mayBeOneName(person.name, other.name) ? 'doubtful' : 'other';
}

function haveSameMobile(person: PersonKeys, other: PersonKeys): boolean {
  return person.phones.some((phone) => isMobile(phone) && other.phones.includes(phone));
}

function haveSameId({ id = '' }: PersonKeys, other: PersonKeys): boolean {
  return id !== '' && id === other.id;
}

function differ(a: string, b: string): boolean {
  return a !== '' && b !== '' && a !== b;
}
