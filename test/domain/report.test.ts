import { report } from '../../src/domain/report';
import { journey, path } from '../support/people';

describe('report', () => {
  test('counts every journey once, by where it stands', () => {
    const { headline, outcomes } = report(
      [
        journey({ id: 'C1' }),
        journey({ id: 'C2', itemId: 'called-once', attempts: 1, sequence: 1 }),
        journey({ id: 'C3', itemId: 'needs-follow-up', attempts: 2, sequence: 2 }),
        journey({ id: 'C4', itemId: 'supporter', attempts: 1, sequence: 1 }),
        journey({ id: 'C5', itemId: 'asked-not-to-be-called', attempts: 1, sequence: 1 }),
      ],
      path,
    );
    expect(headline).toEqual({
      contacts: 5,
      untouched: 1,
      attempted: 4,
      attempts: 5,
      completed: 1,
      abandoned: 1,
      followUps: 1,
      doNotCall: 1,
    });
    expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(5);
    expect(outcomes).toMatchObject({ 'to-call': 1, supporter: 1, undecided: 0 });
  });

  test('counts a journey whose step has left the path as on the first step', () => {
    const { outcomes } = report([journey({ id: 'C1', itemId: 'gone' })], path);
    expect(outcomes).toMatchObject({ 'to-call': 1 });
    expect(Object.keys(outcomes)).not.toContain('gone');
  });
});

test('a journey whose step has left the path counts as the first step, even below a reason', () => {
  const reasonFirst = [...path].sort(({ kind }) => (kind === 'completion' ? -1 : 1));
  const gone = journey({ id: 'C1', itemId: 'gone' });
  expect(report([gone], reasonFirst)).toMatchObject({
    headline: { completed: 0, abandoned: 0 },
    outcomes: { 'to-call': 1 },
  });
});
