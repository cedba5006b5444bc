/** What crosses `google.script.run` of what a campaign aims at. */

/** How many there are to call, and to call them. */
export interface GoalFacts {
  readonly contacts: number;
  /** Those on the path, or while nobody is, those a persuasion campaign would put there. */
  readonly from: 'path' | 'filter';
  readonly callers: number;
}
