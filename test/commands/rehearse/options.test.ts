import { readOptions } from '../../../commands/rehearse/options';

const understood = (...words: string[]) => {
  const read = readOptions(words);
  if (!read.ok) throw new Error(read.message);
  return read.options;
};

const complaint = (...words: string[]) => {
  const read = readOptions(words);
  return read.ok ? '' : read.message;
};

describe('readOptions', () => {
  test('wants those who may be persuaded, in workbooks, when nothing is said', () => {
    expect(understood()).toEqual({
      contacts: null,
      volunteers: null,
      support: [2, 3, 4],
      where: 'workbook',
      language: null,
      region: null,
      supportScale: null,
      json: false,
      out: null,
    });
  });

  test('takes everything that can be said', () => {
    const words =
      '--contacts a.csv --volunteers b.csv --support strong-support,undecided --where here --language fr --region be --support-scale 5-is-strong --json --out folder';
    expect(understood(...words.split(' '))).toEqual({
      contacts: 'a.csv',
      volunteers: 'b.csv',
      support: [1, 3],
      where: 'here',
      language: 'fr',
      region: 'BE',
      supportScale: '5-is-strong',
      json: true,
      out: 'folder',
    });
  });

  test.each`
    words                             | names
    ${'--where moon'}                 | ${'workbook, here'}
    ${'--support undecided,everyone'} | ${'strong-support, weak-support, undecided, weak-opponent, strong-opponent'}
    ${'--language de'}                | ${'en, fr'}
    ${'--support-scale 3'}            | ${'1-is-strong, 5-is-strong'}
  `('names what is allowed instead of $words', ({ words, names }) => {
    expect(complaint(...words.split(' '))).toContain(names);
  });

  test('complains in the language asked for', () => {
    expect(complaint('--language', 'fr', '--where', 'lune')).toContain('ne peut pas être « lune »');
  });

  test.each([['--nonsense'], ['--contacts'], ['contacts.csv']])(
    'shows how it is used for %s',
    (word) => {
      expect(complaint(word)).toContain('npm run rehearse -- [--contacts FILE]');
    },
  );
});
