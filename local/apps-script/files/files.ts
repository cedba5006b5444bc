import { createHash } from 'node:crypto';
import type { SpreadsheetState } from '../store/state';
import type { DriveFile } from './drive-file';

/** Files as they are saved: those there are, in the order they were made, and how many ids were given. */
export interface KeptFiles {
  readonly byId: ReadonlyMap<string, DriveFile>;
  readonly made: number;
}

/** All files there are, whoever owns them. */
export class Files {
  private readonly byId: Map<string, DriveFile>;
  private made: number;

  constructor({ byId, made }: KeptFiles = { byId: new Map(), made: 0 }) {
    this.byId = new Map(byId);
    this.made = made;
  }

  get kept(): KeptFiles {
    return { byId: this.byId, made: this.made };
  }

  /** An id no file had before, of the length Google's have. */
  newId(): string {
    this.made += 1;
    const hash = createHash('sha256').update(`file ${this.made}`).digest('base64url');
    return `1${hash}`;
  }

  /** The file of this id, in the trash or not. */
  find(id: string): DriveFile | undefined {
    return this.byId.get(id);
  }

  /** Keeps a file as it now is. */
  keep(file: DriveFile): DriveFile {
    this.byId.set(file.id, file);
    return file;
  }

  /** Keeps what a spreadsheet now is; its title is its file's name. */
  keepSpreadsheet(file: DriveFile, spreadsheet: SpreadsheetState, modifiedTime: Date): void {
    if (spreadsheet === file.spreadsheet) return;
    this.keep({ ...file, spreadsheet, name: spreadsheet.properties.title, modifiedTime });
  }

  /** Deletes a file for good. */
  remove(id: string): void {
    this.byId.delete(id);
  }

  /** All files, the newest first. */
  all(): readonly DriveFile[] {
    return [...this.byId.values()].reverse();
  }
}
