/** What somebody may do with a file; a stranger has no role. */
export type Role = 'owner' | 'writer' | 'commenter' | 'reader';

/** Who acts on a spreadsheet: the address they signed in with, and their role on that file. */
export interface Actor {
  readonly email: string;
  readonly role: Role;
}

/** The people a spreadsheet is shared with, so that protections can name its owner. */
export interface FilePeople {
  readonly owner: string;
  /** Those who may edit, with or without the owner. */
  readonly editors: readonly string[];
}
