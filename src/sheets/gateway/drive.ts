import { mailbox } from '../../domain/email';
import { everyPage, type Page } from './pages';
import { isDailyLimit, isTooOften, refusalOf } from './refusal';
import { patiently } from './retry';

/** A file the add-on made, as Drive lists it. */
export interface OwnFile {
  readonly id: string;
  readonly appProperties: Readonly<Record<string, string>>;
}

/** What a workbook is looked for by, so that a run cut short never leaves a double. */
export interface FileKey {
  readonly campaign: string;
  readonly workbook: string;
}

/** Drive's services in use; the published types know neither version 3's bodies nor its queries. */
interface DriveService {
  readonly Files: {
    list(query: object): FilePage;
    create(body: object, media: null, query: object): OwnFile;
  };
  readonly Permissions: {
    list(fileId: string, query: object): PermissionPage;
    create(body: object, fileId: string, query: object): Permission;
    remove(fileId: string, permissionId: string): void;
  };
}

interface FilePage extends Page {
  readonly files?: readonly OwnFile[];
}

interface PermissionPage extends Page {
  readonly permissions?: readonly Permission[];
}

interface Permission {
  readonly id?: string;
  readonly type?: string;
  readonly emailAddress?: string;
  readonly role?: string;
}

function drive(): DriveService {
  return Drive as unknown as DriveService;
}

/** The workbooks of a campaign that are not in the bin. */
export function findWorkbooks(campaign: string): readonly OwnFile[] {
  const q = `appProperties has { key='campaign' and value='${campaign}' } and trashed=false`;
  const query = { q, fields: 'nextPageToken,files(id,appProperties)' };
  return everyPage((page) => drive().Files.list({ ...query, ...page })).flatMap(
    ({ files }) => files ?? [],
  );
}

/**
 * Makes an empty spreadsheet whose writers may not share it on, once even when Google fails midway;
 * null when Google makes no more files for this person today.
 *
 * Of that limit Google says the same as of too many requests in a moment (observed): what lasts longer
 * than patience does is taken for it.
 */
export function createWorkbook(name: string, key: FileKey): OwnFile | null {
  try {
    return createPatiently(name, key);
  } catch (error) {
    if (isDailyLimit(error) || isTooOften(error)) return null;
    throw error;
  }
}

function createPatiently(name: string, key: FileKey): OwnFile {
  return patiently(
    () =>
      drive().Files.create(
        {
          name,
          mimeType: 'application/vnd.google-apps.spreadsheet',
          appProperties: { ...key },
          writersCanShare: false,
        },
        null,
        { fields: 'id,appProperties' },
      ),
    () => workbookWith(key),
  );
}

function workbookWith(key: FileKey): OwnFile | null {
  const bears = ({ appProperties }: OwnFile) =>
    Object.entries(key).every(([name, value]) => appProperties[name] === value);
  return findWorkbooks(key.campaign).find(bears) ?? null;
}

/** Who can open a file; the addresses are canonical. */
export interface FileAccess {
  readonly writers: ReadonlySet<string>;
  /** Those who may read it, or comment on it, and not write. */
  readonly readers: ReadonlySet<string>;
  /** Whether people nobody named can: whoever has the link, or belongs to an organisation. */
  readonly isOpen: boolean;
}

/** Kinds of permissions that name nobody. */
const unnamed: ReadonlySet<string> = new Set(['anyone', 'domain']);
const writing: ReadonlySet<string> = new Set(['owner', 'organizer', 'fileOrganizer', 'writer']);

/** Who can open a file of the add-on's, and what they may do in it. */
export function accessTo(fileId: string): FileAccess {
  const permissions = permissionsOf(fileId);
  const isNamed = ({ type }: Permission) => !unnamed.has(type ?? '');
  const mayWrite = ({ role }: Permission) => writing.has(role ?? '');
  const named = permissions.filter(isNamed);
  return {
    writers: addressesOf(named.filter(mayWrite)),
    readers: addressesOf(named.filter((permission) => !mayWrite(permission))),
    isOpen: named.length < permissions.length,
  };
}

function addressesOf(permissions: readonly Permission[]): ReadonlySet<string> {
  return new Set(permissions.flatMap(({ emailAddress = '' }) => mailbox(emailAddress) || []));
}

/** The canonical addresses of everybody who may write in a file. */
export function writersOf(fileId: string): ReadonlySet<string> {
  return accessTo(fileId).writers;
}

function permissionsOf(fileId: string): readonly Permission[] {
  const query = { fields: 'nextPageToken,permissions(id,type,emailAddress,role)' };
  return everyPage((page) => drive().Permissions.list(fileId, { ...query, ...page })).flatMap(
    ({ permissions }) => permissions ?? [],
  );
}

/** Why Google would not share a file with somebody. */
export type SharingRefusal = 'no-google-account' | 'sharing-quota' | 'refused';

/** Lets somebody write in a file without a message from Google; null when done, else the refusal. */
export function shareSilently(fileId: string, emailAddress: string): SharingRefusal | null {
  const permission = { role: 'writer', type: 'user', emailAddress };
  const query = { sendNotificationEmail: false, fields: 'id' };
  try {
    patiently(() => drive().Permissions.create(permission, fileId, query));
    return null;
  } catch (error) {
    const refusal = sharingRefusal(error);
    if (refusal === null) throw error;
    return refusal;
  }
}

/** `invalidSharingRequest` is what Google says of an address without an account, not to be notified. */
function sharingRefusal(error: unknown): SharingRefusal | null {
  const refusal = refusalOf(error);
  if (isTooOften(error)) return null;
  if (isDailyLimit(error)) return 'sharing-quota';
  if (refusal?.status !== 400 && refusal?.status !== 403) return null;
  return refusal.reasons.includes('invalidSharingRequest') ? 'no-google-account' : 'refused';
}

/** Takes somebody's access to a file away; nothing happens when they have none, or own it. */
export function stopSharing(fileId: string, emailAddress: string): void {
  patiently(() => {
    const permission = permissionsOf(fileId).find(
      (one) => mailbox(one.emailAddress ?? '') === mailbox(emailAddress),
    );
    if (permission?.id === undefined || permission.role === 'owner') return;
    drive().Permissions.remove(fileId, permission.id);
  });
}

/** Closes a file to everybody whom nobody named; those who are named keep their access. */
export function closeToUnnamed(fileId: string): void {
  patiently(() => {
    for (const { id, type } of permissionsOf(fileId)) {
      if (id !== undefined && unnamed.has(type ?? '')) drive().Permissions.remove(fileId, id);
    }
  });
}
