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
