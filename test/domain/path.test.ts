import { findOutcome, mayBeLabel, outcomeText, type Path } from '../../src/domain/path';
import { path } from '../support/people';

const idOf = (typed: string, among: Path = path) => findOutcome(among, typed)?.id ?? null;

describe('findOutcome', () => {
  test.each`
    typed                            | id
    ${'✓ Supporter'}                 | ${'supporter'}
    ${'supporter'}                   | ${'supporter'}
    ${'  ✓   SUPPORTER '}            | ${'supporter'}
    ${'✗ Wrong number'}              | ${'wrong-number'}
    ${'Called once, no answer'}      | ${'called-once'}
    ${'called once no answer'}       | ${'called-once'}
    ${'✗ Supporter'}                 | ${null}
    ${'=IMPORTXML("//example.org")'} | ${null}
    ${'maybe'}                       | ${null}
    ${''}                            | ${null}
  `('takes $typed for $id', ({ typed, id }) => {
    expect(idOf(typed)).toBe(id);
  });

  test('finds every item by what its dropdown shows', () => {
    expect(path.map((item) => idOf(outcomeText(item)))).toEqual(path.map(({ id }) => id));
  });

  test('does not choose between a step and a reason of the same label unless the mark tells', () => {
    const [step, ...rest] = path;
    const doubled: Path = [{ ...step, label: 'Supporter' } as Path[number], ...rest];
    expect(idOf('SUPPORTER ', doubled)).toBeNull();
    expect(idOf('✓ supporter', doubled)).toBe('supporter');
  });

  test('knows an item by a label it had before', () => {
    const renamed = path.map((item) => ({ ...item, synonyms: [`Old ${item.id}`] }));
    expect(idOf('old CALLED once', renamed)).toBe('called-once');
  });
});

describe('mayBeLabel', () => {
  test.each(['To call', 'À appeler', 'Called once, no answer', '3 calls made', '2 marches', '…'])(
    'allows %s',
    (label) => {
      expect(mayBeLabel(label)).toBe(true);
    },
  );

  test.each([
    '',
    '=1+1',
    '+1',
    '-no',
    '@home',
    "'quoted",
    '"quoted',
    '12/03/2026',
    '1.5',
    '1e5',
    '1,5 E+3',
    '50 %',
    '(3)',
    '10:30 pm',
    '3 mars',
    '1er avril 2026',
    'lundi 3 mars',
    'March 3',
    'Mar 3, 2026',
    'mars 2026',
    '2026-03-12',
    'TRUE',
    'vrai',
    'x'.repeat(101),
  ])('refuses %s', (label) => {
    expect(mayBeLabel(label)).toBe(false);
  });
});
