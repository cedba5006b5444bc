import type { Details } from './domain/details';
import type { Goal } from './domain/goal';
import type { Reply } from './protocol';

/** What crosses `google.script.run` of what a campaign is and what it aims at. */

export type { Details } from './domain/details';
export type { Goal } from './domain/goal';

/** How many there are to call, and to call them. */
export interface GoalFacts {
  readonly contacts: number;
  /** Those on the path, or while nobody is, those a persuasion campaign would put there. */
  readonly from: 'path' | 'filter';
  readonly callers: number;
}

export interface PlanServer {
  previewGoal(): Reply<GoalFacts>;
  saveDetails(request: Details): Reply<Details>;
  saveGoal(request: Goal): Reply<Goal>;
}
