import { defaultPath } from '../../src/domain/default-path';
import { mayBeLabel, outcomeText } from '../../src/domain/path';
import { en } from '../../src/messages/en';
import { fr } from '../../src/messages/fr';

const languages = [
  ['English', en.path as Readonly<Record<string, string>>],
  ['French', fr.path as Readonly<Record<string, string>>],
] as const;

describe('the default path', () => {
  test('begins with a step that is no attempt', () => {
    expect(defaultPath[0]).toMatchObject({ id: 'to-call', kind: 'step' });
    expect(defaultPath[0].effects.attempt).toBe(false);
  });

  test.each(languages)('has labels in %s that a dropdown can hold, no two alike', (_, labels) => {
    const items = defaultPath.map((item) => ({
      ...item,
      label: labels[item.id] ?? '',
      synonyms: [],
    }));
    expect(items.filter(({ label }) => !mayBeLabel(label))).toEqual([]);
    expect(new Set(items.map(outcomeText)).size).toBe(items.length);
  });

  test('has ids and paper codes that are all different, the codes one or two letters long', () => {
    const codes = defaultPath.map(({ codes: { paper } }) => paper);
    expect(new Set(defaultPath.map(({ id }) => id)).size).toBe(defaultPath.length);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => /^[A-Z]{1,2}$/.test(code))).toBe(true);
  });

  test('knows one reason for which somebody is never called again', () => {
    const never = defaultPath.filter(({ effects }) => effects.doNotCall);
    expect(never.map(({ id }) => id)).toEqual(['asked-not-to-be-called']);
  });
});
