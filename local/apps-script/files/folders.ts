/** What a plain file holds. */
export interface FileContent {
  /** As Apps Script gives them: from -128 to 127. */
  readonly bytes: readonly number[];
  readonly contentType: string | null;
  readonly name: string | null;
}

/** Which folder each file is in, and what plain files hold; a file in none is in its owner's root. */
export interface Folders {
  readonly parents: Map<string, string>;
  readonly contents: Map<string, FileContent>;
  /** Each person's root folder, once it was asked for. */
  readonly roots: Map<string, string>;
}

/** No folders yet. */
export function noFolders(): Folders {
  return { parents: new Map(), contents: new Map(), roots: new Map() };
}
