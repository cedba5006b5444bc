import type { ServiceName } from './calls';

/** How far a script is authorised (Editor add-on authorization lifecycle). */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

const prefix = 'https://www.googleapis.com/auth/';

/** The scopes of which one is needed, by what is called; Google's reference names them under each method. */
export const scopes = {
  none: [],
  currentSpreadsheet: [`${prefix}spreadsheets.currentonly`, `${prefix}spreadsheets`],
  anySpreadsheet: [`${prefix}spreadsheets`],
  sheetsApi: [`${prefix}spreadsheets`, `${prefix}drive.file`, `${prefix}drive`],
  drive: [`${prefix}drive.file`, `${prefix}drive`],
  container: [`${prefix}script.container.ui`],
  mail: [`${prefix}script.send_mail`],
  triggers: [`${prefix}script.scriptapp`],
  email: [`${prefix}userinfo.email`],
} as const satisfies Record<string, readonly string[]>;

/** A group of scopes of which one is needed. */
export type ScopeName = keyof typeof scopes;

/** The services that answer before the person has authorised the script. */
const answering: Record<AuthMode, readonly ServiceName[] | 'all'> = {
  NONE: ['Ui'],
  LIMITED: ['Ui', 'SpreadsheetApp', 'Properties', 'Cache', 'Lock', 'Session'],
  FULL: 'all',
};

/** Whether a service answers at all in this mode. */
export function answersIn(mode: AuthMode, service: ServiceName): boolean {
  const services = answering[mode];
  return services === 'all' || services.includes(service);
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
