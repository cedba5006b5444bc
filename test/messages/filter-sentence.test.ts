import fc from 'fast-check';
import type { Filter } from '../../src/domain/filter';
import { type Operator, operators } from '../../src/domain/filter-operators';
import { filter as english } from '../../src/messages/en/filter';
import { filterSentence } from '../../src/messages/filter-sentence';
import { filter as french } from '../../src/messages/fr/filter';

const weak: Filter = {
  all: [
    { field: 'supportLevel', operator: 'is-one-of', value: [2, 3, null] },
    {
      any: [
        { column: 'Commune', operator: 'is', value: 'Valmeron' },
        { field: 'tags', operator: 'is-empty' },
      ],
    },
    { none: [{ field: 'consentDate', operator: 'in-last-days', value: 14 }] },
  ],
};

const awkward = fc.string({
  unit: fc.constantFrom('a', '”', '»', '\\', ' and ', ' et ', ')', '3', ', ', '“', 'é'),
  maxLength: 4,
});
const single = fc.oneof(awkward, fc.integer({ min: 0, max: 6 }), fc.boolean(), fc.constant(null));
const value = fc.oneof(
  single,
  fc.array(fc.oneof(awkward, fc.integer({ min: 0, max: 6 })), { maxLength: 3 }),
);
const subject = fc.oneof(
  fc.constantFrom('supportLevel', 'area', 'tags', 'city').map((field) => ({ field })),
  awkward.map((column) => ({ column })),
);
const names = Object.keys(operators) as Operator[];
const condition = fc
  .tuple(subject, fc.constantFrom(...names), value)
  .map(([about, operator, wanted]) => ({
    ...about,
    operator,
    ...(operator.endsWith('empty') ? {} : { value: wanted }),
  })) as fc.Arbitrary<Filter>;
const { filter: generated } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    condition,
    fc
      .tuple(fc.constantFrom('all', 'any'), fc.array(tie('filter'), { maxLength: 3 }))
      .map(([group, parts]) => ({ [group]: parts }) as unknown as Filter),
    fc.array(tie('filter'), { maxLength: 3 }).map((none) => ({ none })),
  ),
}));

describe('filterSentence', () => {
  test('says a filter in English', () => {
    expect(filterSentence(weak, english)).toBe(
      '(Support level is one of (weak support, undecided, unknown) and (the column “Commune” is “Valmeron” or Tags is empty) and none of (Date of consent is in the last 14 days))',
    );
  });

  test('says a filter in French', () => {
    expect(filterSentence(weak, french)).toBe(
      '(Niveau de soutien est parmi (soutien faible, indécis, inconnu) et (la colonne « Commune » est « Valmeron » ou Étiquettes est vide) et rien de (Date de l’accord est dans les 14 derniers jours))',
    );
  });

  test.each([
    ['English', english],
    ['French', french],
  ])('never says two of 500 different filters alike in %s', (_language, words) => {
    const filters = fc.sample(generated, { numRuns: 500, seed: 7 });
    const byJson = new Map(filters.map((filter) => [JSON.stringify(filter), filter]));
    const sentences = [...byJson.values()].map((filter) => filterSentence(filter, words));
    expect(byJson.size).toBeGreaterThan(300);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('never says two different conditions alike', () => {
    fc.assert(
      fc.property(condition, condition, (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b));
        expect(filterSentence(a, english)).not.toBe(filterSentence(b, english));
      }),
    );
  });
});
