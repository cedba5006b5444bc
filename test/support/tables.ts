import { findContactColumns } from '../../src/domain/columns';
import { type ContactReading, readContacts } from '../../src/domain/contact';
import type { SupportScale } from '../../src/domain/support-level';
import type { Cell } from '../../src/domain/table';

/** A reading of the table whose first record is the headings. */
export function readingOf(
  table: readonly (readonly Cell[])[],
  supportScale: SupportScale | null = null,
): ContactReading {
  return readContacts(table, findContactColumns(table), { region: 'FR', supportScale });
}

export const contactHeadings = [
  'Identifiant',
  'Prénom',
  'Nom',
  'Téléphone',
  'E-mail',
  'Consentement téléphone',
  'Ne plus appeler',
  'Niveau de soutien',
  'Décédé',
  'Date de naissance',
  'Étiquettes',
  'Bureau de vote',
  'Notes',
];

const fields = {
  id: 0,
  first: 1,
  last: 2,
  phone: 3,
  email: 4,
  consent: 5,
  stop: 6,
  level: 7,
  dead: 8,
  born: 9,
  tags: 10,
  area: 11,
  notes: 12,
} as const;

const usual: Readonly<Record<string, Cell>> = {
  first: 'Rosa',
  last: 'Martin',
  phone: '06 39 98 90 01',
  consent: 'Oui',
  level: 'Indécis',
};

/** A record of the usual contact, Rosa Martin, who consents, with what is said of it. */
export function record(facts: Partial<Record<keyof typeof fields, Cell>> = {}): readonly Cell[] {
  const known: Readonly<Record<string, Cell>> = { ...usual, ...facts };
  const names = Object.keys(fields);
  return names.map((name) => known[name] ?? '');
}
