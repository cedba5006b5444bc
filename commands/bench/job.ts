import { type Job, measure } from './measure';

/** A process of its own for one measurement: the job comes as a message, and so goes what was found. */
process.once('message', (job: Job) => {
  process.send?.(measure(job), () => process.disconnect());
});
