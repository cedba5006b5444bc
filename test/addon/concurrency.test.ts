import fc from 'fast-check';
import { ofAddOn } from '../support/concurrency/actions';
import { byHand, type Step } from '../support/concurrency/steps';
import { worldsIn } from '../support/concurrency/world';

/** `SEED=7 RUNS=5000 npx jest concurrency` tries other stories and more of them, `FAST=1` shrinks nothing. */
const part = Number(process.env.RUNS ?? 1000) / 1000;

/** People do some things, then an organiser asks for something while they do others. */
const round = fc
  .tuple(fc.array(byHand, { maxLength: 4 }), ofAddOn)
  .map(([before, asked]): Step[] => [...before, asked]);
const stories = fc
  .array(round, { minLength: 1, maxLength: 3 })
  .map((all) => ({ steps: all.flat(), toString: () => `\n${all.flat().join('\n')}\n` }));

describe.each([
  ['workbook', 400],
  ['here', 400],
  ['files', 200],
] as const)('people who work at once on call sheets in %s', (where, runs) => {
  const open = worldsIn(where);

  test('lose nothing, count nothing twice and change nobody else’s cells', () => {
    fc.assert(
      fc.property(stories, ({ steps }) => {
        const world = open();
        for (const step of steps) {
          step.happens(world);
          world.check();
        }
        world.end();
      }),
      { numRuns: Math.ceil(runs * part), endOnFailure: process.env.FAST === '1' },
    );
  }, 600_000);
});
