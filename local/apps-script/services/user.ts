import { standIn } from '../refusing';

/** A person as scripts see them: an address and nothing else. */
export function userOf(getEmail: () => string): GoogleAppsScript.Base.User {
  return standIn(
    {
      getEmail,
      getUserLoginId: getEmail,
      toString: getEmail,
    },
    'User',
  );
}

/** The address in what a script gave for a person: an address, or a person. */
export function addressIn(person: string | GoogleAppsScript.Base.User): string {
  return typeof person === 'string' ? person : person.getEmail();
}
