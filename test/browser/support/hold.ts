import type { Page } from 'playwright-core';
import type { Server } from '../../../src/protocol';

/** Calls of the add-on that wait on their way. */
export interface Held {
  /** Ends once a call waits. */
  readonly waits: Promise<void>;
  /** Lets it go, and those to come. */
  letGo(): void;
}

/** Makes calls of a function wait on their way from a page to the add-on, from the nth on, counting from 1. */
export async function hold(page: Page, name: keyof Server, from: number): Promise<Held> {
  let calls = 0;
  let letGo = () => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let begin = () => {};
  const waits = new Promise<void>((resolve) => {
    begin = resolve;
  });
  await page.route('**/api/run', async (route) => {
    const { function: called } = route.request().postDataJSON() as { function: string };
    if (called === name) calls += 1;
    if (called === name && calls >= from) {
      begin();
      await gone;
    }
    // The page may have left meanwhile, and its call with it.
    await route.continue().catch(() => undefined);
  });
  return { waits, letGo };
}
