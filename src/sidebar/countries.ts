import type { Language } from '../domain/language';
import { regionCodes } from '../domain/region-codes';

/** Countries where campaigns are most likely to be. */
const likely = ['FR', 'BE', 'CH', 'LU', 'CA', 'GB', 'IE', 'US'];

/** Every country by its name in a language, likely ones first. */
export function countriesIn(
  language: Language,
  first: string,
): readonly { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const named = (codes: readonly string[]) =>
    codes.map((value) => ({ value, label: names.of(value) ?? value }));
  const before = [...new Set([first, ...likely])];
  const others = named(regionCodes.filter((code) => !before.includes(code)));
  return [...named(before), ...others.sort((a, b) => a.label.localeCompare(b.label, language))];
}
