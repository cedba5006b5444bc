import fc from 'fast-check';
import type { Contact } from '../../src/domain/contact';
import type { SplitOptions } from '../../src/domain/split-options';
import type { Volunteer } from '../../src/domain/volunteer';
import { contact, volunteer } from './people';

/** A contact who shares nothing with anybody. */
export function stranger(id: string, facts: Partial<Contact> = {}): Contact {
  const nothing = { name: id, lastName: '', phone: null, email: '', language: '', area: '' };
  return contact({ id, ...nothing, ...facts });
}

/** So many contacts who share nothing with anybody. */
export const strangers = (count: number): readonly Contact[] =>
  Array.from({ length: count }, (_, index) => stranger(`C${index + 1}`));

export const caller = (id: string, facts: Partial<Volunteer> = {}): Volunteer =>
  volunteer({ id, name: id, ...facts });

/** A few callers, some of whom speak several languages, are from somewhere and can make few calls. */
export function anyCallers(most: number): fc.Arbitrary<readonly Volunteer[]> {
  const traits = fc.record({
    languages: fc.constantFrom('', 'fr', 'fr, ar', 'ar', 'ar; pt', 'Français et portugais'),
    area: fc.constantFrom('', 'Nord', 'SUD'),
    capacity: fc.constantFrom(null, null, 0, 1, 2, 5),
    phone: fc.constantFrom(null, null, null, '+33639980001', '+33639980002'),
  });
  return fc
    .array(traits, { minLength: 1, maxLength: most })
    .map((all) => all.map((facts, index) => caller(`V${index + 1}`, facts)));
}

const anyTraits = {
  language: fc.constantFrom('', 'Français', 'arabe', 'pt', 'Klingon'),
  area: fc.constantFrom('', 'nord', 'Sud', 'Est'),
};

/** Contacts each of whom is alone at home and is no volunteer. */
export function anyStrangers(most: number): fc.Arbitrary<readonly Contact[]> {
  return fc
    .array(fc.record(anyTraits), { maxLength: most })
    .map((all) => all.map((facts, index) => stranger(`C${index + 1}`, facts)));
}

/** Contacts some of whom share a phone with others or with a volunteer. */
export function anyPeople(most: number): fc.Arbitrary<readonly Contact[]> {
  const numbers = [1, 2, 3, 4, 5].map((number) => `+3363998000${number}`);
  const phone = fc.constantFrom(null, null, null, ...numbers);
  return fc
    .array(fc.record({ ...anyTraits, phone }), { maxLength: most })
    .map((all) => all.map((facts, index) => stranger(`C${index + 1}`, facts)));
}

/** Even shares and nothing else. */
export const evenSharesOnly: SplitOptions = { capacity: false, language: false, area: false };

export const anyOptions: fc.Arbitrary<SplitOptions> = fc.record({
  capacity: fc.boolean(),
  language: fc.boolean(),
  area: fc.boolean(),
});

const spoken: Readonly<Record<string, RegExp>> = { Français: /fr/i, arabe: /ar/, pt: /pt|portug/ };

/** What the rules of a split say, in the plainest words: whether a caller may have a contact. */
export function may(
  { phone, area, languages }: Volunteer,
  of: Contact,
  callers: readonly Volunteer[],
  options: SplitOptions,
): boolean {
  if (phone !== null && phone === of.phone) return false;
  const speaks =
    languages === '' ? of.language === 'Français' : spoken[of.language]?.test(languages);
  if (options.language && of.language !== '' && !speaks) return false;
  const isLocal = (own: string) => own.toLowerCase() === of.area.toLowerCase();
  if (!options.area || of.area === '' || isLocal(area)) return true;
  const others = { ...options, area: false };
  return !callers.some((other) => isLocal(other.area) && may(other, of, callers, others));
}

/** How many contacts each volunteer has. */
export function holdings(
  holders: Iterable<string>,
  callers: readonly Volunteer[],
): readonly number[] {
  const all = [...holders];
  return callers.map(({ id }) => all.filter((holder) => holder === id).length);
}
