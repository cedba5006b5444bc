import type { Field, Layout } from './columns';
import { fold } from './fold';

/** A tab of the campaign's own, as it might be the contacts or the volunteers. */
export interface Candidate {
  readonly title: string;
  readonly rows: number;
  readonly asContacts: Layout;
  readonly asVolunteers: Layout;
}

const contactFields: Partial<Record<Field, number>> = {
  consent: 4,
  supportLevel: 4,
  doNotCall: 3,
  tags: 1,
  address: 1,
};
const volunteerFields: Partial<Record<Field, number>> = {
  role: 4,
  googleAccount: 4,
  charter: 3,
  availability: 3,
  takesPart: 3,
};
const contactTitle = /\b(contacts?|people|personnes|electeurs?|voters?|fichier)\b/;
const volunteerTitle = /\b(volunteers?|benevoles?|militants?|callers?|appelants?|equipe|team)\b/;

function points({ columns }: Layout, fields: Partial<Record<Field, number>>): number {
  return Object.entries(fields).reduce(
    (sum, [field, value]) => sum + (columns[field as Field] === undefined ? 0 : value),
    0,
  );
}

function hasName({ columns }: Layout): boolean {
  return [columns.firstName, columns.lastName, columns.fullName].some(Boolean);
}

/** How much a tab looks like the contacts, null when it cannot be them or looks more like volunteers. */
export function likenessToContacts({ asContacts, asVolunteers, title }: Candidate): number | null {
  if (!hasName(asContacts) || asContacts.columns.phone === undefined) return null;
  const titled = contactTitle.test(fold(title)) ? 3 : 0;
  const score =
    1 + titled + points(asContacts, contactFields) - points(asVolunteers, volunteerFields);
  return score < 0 ? null : score;
}

/** How much a tab looks like the volunteers, null when it cannot be them. */
export function likenessToVolunteers({
  asVolunteers,
  asContacts,
  title,
}: Candidate): number | null {
  if (!hasName(asVolunteers)) return null;
  const titled = volunteerTitle.test(fold(title)) ? 3 : 0;
  const email = asVolunteers.columns.email === undefined ? 0 : 1;
  return titled + email + points(asVolunteers, volunteerFields) - points(asContacts, contactFields);
}

/** The candidate that is most like what is looked for; of equals, the one with most rows. */
export function mostAlike<Tab extends Candidate>(
  candidates: readonly Tab[],
  likeness: (candidate: Candidate) => number | null,
): Tab | null {
  const scored = candidates
    .map((candidate) => ({ candidate, score: likeness(candidate) }))
    .filter((item): item is { candidate: Tab; score: number } => item.score !== null)
    .sort((a, b) => b.score - a.score || b.candidate.rows - a.candidate.rows);
  return scored[0]?.candidate ?? null;
}
