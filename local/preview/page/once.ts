/** Runs one at a time: what is asked for during a run is done by one more run after it. */
export function once(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isWantedAgain = false;
  const begin = async () => {
    do {
      isWantedAgain = false;
      await run();
    } while (isWantedAgain);
  };
  return () => {
    if (running === null) {
      running = begin().finally(() => {
        running = null;
      });
    } else isWantedAgain = true;
    return running;
  };
}
