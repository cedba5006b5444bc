import fc from 'fast-check';
import { persuadable } from '../campaign';
import { addressOf } from './entered';
import { byHand, Step, volunteers } from './steps';
import type { Asked, Meanwhile, Organiser } from './world';

const someone = fc.constantFrom(...volunteers).map(addressOf);
const nothing = fc.constant({});

/** What organisers ask of the add-on, how often, and with which requests. */
const actions = [
  { name: 'collect', weight: 6, request: nothing },
  { name: 'release', weight: 2, request: fc.record({ volunteers: fc.tuple(someone) }) },
  {
    name: 'reassign',
    weight: 2,
    request: fc.record({ volunteers: fc.tuple(someone), to: fc.tuple(someone) }),
  },
  { name: 'removeVolunteer', weight: 1, request: fc.record({ volunteer: someone }) },
  { name: 'readmitVolunteer', weight: 1, request: fc.record({ volunteer: someone }) },
  { name: 'addToPath', weight: 1, request: fc.constant({ filter: persuadable }) },
  { name: 'share', weight: 2, request: nothing },
  { name: 'checkPermissions', weight: 1, request: nothing },
] as const;

interface Wish extends Asked {
  readonly said: string;
}

const wish: fc.Arbitrary<Wish> = fc.oneof(
  ...actions.map(({ name, weight, request }) => ({
    weight,
    arbitrary: fc.record({ asked: request as fc.Arbitrary<object> }).map(({ asked }): Wish => {
      const said = `${name}(${JSON.stringify(asked)})`;
      // A campaign of at most five volunteers and two organisers: whoever shares knows how many read.
      return name === 'share'
        ? { name, said, request: (where) => ({ where, confirmedReaders: 7 }) }
        : { name, said, request: () => asked };
    }),
  })),
);

type Told = Meanwhile & { readonly sentence: string };

const moment = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      before: fc.constant('batch' as const),
      nth: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      before: fc.constant('call' as const),
      nth: fc.integer({ min: 2, max: 16 }),
    }),
  },
);

function meanwhile(step: fc.Arbitrary<Step>, most: number): fc.Arbitrary<Told[]> {
  return fc.array(
    fc.tuple(moment, step).map(([when, one]) => ({
      ...when,
      happens: (world: Parameters<Step['happens']>[0]) => one.happens(world),
      sentence: `before ${when.before} ${when.nth}, ${one}`,
    })),
    { maxLength: most },
  );
}

function asks(
  organiser: fc.Arbitrary<Organiser>,
  during: fc.Arbitrary<Told[]>,
): fc.Arbitrary<Step> {
  return fc.tuple(organiser, wish, during).map(([who, asked, told]) => {
    const aside = told.map(({ sentence }) => sentence).join('; ');
    const sentence = `${who} asks for ${asked.said}${aside === '' ? '' : ` [${aside}]`}`;
    return new Step(sentence, (world) => {
      world.ask(who, asked, told);
    });
  });
}

/** The other organiser asks for something at the same time, and people do things meanwhile. */
const other = asks(fc.constant('Bob'), meanwhile(byHand, 2));
const whileOthersDo = meanwhile(
  fc.oneof({ weight: 5, arbitrary: byHand }, { weight: 1, arbitrary: other }),
  3,
);

/** An organiser asks the add-on for something while others do things. */
export const ofAddOn: fc.Arbitrary<Step> = asks(
  fc.constantFrom('Jackie' as const, 'Bob' as const),
  whileOthersDo,
);
