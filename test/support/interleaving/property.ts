import fc from 'fast-check';
import type { Where } from '../../../src/protocol';
import { prepare, shareAll, type TestCampaign } from '../campaign';
import { openSmall } from '../small-campaign';
import { actionSteps, handSteps, type Step, volunteerSteps } from './steps';
import { type Organiser, World } from './world';

/** Another seed looks elsewhere; the usual one finds the same every time. */
const seed = Number(process.env.INTERLEAVING_SEED ?? 20_260);
const share = Number(process.env.INTERLEAVING_RUNS ?? 1000) / 1000;

/** Says of a failure what was found and what people did; steps hold functions, which tell nobody anything. */
function reporter(run: fc.RunDetails<[Turn[]]>): void {
  if (!run.failed) return;
  const found = run.errorInstance instanceof Error ? run.errorInstance.message : '';
  throw new Error(`Run ${run.counterexamplePath} of seed ${run.seed}: ${found}`);
}

interface Turn {
  readonly who: Organiser;
  readonly step: Step;
  readonly meanwhile: readonly { readonly before: number; readonly step: Step }[];
}

const { collect, ...moves } = actionSteps;
const byHand = fc.oneof(...Object.values(handSteps));
const byVolunteers = fc.oneof(
  { weight: 4, arbitrary: volunteerSteps.outcome },
  ...Object.values(volunteerSteps),
);
const byAction = fc.oneof({ weight: 4, arbitrary: collect }, ...Object.values(moves));
const anyStep = fc.oneof(
  { weight: 4, arbitrary: byVolunteers },
  { weight: 2, arbitrary: byHand },
  { weight: 1, arbitrary: byAction },
);
const meanwhile = fc.record({ before: fc.integer({ min: 1, max: 9 }), step: anyStep });
const quiet = fc.record({ step: fc.oneof(byVolunteers, byHand), meanwhile: fc.constant([]) });
const busy = fc.record({ step: byAction, meanwhile: fc.array(meanwhile, { maxLength: 3 }) });
const turn: fc.Arbitrary<Turn> = fc
  .record({ who: fc.constantFrom<Organiser>('jackie', 'bob'), of: fc.oneof(quiet, busy) })
  .map(({ who, of }) => ({ who, ...of }));

const otherThan = (who: Organiser): Organiser => (who === 'bob' ? 'jackie' : 'bob');

function take(world: World, { who, step, meanwhile: others }: Turn): void {
  const between = others.map(({ before, step: other }) => ({
    before,
    happen: () => other.happen(world, otherThan(who)),
  }));
  step.happen(world, who, between);
}

function said({ who, step, meanwhile: others }: Turn): string {
  const between = others.map(
    ({ before, step: other }) =>
      `\n    before call ${before}, ${otherThan(who)} being the other organiser: ${other.sentence}`,
  );
  return `${who}: ${step.sentence}${between.join('')}`;
}

/** A shared campaign of two organisers, and how to make it again what it was. */
function opened(where: Where): { campaign: TestCampaign; rewind: () => void } {
  const campaign = openSmall();
  campaign.google.share(campaign.id, 'bob@example.org', 'writer');
  new World(campaign, where).act('bob', { name: 'setUp', request: {} });
  prepare(campaign);
  shareAll(campaign, where);
  const kept = campaign.google.files().map((file) => [file, { ...file }] as const);
  const ids = new Set(kept.map(([file]) => file.id));
  const rewind = () => {
    for (const { id } of campaign.google.files().filter((file) => !ids.has(file.id))) {
      const path = `/drive/v3/files/${id}`;
      const user = 'jackie@example.org';
      campaign.google.rest({ method: 'DELETE', host: 'www.googleapis.com', path, user });
    }
    for (const file of campaign.google.files()) {
      Object.assign(file, kept.find(([{ id }]) => id === file.id)?.[1]);
    }
  };
  return { campaign, rewind };
}

/** So many campaigns in which people and two organisers act at the same time: nothing goes wrong in any. */
export function tryInterleavings(where: Where, runs: number): void {
  const { campaign, rewind } = opened(where);
  fc.assert(
    fc.property(fc.array(turn, { minLength: 3, maxLength: 8 }), (turns) => {
      rewind();
      const world = new World(campaign, where);
      try {
        for (const one of turns) take(world, one);
        world.settle();
      } catch (error) {
        const { message } = error as Error;
        throw new Error(`${message}\n\n${turns.map(said).join('\n')}`);
      }
    }),
    {
      numRuns: Math.ceil(runs * share),
      seed,
      endOnFailure: process.env.INTERLEAVING_SHRINK === undefined,
      reporter,
    },
  );
}
