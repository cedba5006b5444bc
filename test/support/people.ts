import type { Contact } from '../../src/domain/contact';
import { defaultPath } from '../../src/domain/default-path';
import type { Journey } from '../../src/domain/journey';
import { beginJourney } from '../../src/domain/journey';
import type { Path } from '../../src/domain/path';
import type { Volunteer } from '../../src/domain/volunteer';
import { en } from '../../src/messages/en';

const labels: Readonly<Record<string, string>> = en.path;

/** The default path in English. */
export const path: Path = defaultPath.map((item) => ({
  ...item,
  label: labels[item.id] ?? item.id,
  synonyms: [],
}));

export function contact(facts: Partial<Contact> & { id: string }): Contact {
  return {
    row: 2,
    name: 'Rosa Martin',
    firstName: 'Rosa',
    lastName: 'Martin',
    phone: '+33639980001',
    phoneAsTyped: '06 39 98 00 01',
    phoneReason: null,
    email: 'rosa.martin@example.org',
    consent: true,
    doNotCall: false,
    deceased: false,
    supportLevel: 3,
    duplicateOf: null,
    language: 'Français',
    area: '0012',
    address: '',
    consentDate: '',
    consentSource: '',
    ...facts,
  };
}

export function volunteer(facts: Partial<Volunteer> & { id: string }): Volunteer {
  return {
    row: 2,
    name: 'Amara Diallo',
    email: `${facts.id}@example.org`,
    phone: null,
    role: 'volunteer',
    googleAccount: true,
    takesPart: true,
    languages: '',
    area: '',
    capacity: null,
    ...facts,
  };
}

/** A journey that stands on row 2 of call sheet 1, with what is said of it. */
export function journey(facts: Partial<Journey> & { id: string }): Journey {
  const [step] = path;
  if (step === undefined) throw new Error('The default path has steps.');
  const begun = beginJourney({ id: facts.id, name: 'Rosa Martin', supportLevel: 3 }, step);
  return { ...begun, pointPerson: 'amara', place: { callSheet: 1, row: 2 }, ...facts };
}
