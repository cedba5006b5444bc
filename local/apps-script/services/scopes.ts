import type { Session } from '../session';

/** What a script keeps things by: for itself, for whoever runs it, and for the document it is open in, if any. */
export function scopesOf({ scriptId, user, activeSpreadsheetId, world }: Session) {
  return {
    script: `script ${scriptId}`,
    user: `user ${scriptId} ${world.people.primaryAddress(user)}`,
    document: activeSpreadsheetId ? `document ${scriptId} ${activeSpreadsheetId}` : null,
  };
}
