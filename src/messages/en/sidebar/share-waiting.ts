import type { WaitingReason } from '../../../domain/call-sheet';

/** Why a volunteer cannot open their call sheet, after a colon. */
export const waiting: Readonly<Record<WaitingReason | 'owner-only', string>> = {
  'no-address': 'no e-mail address',
  'no-google-account': 'no Google account',
  'not-taking-part': 'no longer takes part',
  removed: 'was removed',
  'no-link': 'no personal link yet',
  refused: 'Google refused to share with this address',
  'owner-only': 'only whoever made the workbook can let them in',
  'not-yet': 'not shared yet',
};
