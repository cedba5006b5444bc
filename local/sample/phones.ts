import type { Seeded } from './seeded';

export type SampleLanguage = 'en' | 'fr';

/** Numbers of one kind that regulators keep for fiction: a start, and how many digits follow. */
interface Reserved {
  readonly start: string;
  readonly digits: number;
}

/** A country's numbers for fiction, and how people write one. */
interface NumberPlan {
  readonly mobile: readonly Reserved[];
  readonly landline: readonly Reserved[];
  readonly formats: readonly (readonly [(digits: string) => string, number])[];
}

const pairs = (digits: string, between: string): string =>
  (digits.match(/../g) ?? []).join(between);

/** A British number with the spaces people put in it. */
function spacedBritish(digits: string): string {
  if (digits.startsWith('020')) return digits.replace(/^(...)(....)/, '$1 $2 ');
  if (/^01(1|.1)/.test(digits)) return digits.replace(/^(....)(...)/, '$1 $2 ');
  return digits.replace(/^(.....)/, '$1 ');
}

const plans: Readonly<Record<SampleLanguage, NumberPlan>> = {
  fr: {
    mobile: [{ start: '063998', digits: 4 }],
    landline: ['019900', '026191', '035301', '046571', '053649'].map((start) => ({
      start,
      digits: 4,
    })),
    formats: [
      [(digits) => pairs(digits, ' '), 60],
      [(digits) => digits, 18],
      [(digits) => pairs(digits, '.'), 10],
      [(digits) => pairs(digits, '-'), 4],
      [(digits) => `+33 ${pairs(digits, ' ').slice(1)}`, 8],
    ],
  },
  en: {
    mobile: [{ start: '07700900', digits: 3 }],
    landline: [
      { start: '01632960', digits: 3 },
      { start: '02079460', digits: 3 },
      ...[
        '0113',
        '0114',
        '0115',
        '0116',
        '0117',
        '0118',
        '0121',
        '0131',
        '0141',
        '0151',
        '0161',
      ].map((area) => ({ start: `${area}4960`, digits: 3 })),
    ],
    formats: [
      [spacedBritish, 60],
      [(digits) => digits, 25],
      [(digits) => `+44 ${spacedBritish(digits).slice(1)}`, 15],
    ],
  },
};

/** All the numbers of some ranges, in another order for another seed. */
function numbersOf(ranges: readonly Reserved[], chance: Seeded): string[] {
  const numbers = ranges.flatMap(({ start, digits }) =>
    Array.from({ length: 10 ** digits }, (_, index) => start + String(index).padStart(digits, '0')),
  );
  return [...chance.shuffled(numbers)];
}

/** Numbers for fiction, each dealt once and written as people write them. */
export interface Phones {
  mobile(): string | null;
  landline(): string | null;
  /** A mobile or, when there is none left, a landline. */
  any(): string | null;
  /** The same number as somebody else might write it. */
  write(digits: string): string;
  readonly left: number;
}

/** A country's numbers for fiction, ready to be dealt. */
export function phonesFor(language: SampleLanguage, chance: Seeded): Phones {
  const plan = plans[language];
  const mobiles = numbersOf(plan.mobile, chance);
  const landlines = numbersOf(plan.landline, chance);
  const mobile = () => mobiles.pop() ?? null;
  const landline = () => landlines.pop() ?? null;
  return {
    mobile,
    landline,
    any: () => mobile() ?? landline(),
    write: (digits) => chance.weighted(plan.formats)(digits),
    get left() {
      return mobiles.length + landlines.length;
    },
  };
}
