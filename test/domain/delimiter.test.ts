import { detectDelimiter } from '../../src/domain/delimiter';

describe('detectDelimiter', () => {
  test.each([
    ['semicolons', 'Nom;Prénom\nKlein;Oumou\n', ';'],
    ['commas', 'Last,First\nKlein,Oumou\n', ','],
    ['tabs', 'Last\tFirst\nKlein\tOumou\n', '\t'],
    ['bars', 'Last|First\nKlein|Oumou\n', '|'],
    [
      'semicolons between addresses full of commas',
      'Nom;Rue\nA;1, rue, x, y\nB;2, rue, x, y\nC;3, rue, x, y\n',
      ';',
    ],
    ['commas though quotes hold semicolons', 'a,b\n"x;y;z;w",1\n"x;y;z;w",2\n', ','],
    ['the delimiter a first line announces', 'sep=|\na,b\nc,d\n', '|'],
    [
      'semicolons under title lines',
      'Fichier, du 3 mai, confidentiel\n\nNom;Prénom;Tél\nKlein;Oumou;1\nFaure;Jo;2\n',
      ';',
    ],
  ])('finds %s', (_what, text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });

  test('finds none in a single column', () => {
    expect(detectDelimiter('Contacts\n06 39 98 95 01\n')).toBeNull();
  });

  test('does not count a record that the sample cuts off', () => {
    const text = `${'a;b;c\n'.repeat(12_000)}`;
    expect(detectDelimiter(text)).toBe(';');
  });
});
