/** What a campaign counts on when it plans its calls. */
export interface Goal {
  /** Contacts to call once each; null where it is those on the path, or else those who match. */
  readonly contacts: number | null;
  /** Volunteers who call; null where it is those of the volunteers' tab. */
  readonly callers: number | null;
  /** How many of a hundred people answer. */
  readonly answerRate: number;
  readonly callsPerHour: number;
  /** How many callers one session has room for. */
  readonly seats: number;
  /** How many of a hundred volunteers who said yes do not come. */
  readonly noShowRate: number;
}

/** What is counted with until somebody says otherwise. */
export const usualGoal: Goal = {
  contacts: null,
  callers: null,
  answerRate: 21,
  callsPerHour: 25,
  seats: 20,
  noShowRate: 25,
};

/** The least and the most each number of a goal can be. */
export const goalBounds = {
  contacts: [1, 1_000_000],
  callers: [1, 10_000],
  answerRate: [1, 100],
  callsPerHour: [1, 200],
  seats: [1, 500],
  noShowRate: [0, 90],
} as const satisfies Record<keyof Goal, readonly [number, number]>;

const mayBeNull: ReadonlySet<keyof Goal> = new Set(['contacts', 'callers']);

/** A goal as it is kept, of what came from outside; null when that makes no sense. */
export function goalIn(given: unknown): Goal | null {
  const goal = { ...usualGoal, ...(Object(given) as Partial<Goal>) };
  const names = Object.keys(goalBounds) as (keyof Goal)[];
  if (!names.every((name) => isWithin(goal[name], name))) return null;
  return Object.fromEntries(names.map((name) => [name, goal[name]])) as unknown as Goal;
}

function isWithin(value: unknown, name: keyof Goal): boolean {
  if (value === null) return mayBeNull.has(name);
  const [least, most] = goalBounds[name];
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

/** How many contacts and callers a plan is for. */
export interface Size {
  readonly contacts: number;
  readonly callers: number;
}

/** What it takes to call everybody once. */
export interface CallingPlan {
  /** How many contacts a caller has, the fewest and the most. */
  readonly callsEach: { readonly fewest: number; readonly most: number };
  /** How many people will answer, as far as one can tell. */
  readonly conversations: number;
  readonly callerHours: number;
  /** How many minutes a caller with the most contacts needs. */
  readonly minutesEach: number;
  readonly sessions: number;
  /** How many volunteers have to say yes for enough of them to come. */
  readonly toRecruit: number;
}

/** What it takes, or null while there is nobody to call or nobody who calls. */
export function callingPlan({ contacts, callers }: Size, goal: Goal): CallingPlan | null {
  if (contacts === 0 || callers === 0) return null;
  const { answerRate, callsPerHour, seats, noShowRate } = goal;
  const most = Math.ceil(contacts / callers);
  return {
    callsEach: { fewest: Math.floor(contacts / callers), most },
    conversations: Math.round((contacts * answerRate) / 100),
    callerHours: Math.ceil(contacts / callsPerHour),
    minutesEach: Math.ceil((60 * most) / callsPerHour),
    sessions: Math.ceil(callers / seats),
    toRecruit: Math.ceil((callers * 100) / (100 - noShowRate)),
  };
}
