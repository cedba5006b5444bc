import type { Details } from './domain/details';
import type { Goal } from './domain/goal';
import type { Reply } from './protocol';

/** What crosses `google.script.run` of what a campaign is and what it aims at. */

export type { Details } from './domain/details';
export type { Goal } from './domain/goal';

export interface PlanServer {
  saveDetails(request: Details): Reply<Details>;
  saveGoal(request: Goal): Reply<Goal>;
}
