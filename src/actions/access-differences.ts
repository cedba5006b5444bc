import type { CallSheet } from '../domain/call-sheet';
import { mailbox } from '../domain/email';
import type { PermissionCode } from '../protocol-permissions';
import { editorsHere } from '../sheets/gateway/access';
import { accessTo, type FileAccess } from '../sheets/gateway/drive';
import { isOutOfReach } from '../sheets/gateway/refusal';
import type { Desk } from './desk';
import { isWithdrawn, withdrawnFrom } from './grant-access';

/** Who can open a desk's spreadsheet and should not, or should and cannot. */
export interface AccessDifference {
  readonly code: Extract<
    PermissionCode,
    'access-lost' | 'access-unexpected' | 'removed-still-in' | 'shared-by-link'
  >;
  readonly tab: string;
  readonly volunteer: string;
  readonly address: string;
}

/** What `removePerson` is asked to remove where nobody is named; no address is spelt like this. */
export const unnamedPeople = 'anyone';

/** Who can open a desk's spreadsheet as far as Google tells; null where it tells nothing. */
export function accessOf({ workbook, structure }: Desk): FileAccess | null {
  if (workbook === 0) return { writers: editorsHere(), readers: new Set(), isOpen: false };
  try {
    return accessTo(structure.spreadsheetId);
  } catch (error) {
    if (!isOutOfReach(error)) throw error;
    return null;
  }
}

/** Whether a volunteer works in the spreadsheet itself, and not through a personal link. */
export function isSharedWith({ where, waiting }: CallSheet): boolean {
  return where !== 'links' && waiting === null;
}

/** The call sheets, those of removed volunteers with their own address among those to withdraw. */
export function withRemoved(callSheets: readonly CallSheet[]): CallSheet[] {
  return callSheets.map((sheet) =>
    sheet.waiting === 'removed' && sheet.email !== '' && !isWithdrawn(sheet)
      ? { ...sheet, withdraw: [...sheet.withdraw, sheet.email] }
      : sheet,
  );
}

/** Every difference between who can open a desk's spreadsheet and who should. */
export function accessDifferences(
  desk: Desk,
  { writers, readers, isOpen }: FileAccess,
  organisers: readonly string[],
): AccessDifference[] {
  const shared = desk.callSheets.filter(isSharedWith);
  const lost = shared
    .filter(({ email }) => !writers.has(mailbox(email)))
    .map(({ title, volunteer, email }) => {
      return { code: 'access-lost' as const, tab: title, volunteer, address: email };
    });
  const inside = new Set([...writers, ...readers]);
  const callSheets = withRemoved(desk.callSheets);
  const withdrawn = withdrawnFrom({ ...desk, callSheets }, { organisers })
    .map(mailbox)
    .filter((address) => inside.has(address));
  const expected = [...shared.map(({ email }) => email), ...organisers].map(mailbox);
  const known = new Set([...expected, ...withdrawn]);
  const strangers = [...inside].filter((address) => !known.has(address));
  return [
    ...(isOpen ? [about('shared-by-link', unnamedPeople)] : []),
    ...lost,
    ...withdrawn.map((address) => about('removed-still-in', address)),
    ...strangers.map((address) => about('access-unexpected', address)),
  ];
}

function about(code: AccessDifference['code'], address: string): AccessDifference {
  return { code, tab: '', volunteer: '', address };
}
