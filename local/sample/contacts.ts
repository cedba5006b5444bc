import { dayBetween, type Person } from './person';
import type { Phones } from './phones';
import type { Seeded } from './seeded';
import type { Words } from './words';

/** What the invention of a campaign draws from. */
export interface Sources {
  readonly words: Words;
  readonly chance: Seeded;
  readonly phones: Phones;
  readonly inventPerson: (lastName?: string) => Person;
}

/** Where somebody lives, and the landline everybody there shares. */
interface Home {
  readonly street: string;
  readonly town: string;
  readonly postalCode: string;
  readonly landline: string | null;
}

/** What a contact said: consent as in the file, and the level counted from 0, or none. */
interface Stance {
  readonly consent: 'yes' | 'no' | 'unknown';
  readonly level: number | null;
}

/** An invented contact. */
export interface SampleContact {
  readonly person: Person;
  readonly home: Home;
  readonly mobile: string | null;
  readonly stance: Stance;
}

const targetLevels = [
  [1, 35],
  [2, 45],
  [3, 20],
] as const;

/** How often those who are no target say what, so that none of them is a target by chance. */
const otherStances: readonly (readonly [Stance, number])[] = [
  [{ consent: 'yes', level: 0 }, 82],
  [{ consent: 'yes', level: 4 }, 13],
  [{ consent: 'yes', level: null }, 65],
  [{ consent: 'no', level: 0 }, 21],
  [{ consent: 'no', level: 1 }, 52],
  [{ consent: 'no', level: 2 }, 98],
  [{ consent: 'no', level: 3 }, 56],
  [{ consent: 'no', level: 4 }, 41],
  [{ consent: 'no', level: null }, 102],
  [{ consent: 'unknown', level: 0 }, 35],
  [{ consent: 'unknown', level: 1 }, 64],
  [{ consent: 'unknown', level: 2 }, 115],
  [{ consent: 'unknown', level: 3 }, 42],
  [{ consent: 'unknown', level: 4 }, 19],
  [{ consent: 'unknown', level: null }, 195],
];

type PhoneKinds = 'mobile' | 'landline' | 'both' | 'none';

const otherPhones: readonly (readonly [PhoneKinds, number])[] = [
  ['mobile', 58],
  ['landline', 17],
  ['both', 10],
  ['none', 15],
];

function inventHome({ words, chance }: Sources, landline: string | null): Home {
  const street = words.house(chance.whole(1, 140), chance.pick(words.streets));
  const town = chance.weighted(words.towns.map((each) => [each, each[2]] as const));
  return { street, town: town[0], postalCode: town[1], landline };
}

/** A contact who agreed to be called and may be persuaded, with a number nobody else has. */
function inventTarget(sources: Sources): SampleContact {
  const { chance, phones, inventPerson } = sources;
  const prefersLandline = chance.happens(0.17);
  const landline = prefersLandline ? phones.landline() : null;
  const mobile = landline === null ? phones.mobile() : null;
  const home = inventHome(sources, mobile === null ? (landline ?? phones.landline()) : null);
  const stance: Stance = { consent: 'yes', level: chance.weighted(targetLevels) };
  return { person: inventPerson(), home, mobile, stance };
}

function inventOther(sources: Sources): SampleContact {
  const { chance, phones, inventPerson } = sources;
  const kinds = chance.weighted(otherPhones);
  const mobile = kinds === 'mobile' || kinds === 'both' ? phones.mobile() : null;
  const landline = kinds === 'landline' || kinds === 'both' ? phones.landline() : null;
  const home = inventHome(sources, landline);
  return { person: inventPerson(), home, mobile, stance: chance.weighted(otherStances) };
}

/** Somebody else of the same name in the same home, whose first name cannot be mistaken. */
function inventRelative(sources: Sources, relative: SampleContact): SampleContact {
  const { chance, inventPerson } = sources;
  let person = inventPerson(relative.person.lastName);
  while (person.firstName[0] === relative.person.firstName[0]) {
    person = inventPerson(relative.person.lastName);
  }
  return { person, home: relative.home, mobile: null, stance: chance.weighted(otherStances) };
}

/** Puts contacts who are no target, some of them relatives of others, in the places left free. */
function fillWithOthers(contacts: (SampleContact | undefined)[], sources: Sources): void {
  const withLandline = contacts.filter((contact) => contact?.home.landline);
  for (let index = 0; index < contacts.length; index += 1) {
    if (contacts[index]) continue;
    const relative = sources.chance.happens(0.02) ? withLandline.pop() : undefined;
    const contact = relative ? inventRelative(sources, relative) : inventOther(sources);
    contacts[index] = contact;
    if (!relative && contact.home.landline) withLandline.push(contact);
  }
}

/** Invents contacts of whom exactly so many may be called and persuaded. */
export function inventContacts(
  counts: { readonly contacts: number; readonly targets: number },
  sources: Sources,
): readonly SampleContact[] {
  const contacts: (SampleContact | undefined)[] = Array.from({ length: counts.contacts });
  const places = sources.chance.shuffled([...contacts.keys()]).slice(0, counts.targets);
  for (const place of places) contacts[place] = inventTarget(sources);
  fillWithOthers(contacts, sources);
  return contacts.flatMap((contact) => contact ?? []);
}

/** A contact's record, in the order of the headings. */
export function contactRow(contact: SampleContact, number: number, sources: Sources): string[] {
  const { words, chance, phones } = sources;
  const { person, home, mobile, stance } = contact;
  const written = (phone: string | null): string => (phone === null ? '' : phones.write(phone));
  const sometimes = (probability: number, text: string): string =>
    chance.happens(probability) ? text : '';
  const tags = chance.shuffled(words.tags).slice(
    0,
    chance.weighted([
      [0, 56],
      [1, 35],
      [2, 9],
    ]),
  );
  return [
    `C${String(number).padStart(5, '0')}`,
    person.woman ? words.titles.woman : words.titles.man,
    chance.happens(0.03) ? person.lastName.toUpperCase() : person.lastName,
    person.firstName,
    sometimes(0.7, dayBetween(1932, 2007, chance)),
    written(mobile),
    written(home.landline),
    sometimes(0.68, person.email),
    { yes: words.yes, no: words.no, unknown: '' }[stance.consent],
    stance.consent === 'unknown' ? '' : dayBetween(2024, 2025, chance),
    chance.weighted(words.sources),
    stance.level === null ? '' : (words.levels[stance.level] ?? ''),
    tags.join(', '),
    home.street,
    home.postalCode,
    home.town,
    String(chance.whole(1, 96)).padStart(4, '0'),
    chance.weighted(words.languages),
    chance.weighted(words.notes),
  ];
}
