/** What Google says when it refuses: its words are in the language of the person, its status is not. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  /** Google's own names of what was wrong, such as `invalidSharingRequest`. */
  readonly reasons: readonly string[];
}

/** Google's refusal in what was thrown, or null when it was something else. */
export function refusalOf(error: unknown): Refusal | null {
  const { details } = error as {
    details?: { code?: number; message?: string; errors?: readonly { reason?: string }[] };
  };
  if (details?.code === undefined) return null;
  return {
    status: details.code,
    message: details.message ?? '',
    reasons: (details.errors ?? []).flatMap(({ reason }) => reason ?? []),
  };
}

/** Whether Google says that a file is not there, or not for this person: it does not tell which. */
export function isOutOfReach(error: unknown): boolean {
  const status = refusalOf(error)?.status;
  return status === 403 || status === 404;
}
