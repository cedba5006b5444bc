import { sameAddress } from '../../local/apps-script/files/canonical-address';
import type { Person } from '../../local/preview/protocol';
import { findVolunteerColumns } from '../../src/domain/columns';
import type { Language } from '../../src/domain/language';
import type { Table } from '../../src/domain/table';
import { readVolunteers } from '../../src/domain/volunteer';
import { organiser } from '../rehearse/campaign';
import { previewMessages } from './messages';

/** Everybody the page can be: the candidate, the volunteers who have an address, a stranger. */
export function peopleOf(volunteers: Table, region: string, language: Language): Person[] {
  const { candidate, stranger } = previewMessages[language];
  const reading = readVolunteers(volunteers, findVolunteerColumns(volunteers), { region });
  const people: Person[] = [
    { address: organiser, name: candidate, role: 'candidate', hasAccount: true },
  ];
  for (const { email: address, name, googleAccount } of reading.volunteers) {
    const isKnown = people.some((other) => sameAddress(other.address, address));
    if (address === '' || isKnown) continue;
    const hasAccount = googleAccount !== false;
    people.push({ address, name: name || address, role: 'volunteer', hasAccount });
  }
  const nobody = { address: 'stranger@example.org', name: stranger };
  return [...people, { ...nobody, role: 'stranger', hasAccount: true }];
}
