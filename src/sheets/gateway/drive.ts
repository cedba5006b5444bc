import { mailbox } from '../../domain/email';
import { refusalOf } from './refusal';

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
    list(query: object): { readonly files?: readonly OwnFile[] };
    create(body: object, media: null, query: object): OwnFile;
  };
  readonly Permissions: {
    list(
      fileId: string,
      query: object,
    ): { readonly permissions?: readonly Permission[]; readonly nextPageToken?: string };
    create(body: object, fileId: string, query: object): Permission;
  };
}

interface Permission {
  readonly id?: string;
  readonly emailAddress?: string;
  readonly role?: string;
}

function drive(): DriveService {
  return Drive as unknown as DriveService;
}

/** The workbooks of a campaign that are not in the bin. */
export function findWorkbooks(campaign: string): readonly OwnFile[] {
  const q = `appProperties has { key='campaign' and value='${campaign}' } and trashed=false`;
  return drive().Files.list({ q, pageSize: 100, fields: 'files(id,appProperties)' }).files ?? [];
}

/** Makes an empty spreadsheet whose writers may not share it on. */
export function createWorkbook(name: string, key: FileKey): OwnFile {
  return drive().Files.create(
    {
      name,
      mimeType: 'application/vnd.google-apps.spreadsheet',
      appProperties: { ...key },
      writersCanShare: false,
    },
    null,
    { fields: 'id,appProperties' },
  );
}

/** The canonical addresses of everybody who may write in a file. */
export function writersOf(fileId: string): ReadonlySet<string> {
  return new Set(
    permissionsFrom(fileId)
      .filter(({ role }) => role === 'owner' || role === 'writer')
      .map(({ emailAddress }) => mailbox(emailAddress ?? '')),
  );
}

/** The permissions of a file from a page on, page after page. */
function permissionsFrom(fileId: string, pageToken?: string): readonly Permission[] {
  const page = drive().Permissions.list(fileId, {
    pageSize: 100,
    fields: 'nextPageToken,permissions(id,emailAddress,role)',
    ...(pageToken === undefined ? {} : { pageToken }),
  });
  const rest = page.nextPageToken ? permissionsFrom(fileId, page.nextPageToken) : [];
  return [...(page.permissions ?? []), ...rest];
}

/** Why Google would not share a file with somebody. */
export type SharingRefusal = 'no-google-account' | 'refused';

/** Lets somebody write in a file without a message from Google; null when done, else the refusal. */
export function shareSilently(fileId: string, emailAddress: string): SharingRefusal | null {
  try {
    drive().Permissions.create({ role: 'writer', type: 'user', emailAddress }, fileId, {
      sendNotificationEmail: false,
      fields: 'id',
    });
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
  if (refusal?.status !== 400 && refusal?.status !== 403) return null;
  return refusal.reasons.includes('invalidSharingRequest') ? 'no-google-account' : 'refused';
}
