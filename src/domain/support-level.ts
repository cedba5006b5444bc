import type { SupportLevel } from './contact';
import { fold } from './fold';
import type { Cell } from './table';

/** Which end of a bare 1 to 5 is strong support: NationBuilder and VAN count from 1, some French apps from 5. */
export type SupportScale = '1-is-strong' | '5-is-strong';

/** What a cell of a support column says: `bare` numbers mean nothing until a person says the scale. */
export interface SupportWord {
  readonly level: SupportLevel;
  readonly bare: boolean;
}

/** Words that say which level is meant, strongest first: the first line with all its words decides. */
const sayings: readonly (readonly [SupportLevel, RegExp])[] = [
  [
    null,
    /\b(?:not voting|ne vote pas|abstention\w*|refus\w*|ne se prononce pas|nsp|deceased|moved)\b/,
  ],
  [null, /\b(?:1|2|3|4|5) (?:ou|or|a|to) (?:1|2|3|4|5)\b/],
  [
    3,
    /\b(?:indecis[aeo]?s?|undecided|neutre|neutral|hesitante?s?|unsure|partagee?|mitigee?|ni pour ni contre|unknown but open)\b/,
  ],
  [
    5,
    /\b(?:opposante?s?|opposee?s?|opponents?|oppose[sd]?|opposition|against|contre|defavorable|hostile)\b.*\b(?:forte?s?|strong|strongly|resolue?|ferme|convaincue?)\b/,
  ],
  [
    5,
    /\b(?:strong(?:ly)?|fort|forte|tres|extremely|extremement|definitely|tout a fait|fortement|totalement|fermement|hard)\b.*\b(?:opposante?s?|opposee?s?|opponents?|oppose[sd]?|opposition|against|contre|defavorable|hostile|not|no|anti)\b/,
  ],
  [
    4,
    /\b(?:opposante?s?|opposee?s?|opponents?|oppose[sd]?|opposition|against|contre)\b.*\b(?:faibles?|weak|lean\w*|modere\w*)\b/,
  ],
  [
    4,
    /\b(?:weak(?:ly)?|lean(?:s|ing)?|soft|plutot|probably|faiblement|legerement|somewhat|slightly|likely)\b.*\b(?:opposante?s?|opposee?s?|opponents?|oppose[sd]?|against|contre|defavorable|not|no|anti)\b/,
  ],
  [
    null,
    /\b(?:not|unlikely|pas|peu|non|never) (?:\p{L}+ ){0,3}(?:support\p{L}*|favou?rable|soutien|soutient)\b/u,
  ],
  [
    1,
    /\b(?:soutien|soutient|sympathisante?|supporters?|support|favorable|pour|partisane?)\b.*\b(?:forte?s?|strong|strongly|actif|active|convaincue?|total|acquise?)\b/,
  ],
  [
    1,
    /\b(?:strong(?:ly)?|fort|forte|tres|extremely|extremement|definitely|definite|tout a fait|fortement|totalement|hard|certain)\b.*\b(?:soutien|soutient|supporte?r?s?|support(?:s|ive)?|favou?rable|pour|for|yes|favou?r)\b/,
  ],
  [2, /\b(?:soutien|soutient|supporters?|support|pour)\b.*\b(?:faibles?|weak|lean\w*|modere\w*)\b/],
  [
    2,
    /\b(?:weak(?:ly)?|lean(?:s|ing)?|soft|plutot|probably|probable|faiblement|somewhat|slightly|likely)\b.*\b(?:soutien|soutient|supporters?|support(?:s|ive)?|favou?rable|pour|for|yes|favou?r)\b/,
  ],
  [5, /^(?:definitely not|definitivamente no|certainement pas|pas du tout)$/],
  [4, /^(?:probably not|probablemente no|probablement pas|plutot non|plutot pas)$/],
  [1, /^(?:definitely|definitivamente|certain|definite|acquise?|tres probable)$/],
  [2, /^(?:probably|probablemente|probable|probablement|plutot oui)$/],
  [4, /^(?:defavorable|unfavou?rable)$/],
  [2, /^(?:favorable|favou?rable)$/],
];

/** A number before its words (`2 - Lean Support`) is only an order: the words decide. */
const leadingNumber = /^(?:[1-9] )+(?=\p{L})/u;

function levelInWords(folded: string): SupportLevel {
  const words = folded.replace(leadingNumber, '');
  return sayings.find(([, saying]) => saying.test(words))?.[0] ?? null;
}

/** The level a cell says by itself, before anybody chose a scale. */
export function supportWordOf(cell: Cell): SupportWord & { readonly number: number | null } {
  const folded = fold(String(cell));
  const bare = /^[1-5](?: 0)?$/.test(folded);
  if (bare) return { level: null, bare, number: Number(folded.charAt(0)) };
  return { level: folded === '' ? null : levelInWords(folded), bare, number: null };
}

/** The level of a cell; a bare number needs the scale a person chose. */
export function supportLevelOf(cell: Cell, scale: SupportScale | null): SupportLevel {
  const { level, number } = supportWordOf(cell);
  if (number === null || scale === null) return level;
  return (scale === '1-is-strong' ? number : 6 - number) as SupportLevel;
}
