import { languageNames } from '../../src/domain/language-names';
import { languagesIn } from '../../src/domain/languages';

describe('languagesIn', () => {
  test.each([
    ['Français', ['fr']],
    ['FRANÇAISE', ['fr']],
    ['french', ['fr']],
    ['fr', ['fr']],
    ['fra', ['fr']],
    ['fr-FR', ['fr']],
    ['en_GB', ['en']],
    ['Français, arabe', ['fr', 'ar']],
    ['fr;en', ['fr', 'en']],
    ['FR/EN', ['fr', 'en']],
    ['français et anglais', ['fr', 'en']],
    ['French and Arabic', ['fr', 'ar']],
    ['Français-arabe', ['fr', 'ar']],
    ['Français arabe', ['fr', 'ar']],
    ['Français (langue maternelle), anglais courant', ['fr', 'en']],
    ['arabe littéraire', ['ar']],
    ['Chinois mandarin', ['zh']],
    ['Créole haïtien', ['ht']],
    ['fr, FR, Français', ['fr']],
    ['Klingon', ['klingon']],
    ['langue des Elfes', ['langue des elfes']],
    ['no', []],
    ['Français, notions d’arabe', ['fr']],
    ['pas d’anglais', []],
    ['', []],
    ['?', []],
    ['inconnu', []],
    ['bilingue', []],
  ])('reads %j as %j', (text, languages) => {
    expect(languagesIn(text)).toEqual(languages);
  });

  test.each(Object.entries(languageNames))('knows %s by all its words', (code, [codes, names]) => {
    const words = [code, ...codes.split(' '), ...names.split(' ')].filter((word) => word !== '');
    expect(words.filter((word) => languagesIn(word)[0] !== code)).toEqual([]);
  });
});
