import type { Role } from '../access';
import type { SpreadsheetState } from '../store/state';

/** One person's access to a file. */
export interface FilePermission {
  /** Google's id of the person, the same on every file. */
  readonly id: string;
  readonly emailAddress: string;
  readonly role: Role;
}

/** A file of somebody's Drive; its content is a spreadsheet unless it has another type. */
export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly createdTime: Date;
  readonly modifiedTime: Date;
  readonly appProperties: Readonly<Record<string, string>>;
  /** What every app may read of it and set. */
  readonly properties: Readonly<Record<string, string>>;
  readonly description: string;
  /** Who gave it a star: each person sees their own. */
  readonly starredBy: readonly string[];
  readonly trashed: boolean;
  /** Whether writers, and not the owner alone, may share the file. */
  readonly writersCanShare: boolean;
  readonly permissions: readonly FilePermission[];
  /** What anybody who has its link may do; null when the link opens it to nobody. */
  readonly anyone: Role | null;
  /** The people and scripts that made it, which is whom `drive.file` lets see it. */
  readonly openedBy: readonly { readonly user: string; readonly scriptId: string }[];
  readonly spreadsheet?: SpreadsheetState;
}

/** What a Google spreadsheet is called among file types. */
export const spreadsheetType = 'application/vnd.google-apps.spreadsheet';
