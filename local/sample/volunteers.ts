import type { SampleContact, Sources } from './contacts';
import { dayBetween, type Person } from './person';

/** An invented volunteer. */
interface SampleVolunteer {
  readonly person: Person;
  readonly phone: string | null;
}

/** One volunteer in twelve is also a contact of the campaign. */
const contactEvery = 12;

/** Invents a volunteer for each of these numbers, some of whom are contacts with a mobile of their own. */
export function inventVolunteers(
  numbers: readonly (string | null)[],
  contacts: readonly SampleContact[],
  { chance, inventPerson }: Sources,
): readonly SampleVolunteer[] {
  const candidates = [...chance.shuffled(contacts.filter(({ mobile }) => mobile !== null))];
  return numbers.map((number, index) => {
    const contact = index % contactEvery === contactEvery - 1 ? candidates.pop() : undefined;
    if (contact) return { person: contact.person, phone: contact.mobile };
    return { person: inventPerson(), phone: chance.happens(0.92) ? number : null };
  });
}

/** So many answers of each kind, in any order; what is left over says nothing. */
function answers(
  count: number,
  kinds: readonly (readonly [text: string, share: number])[],
  { chance }: Sources,
): readonly string[] {
  const filled = kinds.flatMap(([text, share]) =>
    Array.from({ length: Math.round(count * share) }, () => text),
  );
  const blanks = Array.from({ length: Math.max(0, count - filled.length) }, () => '');
  return chance.shuffled([...filled, ...blanks].slice(0, count));
}

/** What so many volunteers answered on their sign-up form, a list for each question. */
function inventAnswers(count: number, sources: Sources) {
  const { yes, no, roles } = sources.words;
  const draw = (...kinds: readonly (readonly [string, number])[]) => answers(count, kinds, sources);
  return {
    roles: draw([roles.host, 2 / 15], [roles.superVolunteer, 1 / 10]),
    accounts: draw([no, 2 / 15], [yes, 118 / 150]),
    charters: draw([yes, 0.78], [no, 0.03]),
  };
}

/** The volunteers' records, in the order of the headings. */
export function volunteerRows(
  volunteers: readonly SampleVolunteer[],
  sources: Sources,
): readonly string[][] {
  const { words, chance, phones } = sources;
  const { roles, accounts, charters } = inventAnswers(volunteers.length, sources);
  return volunteers.map(({ person, phone }, index) => [
    person.firstName,
    person.lastName,
    person.email,
    phone === null ? '' : phones.write(phone),
    roles[index] || words.roles.volunteer,
    accounts[index] ?? '',
    chance.weighted(words.volunteerLanguages),
    chance.shuffled(words.availabilities).slice(0, chance.whole(1, 3)).join(' / '),
    chance.weighted(words.towns.map(([town, , weight]) => [town, weight] as const)),
    charters[index] ?? '',
    dayBetween(2026, 2026, chance).replace(/\/\d\d\//, `/0${chance.whole(1, 2)}/`),
    chance.weighted(words.comments),
  ]);
}
