import type { ServiceName } from './calls';
import type { CostName } from './latency';

/** How far a script is authorised (Editor add-on authorization lifecycle). */
export type AuthMode = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

const prefix = 'https://www.googleapis.com/auth/';

/** The scopes of which one is needed, by what is called; Google's reference names them under each method. */
export const scopes = {
  none: [],
  currentSpreadsheet: [`${prefix}spreadsheets.currentonly`, `${prefix}spreadsheets`],
  anySpreadsheet: [`${prefix}spreadsheets`],
  sheetsApi: [`${prefix}spreadsheets`, `${prefix}drive.file`, `${prefix}drive`],
  sheetsApiReading: [
    `${prefix}spreadsheets`,
    `${prefix}drive.file`,
    `${prefix}drive`,
    `${prefix}spreadsheets.readonly`,
    `${prefix}drive.readonly`,
  ],
  drive: [`${prefix}drive.file`, `${prefix}drive`],
  driveReading: [`${prefix}drive.file`, `${prefix}drive`, `${prefix}drive.readonly`],
  container: [`${prefix}script.container.ui`],
  driveApp: [`${prefix}drive`],
  driveAppReading: [`${prefix}drive.readonly`, `${prefix}drive`],
  mail: [`${prefix}script.send_mail`],
  gmail: ['https://mail.google.com/'],
  triggers: [`${prefix}script.scriptapp`],
  email: [`${prefix}userinfo.email`],
} as const satisfies Record<string, readonly string[]>;

/** A group of scopes of which one is needed. */
export type ScopeName = keyof typeof scopes;

/** What is asked of a service before it is authorised. */
interface Asked {
  readonly service: ServiceName;
  readonly method: string;
  readonly cost: CostName;
  readonly scope: ScopeName;
}

/** The services that answer a script which is not authorised fully, as far as they do. */
const limited: readonly ServiceName[] = ['Properties', 'Cache', 'Lock', 'Session', 'Ui'];
const custom: readonly ServiceName[] = ['Properties', 'Cache', 'Lock', 'Session'];

const isOpenSpreadsheet = ({ service, scope }: Asked) =>
  service === 'SpreadsheetApp' && scope !== 'anySpreadsheet';
const isReading = ({ cost }: Asked) => /-(read|cached)$/.test(cost);

/** What answers in each mode (Editor add-on authorization lifecycle, "Authorization modes"). */
const answering: Record<AuthMode, (asked: Asked) => boolean> = {
  NONE: ({ service, method }) => service === 'Ui' && method === 'addToUi',
  LIMITED: (asked) => limited.includes(asked.service) || isOpenSpreadsheet(asked),
  CUSTOM_FUNCTION: (asked) =>
    custom.includes(asked.service) || (isOpenSpreadsheet(asked) && isReading(asked)),
  FULL: () => true,
};

/** Whether a call is answered in this mode. */
export function answersIn(mode: AuthMode, asked: Asked): boolean {
  return answering[mode](asked);
}

/**
 * Whether a script reaches every file of its person, and not only those it made; without a list of
 * scopes it does (Choose Google Drive API scopes, Choose Google Sheets API scopes).
 */
export function reachesAllFiles(
  granted: readonly string[] | undefined,
  api: 'sheets' | 'drive',
  isForReading: boolean,
): boolean {
  if (!granted) return true;
  const wide = ['drive', ...(api === 'sheets' ? ['spreadsheets'] : [])];
  const all = isForReading ? [...wide, ...wide.map((scope) => `${scope}.readonly`)] : wide;
  return all.some((scope) => granted.includes(prefix + scope));
}

/**
 * Why a script with these scopes may not make a call, or null; a script without a list of scopes is
 * given all it uses (Authorization scopes guide).
 */
export function missingScope(
  granted: readonly string[] | undefined,
  needed: ScopeName,
): readonly string[] | null {
  const options: readonly string[] = scopes[needed];
  if (!granted || options.length === 0) return null;
  return options.some((scope) => granted.includes(scope)) ? null : options;
}
