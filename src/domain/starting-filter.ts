import type { SupportLevel } from './contact';
import type { Filter } from './filter';

/** Those a persuasion campaign calls: weak supporters, undecided people and weak opponents. */
export const persuadable: readonly SupportLevel[] = [2, 3, 4];

/** Everybody of some support levels; that they may be called is asked of everybody anyway. */
export function ofLevels(levels: readonly SupportLevel[]): Filter {
  return { field: 'supportLevel', operator: 'is-one-of', value: [...levels] };
}
