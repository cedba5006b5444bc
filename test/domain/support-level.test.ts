import { supportLevelOf } from '../../src/domain/support-level';

describe('supportLevelOf', () => {
  test.each<[string, number | null]>([
    ['Soutien fort', 1],
    ['SOUTIEN FAIBLE', 2],
    ['Indécis', 3],
    ['indécise', 3],
    ['Opposant faible', 4],
    ['opposant fort', 5],
    ['Strong support', 1],
    ['Weak support', 2],
    ['Undecided', 3],
    ['Weak oppose', 4],
    ['Strong oppose', 5],
    ['1 - Strong Support', 1],
    ['2 - Lean Support', 2],
    ['3 - Undecided', 3],
    ['4 - Lean Opposed', 4],
    ['4 - Lean Opponent', 4],
    ['5 - Strong Opposed', 5],
    ['8 - Not Voting', null],
    ['1 — Très défavorable', 5],
    ['2 — Défavorable', 4],
    ['3 — Neutre', 3],
    ['4 — Favorable', 2],
    ['5 (Très favorable)', 1],
    ['Definitely', 1],
    ['Probably', 2],
    ['Probably not', 4],
    ['Definitely not', 5],
    ['Opposition faible', 4],
    ['not likely to support', null],
    ['pas favorable', null],
    ['2 ou 3', null],
    ['++', null],
    ['faible', null],
    ['contre', null],
    ['', null],
  ])('%j is %j', (typed, level) => {
    expect(supportLevelOf(typed, null)).toBe(level);
  });

  test('does not know what a bare number means until a person says it', () => {
    expect([supportLevelOf('2', null), supportLevelOf(2, null)]).toEqual([null, null]);
    expect([supportLevelOf('2', '1-is-strong'), supportLevelOf(2, '5-is-strong')]).toEqual([2, 4]);
    expect([supportLevelOf('0', '1-is-strong'), supportLevelOf('6', '1-is-strong')]).toEqual([
      null,
      null,
    ]);
  });

  test('lets words win over the scale', () => {
    expect(supportLevelOf('1 - Strong Support', '5-is-strong')).toBe(1);
  });
});
