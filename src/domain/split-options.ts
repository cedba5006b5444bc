/** What an organiser asks of a split beyond even shares: plain JSON. */
export interface SplitOptions {
  /** Nobody holds more contacts than the calls they can make. */
  readonly capacity: boolean;
  /** Contacts whose language is known go to callers who speak it. */
  readonly language: boolean;
  /** Contacts of an area that callers are from go to those callers. */
  readonly area: boolean;
}

/** Whether anything is asked beyond even shares. */
export function asksForMore({ capacity, language, area }: SplitOptions): boolean {
  return capacity || language || area;
}
