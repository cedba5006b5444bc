import type { PathItem } from './domain/path';
import type { ItemDraft } from './domain/path-edit';

/** What crosses `google.script.run` of steps and reasons. */

export type { ItemDraft } from './domain/path-edit';

/** A step or reason, and how many contacts stand there. */
export interface PathItemView extends PathItem {
  readonly contacts: number;
}

export interface PathView {
  readonly items: readonly PathItemView[];
}

export interface SavePathRequest {
  /** All steps and reasons as they shall be; one that is missing is taken away. */
  readonly items: readonly ItemDraft[];
}
