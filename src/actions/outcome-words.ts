import type { SupportLevel } from '../domain/contact';
import { fold } from '../domain/fold';
import type { Path } from '../domain/path';
import { messagesIn } from '../messages/language';
import type { Words } from '../sheets/words';

const languages = ['en', 'fr'] as const;

/** The path with the default labels of every language as synonyms: people paste what they know. */
export function withSynonyms(path: Path): Path {
  return path.map((item) => {
    const defaults = languages.flatMap((language) => {
      const labels: Readonly<Record<string, string>> = messagesIn(language).path;
      return labels[item.id] ?? [];
    });
    const synonyms = [...item.synonyms, ...defaults].filter((name) => name !== item.label);
    return { ...item, synonyms: [...new Set(synonyms)] };
  });
}

/** The words on tabs in every language: a campaign may have changed its own. */
export function spokenWords(): readonly Words[] {
  return languages.map((language) => messagesIn(language).tabs);
}

/** Support levels by their folded words in every language. */
export function levelWords(): ReadonlyMap<string, SupportLevel> {
  const levels = [1, 2, 3, 4, 5] as const;
  return new Map(
    languages.flatMap((language) =>
      levels.map((level) => [fold(messagesIn(language).tabs.levels[level]), level] as const),
    ),
  );
}
