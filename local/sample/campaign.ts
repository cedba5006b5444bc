import { contactRow, inventContacts, type Sources } from './contacts';
import { peopleFor } from './person';
import { phonesFor, type SampleLanguage } from './phones';
import { seeded } from './seeded';
import { inventVolunteers, volunteerRows } from './volunteers';
import { wordsOf } from './words';

/** How large an invented campaign is; everything has a default. */
export interface SampleOptions {
  /** @default 12000 */
  readonly contacts?: number;
  /** Contacts who agreed to be called and may be persuaded. @default 2000 */
  readonly targets?: number;
  /** @default 150 */
  readonly volunteers?: number;
  /** @default 1 */
  readonly seed?: number;
  /** @default 'fr' */
  readonly language?: SampleLanguage;
}

/** An invented campaign, both tabs with their heading row first. */
export interface SampleCampaign {
  readonly contacts: readonly (readonly string[])[];
  readonly volunteers: readonly (readonly string[])[];
}

/**
 * Invents a campaign, the same for the same options. Every phone number is reserved for fiction and
 * every address is at example.org; there are few such numbers, so that in a large campaign contacts
 * who are no target may have none.
 */
export function sampleCampaign(options: SampleOptions = {}): SampleCampaign {
  const { contacts = 12_000, targets = 2_000, volunteers = 150 } = options;
  const { seed = 1, language = 'fr' } = options;
  const chance = seeded(seed);
  const words = wordsOf[language];
  const phones = phonesFor(language, chance);
  if (targets > Math.min(contacts, phones.left)) {
    throw new RangeError(
      `${targets} targets need as many contacts (${contacts}) and numbers (${phones.left}).`,
    );
  }
  const sources: Sources = { words, chance, phones, inventPerson: peopleFor(words, chance) };
  const enough = phones.left >= targets + volunteers;
  const numbers = Array.from({ length: volunteers }, () => (enough ? phones.any() : null));
  const people = inventContacts({ contacts, targets }, sources);
  const callers = inventVolunteers(numbers, people, sources);
  return {
    contacts: [
      words.contactHeadings,
      ...people.map((contact, index) => contactRow(contact, index + 1, sources)),
    ],
    volunteers: [words.volunteerHeadings, ...volunteerRows(callers, sources)],
  };
}
