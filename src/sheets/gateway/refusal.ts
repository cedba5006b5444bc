/** What Google says when it refuses: its words are in the language of the person, its status is not. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  /** Google's own names of what was wrong, such as `invalidSharingRequest`. */
  readonly reasons: readonly string[];
}

/** Google's refusal in what was thrown, or null when it was something else. */
export function refusalOf(error: unknown): Refusal | null {
  const { details, message } = error as {
    details?: { code?: number; message?: string; errors?: readonly { reason?: string }[] };
    message?: string;
  };
  if (details?.code === undefined) return refusalInWords(message ?? '');
  return {
    status: details.code,
    message: details.message ?? '',
    reasons: (details.errors ?? []).flatMap(({ reason }) => reason ?? []),
  };
}

/**
 * What Apps Script's own services say without a status, and the status it would have; the first that
 * fits counts (Apps Script, "Quotas for Google Services" and "Troubleshooting").
 *
 * English, since that is how they are mostly met; people have seen some in their own language too.
 * One that is not recognised is no disaster: the call is not repeated.
 */
const words: readonly (readonly [said: RegExp, status: number, reasons: readonly string[]])[] = [
  [
    /^Service (invoked too many times|using too much computer time) for one day/,
    429,
    ['dailyLimitExceeded'],
  ],
  [/^(Service|Script) invoked too many times/, 429, ['rateLimitExceeded']],
  [/^There are too many scripts running simultaneously/, 429, ['rateLimitExceeded']],
  [/^We're sorry, a server error occurred/, 500, []],
  [/^API call to \S+ failed with error: Empty response/, 500, []],
  [/^Service (error|timed out|unavailable)/, 503, []],
  [/^Service \w+ (failed|timed out) while accessing document/, 503, []],
];

function refusalInWords(message: string): Refusal | null {
  const known = words.find(([said]) => said.test(message));
  if (known === undefined) return null;
  const [, status, reasons] = known;
  return { status, message, reasons };
}

/** Limits that Google keeps by the day: waiting a minute changes nothing. */
const dailyLimits: ReadonlySet<string> = new Set([
  'dailyLimitExceeded',
  'sharingRateLimitExceeded',
]);

/** Limits of some requests a minute, which the Drive API also answers with 403 ("Resolve errors"). */
const shortLimits: ReadonlySet<string> = new Set(['rateLimitExceeded', 'userRateLimitExceeded']);

/** Whether Google says that this person has had their share of today. */
export function isDailyLimit(error: unknown): boolean {
  return (refusalOf(error)?.reasons ?? []).some((reason) => dailyLimits.has(reason));
}

/** Whether Google says that it is asked too often, and will answer again in a while. */
export function isTooOften(error: unknown): boolean {
  const refusal = refusalOf(error);
  if (refusal === null || isDailyLimit(error)) return false;
  return refusal.status === 429 || refusal.reasons.some((reason) => shortLimits.has(reason));
}

/** Whether the same call may well be answered a little later: Google failed, or is asked too often. */
export function isPassing(error: unknown): boolean {
  return isTooOften(error) || (refusalOf(error)?.status ?? 0) >= 500;
}

/** Whether Google says that what was asked makes no sense as things are. */
export function isBadRequest(error: unknown): boolean {
  return refusalOf(error)?.status === 400;
}

/** Whether Google says that a file is not there, or not for this person: it does not tell which. */
export function isOutOfReach(error: unknown): boolean {
  const status = refusalOf(error)?.status;
  if (isTooOften(error) || isDailyLimit(error)) return false;
  return status === 403 || status === 404;
}
