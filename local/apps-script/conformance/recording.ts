/** One request to the real Google and what it answered. */
export interface Interaction {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
  readonly body: unknown;
  readonly status: number;
  /** JSON, or `{ __text }` when the answer was not JSON, or null when it was empty. */
  readonly response: unknown;
}

/** Sequences of interactions by name; each began with an account that had none of its files. */
export type Recordings = Readonly<Record<string, readonly Interaction[]>>;

/** Whether some parsed JSON is a file of recordings. */
export function isRecordings(value: unknown): value is Recordings {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((sequence) => Array.isArray(sequence));
}
