import { defaultPath } from '../../src/domain/default-path';
import type { Path } from '../../src/domain/path';
import {
  draftIn,
  labelProblems,
  mayBeRemoved,
  noEffects,
  pathAfter,
  pathChanges,
} from '../../src/domain/path-edit';

const path: Path = defaultPath.map((item) => ({
  ...item,
  label: `Label ${item.id}`,
  synonyms: [],
}));
const draft = path.map(({ id, kind, label, effects }) => ({ id, kind, label, effects }));
const fresh = { id: null, kind: 'step', label: 'Left a message', effects: noEffects } as const;

describe('a path that is changed', () => {
  test('says what was renamed, added, taken away and given other effects', () => {
    const after = draft.slice(0, -1).map((item) => {
      if (item.id === 'supporter') return { ...item, label: ' With us ' };
      if (item.id === 'undecided') return { ...item, effects: { ...item.effects, followUp: true } };
      return item;
    });
    expect(pathChanges(path, [...after, fresh])).toEqual({
      renamed: [{ from: 'Label supporter', to: 'With us' }],
      added: ['Left a message'],
      removed: ['Label asked-not-to-be-called'],
      changed: ['Label undecided'],
    });
    expect(pathChanges(path, draft)).toEqual({ renamed: [], added: [], removed: [], changed: [] });
  });

  test('keeps ids and codes, and knows a renamed item by its old label too', () => {
    const renamed = draft.map((item) =>
      item.id === 'supporter' ? { ...item, label: 'With us' } : item,
    );
    const after = pathAfter(path, renamed);
    expect(after.find(({ id }) => id === 'supporter')).toMatchObject({
      label: 'With us',
      synonyms: ['Label supporter'],
      codes: { paper: 'S' },
    });
    const back = pathAfter(after, draft);
    expect(back.find(({ id }) => id === 'supporter')).toMatchObject({
      label: 'Label supporter',
      synonyms: ['With us'],
    });
  });

  test('gives each new item an id of its own', () => {
    const reason = { ...fresh, kind: 'completion' } as const;
    const ids = pathAfter(path, [...draft, fresh, reason])
      .slice(-2)
      .map(({ id }) => id);
    expect(ids).toEqual(['own-left-a-message', 'own-left-a-message-2']);
  });

  test('always begins with the step everybody starts from', () => {
    expect(mayBeRemoved(path, 'to-call')).toBe(false);
    expect(mayBeRemoved(path, 'call-back')).toBe(true);
  });
});

describe('labelProblems', () => {
  test('finds labels no dropdown could hold, and those two of a kind would have', () => {
    const labels = ['=1+1', 'Call back', 'call  BACK', '12/03'];
    const steps = labels.map((label) => ({ ...fresh, label }));
    expect(labelProblems([...steps, { ...fresh, kind: 'completion', label: 'Call back' }])).toEqual(
      [
        { index: 0, code: 'not-allowed' },
        { index: 2, code: 'twice' },
        { index: 3, code: 'not-allowed' },
      ],
    );
  });
});

describe('draftIn', () => {
  test('takes what a page sends, and nothing besides', () => {
    const given = [{ ...fresh, colour: 'red', effects: { ...noEffects, colour: 'red' } }];
    expect(draftIn({ items: given })).toEqual([fresh]);
  });

  test.each([
    [{}],
    [null],
    [{ items: 'all' }],
    [{ items: [{ ...fresh, id: 7 }] }],
    [{ items: [{ ...fresh, kind: 'wish' }] }],
    [{ items: [{ ...fresh, effects: { ...noEffects, supportLevel: 6 } }] }],
    [{ items: [{ ...fresh, effects: { ...noEffects, tryAgainAfterHours: -1 } }] }],
    [
      {
        items: [
          { ...fresh, id: 'a' },
          { ...fresh, id: 'a' },
        ],
      },
    ],
    [{ items: Array.from({ length: 61 }, () => fresh) }],
  ])('refuses %j', (given) => {
    expect(draftIn(given)).toBeNull();
  });
});
