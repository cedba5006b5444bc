import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Job } from './measure';
import type { Measurement } from './rows';

/** npm runs commands in the project's folder. */
const program = resolve('commands/bench/job.ts');

/** Short-lived objects abound; with room for them the same takes a tenth less time. */
const flags = ['--max-semi-space-size=64', '--import', 'tsx'];

/** Each takes up to a gigabyte. */
const atOnce = Math.min(4, availableParallelism());

/** Hears which job has begun, and how many of how many are finished. */
export type Heard = (job: Job, finished: number) => void;

/** Does every job in a process of its own, a few at once, as the machine has cores; in their order. */
export async function measureAll(jobs: readonly Job[], heard: Heard): Promise<Measurement[]> {
  const results = new Map<Job, Measurement>();
  const waiting = [...jobs];
  const work = async () => {
    for (let job = waiting.pop(); job !== undefined; job = waiting.pop()) {
      heard(job, results.size);
      results.set(job, await measureApart(job));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return jobs.flatMap((job) => results.get(job) ?? []);
}

function measureApart(job: Job): Promise<Measurement> {
  return new Promise((done, fail) => {
    const worker = fork(program, { execArgv: flags });
    worker.once('message', (measurement) => done(measurement as Measurement));
    worker.once('error', fail);
    worker.once('exit', () => fail(new Error(`${job.way} at ${job.size} was not measured.`)));
    worker.send(job);
  });
}
