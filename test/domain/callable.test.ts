import fc from 'fast-check';
import { exclusionReasons, judgeCallable } from '../../src/domain/callable';
import { sameNumberDoubts } from '../../src/domain/same-number';
import { contactHeadings, readingOf, record } from '../support/tables';

const reasons = (...records: Parameters<typeof record>[0][]) =>
  judgeCallable(readingOf([contactHeadings, ...records.map(record)]), new Set(['on-path'])).reasons;

const email = 'rosa@example.org';

describe('judgeCallable', () => {
  test.each([
    [null, {}],
    ['deceased', { dead: 'oui', stop: 'x', consent: 'Non' }],
    ['do-not-call', { stop: 'x', consent: 'Non' }],
    ['consent-refused', { consent: 'Non', phone: '' }],
    ['consent-unknown', { consent: '', phone: '' }],
    ['no-usable-phone', { phone: '06', id: 'on-path' }],
    ['already-on-path', { id: 'on-path' }],
  ])('counts %s first', (reason, facts) => {
    expect(reasons(facts)).toEqual([reason]);
  });

  test.each([
    ['a refusal', { consent: 'Non' }, 'consent-refused'],
    ['a do-not-call', { stop: 'x' }, 'do-not-call'],
    ['a death', { dead: 'oui' }, 'deceased'],
  ])('lets %s of any record win for the person', (_what, facts, reason) => {
    expect(reasons({}, facts)).toEqual([reason, 'repeat']);
    expect(reasons(facts, {})).toEqual([reason, 'repeat']);
  });

  test('takes the consent a later record of the person gives', () => {
    expect(reasons({ consent: '' }, {})).toEqual([null, 'repeat']);
  });

  test('lets a refusal count for both of two records that may be one person, a consent only for its own', () => {
    const phone = '01 99 00 90 01';
    const other = { phone, email: 'rosa2@example.org' };
    expect(reasons({ phone, email }, { ...other, consent: 'Non' })).toEqual([
      'consent-refused',
      'consent-refused',
    ]);
    expect(reasons({ phone, email }, { ...other, consent: '' })).toEqual([null, 'consent-unknown']);
  });

  test('finds a person on the path with any of their records', () => {
    expect(reasons({}, { id: 'on-path' })).toEqual(['already-on-path', 'repeat']);
    expect(reasons({ id: 'on-path' }, {})).toEqual(['already-on-path', 'repeat']);
    expect(reasons({ id: 'on-path' }, { first: 'Kwame' })).toEqual(['already-on-path', null]);
  });

  test('leaves the others of a household to themselves, with a warning for the number', () => {
    const reading = readingOf([contactHeadings, record({ stop: 'x' }), record({ first: 'Kwame' })]);
    const judged = judgeCallable(reading, new Set());
    expect(judged.reasons).toEqual(['do-not-call', null]);
    expect(sameNumberDoubts(reading)).toMatchObject([{ row: 3, otherRow: 2 }]);
  });

  test('never lets one be called who refused on any record, in whatever order they stand', () => {
    const wish = fc.constantFrom(
      { consent: 'Oui' },
      { consent: 'Non' },
      { consent: '' },
      { stop: 'x' },
    );
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 6 }), (wishes) => {
        const refused = wishes.some(
          ({ consent, stop }: { consent?: string; stop?: string }) =>
            consent === 'Non' || stop === 'x',
        );
        const judged = reasons(...wishes);
        if (refused) expect(judged).not.toContain(null);
        expect(judged.filter((reason) => reason === null).length).toBeLessThanOrEqual(1);
        expect(judged.every((reason) => reason === null || exclusionReasons.includes(reason))).toBe(
          true,
        );
      }),
    );
  });
});
