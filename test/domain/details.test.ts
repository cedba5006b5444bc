import { detailProblems, detailsIn, noDetails, purgeDay } from '../../src/domain/details';

const details = { ...noDetails, campaign: 'Vivre ici', pollDates: ['2026-03-15', '2026-03-22'] };

describe('purgeDay', () => {
  test('is thirty days after the last day of voting', () => {
    expect(purgeDay(details)).toBe('2026-04-21');
    expect(purgeDay({ ...details, pollDates: ['2026-03-22', '2026-03-15'] })).toBe('2026-04-21');
  });

  test('is the day the campaign says, and unknown while no poll is', () => {
    expect(purgeDay({ ...details, purgeOn: '2026-05-01' })).toBe('2026-05-01');
    expect(purgeDay(noDetails)).toBeNull();
  });
});

describe('detailProblems', () => {
  test.each([
    [details, {}],
    [{ ...details, purgeOn: '2026-03-22' }, { purgeOn: 'before-poll' }],
    [{ ...details, purgeOn: '2026-03-23', candidate: 'x'.repeat(201) }, { candidate: 'too-long' }],
    [{ ...noDetails, purgeOn: '2026-03-22' }, {}],
    [{ ...details, objections: 'stop@example.org' }, {}],
    [{ ...details, objections: 'https://example.org/stop' }, {}],
    [{ ...details, objections: '3 rue des Lilas, Noirmont' }, {}],
    [{ ...details, objections: 'not an address' }, { objections: 'no-address' }],
  ])('says of %j what has to be put right', (given, problems) => {
    expect(detailProblems(given)).toEqual(problems);
  });
});

describe('detailsIn', () => {
  test('keeps texts without spaces around them, and each poll date once, in order', () => {
    const given = {
      ...details,
      campaign: ' Vivre ici ',
      pollDates: ['2026-03-22', '2026-03-15', '2026-03-22'],
    };
    expect(detailsIn(given)).toEqual(details);
  });

  test.each([
    [{}],
    [null],
    [{ ...details, campaign: 7 }],
    [{ ...details, candidate: 'x'.repeat(201) }],
    [{ ...details, pollDates: 'tomorrow' }],
    [{ ...details, pollDates: ['2026-02-30'] }],
    [{ ...details, purgeOn: 'never' }],
  ])('refuses %j', (given) => {
    expect(detailsIn(given)).toBeNull();
  });
});
