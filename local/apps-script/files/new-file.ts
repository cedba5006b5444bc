import type { SpreadsheetState } from '../store/state';
import type { World } from '../world';
import { type DriveFile, spreadsheetType } from './drive-file';

/** What is chosen of a file that is being made; the rest is as Google makes it. */
export interface NewFile {
  readonly id: string;
  readonly owner: string;
  readonly name: string;
  readonly scriptId?: string;
  readonly mimeType?: string;
  readonly appProperties?: Readonly<Record<string, string>>;
  readonly writersCanShare?: boolean;
  readonly spreadsheet?: SpreadsheetState;
}

/** Puts a new file into its owner's Drive, shared with nobody. */
export function addFile(world: World, file: NewFile): DriveFile {
  const now = world.clock.date();
  const emailAddress = world.people.primaryAddress(file.owner);
  const id = world.people.permissionId(file.owner);
  return world.files.keep({
    id: file.id,
    name: file.name,
    mimeType: file.mimeType ?? spreadsheetType,
    createdTime: now,
    modifiedTime: now,
    appProperties: file.appProperties ?? {},
    properties: {},
    description: '',
    starredBy: [],
    trashed: false,
    writersCanShare: file.writersCanShare ?? true,
    permissions: [{ id, emailAddress, role: 'owner' }],
    anyone: null,
    openedBy: file.scriptId ? [{ user: emailAddress, scriptId: file.scriptId }] : [],
    ...(file.spreadsheet ? { spreadsheet: file.spreadsheet } : {}),
  });
}
