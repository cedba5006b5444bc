import type { WaitingReason } from '../../domain/call-sheet';

/** Why a volunteer cannot open their call sheet, after a colon. */
export const waiting: Readonly<Record<WaitingReason, string>> = {
  'no-address': 'no e-mail address of theirs is known',
  'no-google-account': 'they have no Google account',
  'not-taking-part': 'they take no part',
  removed: 'they were removed',
  'no-link': 'they have no personal link yet',
  refused: 'Google refused to share it with their address',
  'not-yet': 'it has not been shared with them yet',
};
