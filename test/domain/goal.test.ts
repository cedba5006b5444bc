import { callingPlan, goalIn, usualGoal } from '../../src/domain/goal';

const campaign = { contacts: 2000, callers: 150 };

describe('callingPlan', () => {
  test('says what 2,000 contacts take of 150 callers', () => {
    expect(callingPlan(campaign, usualGoal)).toEqual({
      callsEach: { fewest: 13, most: 14 },
      conversations: 420,
      callerHours: 80,
      minutesEach: 34,
      sessions: 8,
      toRecruit: 200,
    });
  });

  test('takes nineteen sessions round a table for eight', () => {
    expect(callingPlan(campaign, { ...usualGoal, seats: 8 })?.sessions).toBe(19);
  });

  test('rounds up what must suffice: hours, sessions and volunteers', () => {
    expect(callingPlan({ contacts: 101, callers: 10 }, { ...usualGoal, noShowRate: 0 })).toEqual({
      callsEach: { fewest: 10, most: 11 },
      conversations: 21,
      callerHours: 5,
      minutesEach: 27,
      sessions: 1,
      toRecruit: 10,
    });
  });

  test.each([[{ contacts: 0, callers: 150 }], [{ contacts: 2000, callers: 0 }]])(
    'has nothing to say of %j',
    (size) => {
      expect(callingPlan(size, usualGoal)).toBeNull();
    },
  );
});

describe('goalIn', () => {
  test('takes what is not said from the usual goal', () => {
    expect(goalIn({ seats: 8 })).toEqual({ ...usualGoal, seats: 8 });
    expect(goalIn({ contacts: 900, callers: null, colour: 'blue' })).toEqual({
      ...usualGoal,
      contacts: 900,
    });
  });

  test.each([
    [{ seats: 0 }],
    [{ seats: null }],
    [{ noShowRate: 100 }],
    [{ answerRate: 'high' }],
    [{ callsPerHour: 2.5 }],
    [{ contacts: -1 }],
  ])('refuses %j', (given) => {
    expect(goalIn(given)).toBeNull();
  });
});
