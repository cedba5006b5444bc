import { spreadsheetType } from '../../apps-script/files/drive-file';
import type { Google } from '../../apps-script/google';
import type { DriveEntry } from '../protocol';

/** A file as the Drive API lists it. */
interface ListedFile {
  readonly id: string;
  readonly name: string;
  readonly owners: readonly { readonly emailAddress: string }[];
}

/** The spreadsheets a person finds in their Drive and can open, the newest first. */
export function driveOf(google: Google, user: string): DriveEntry[] {
  const { body } = google.rest({
    method: 'GET',
    path: '/drive/v3/files',
    query: [
      ['q', `trashed = false and mimeType = '${spreadsheetType}'`],
      ['pageSize', '1000'],
      ['fields', 'files(id,name,owners(emailAddress))'],
    ],
    user,
  });
  const { files } = body as { files: readonly ListedFile[] };
  return files.flatMap(({ id, name, owners }) => {
    const opened = google.open(id, user);
    const owner = owners[0]?.emailAddress ?? '';
    return opened.done ? [{ id, name, owner, role: opened.actor.role }] : [];
  });
}
