import type { Cell } from '../../../src/domain/table';
import type { Entered, Fields, Line } from './scene';

export const refusal = '✗ A demandé à ne plus être appelé';
export const outcomes = [
  'Appelé une fois, pas décroché',
  'Besoin de suivi',
  '✓ Supporter',
  '✗ Mauvais numéro',
  refusal,
] as const;
export const levels = ['Soutien fort', 'Soutien faible', 'Indécis', 'Opposant fort'] as const;

const isOneOf = (words: readonly string[]) => (cell: Cell) => words.includes(String(cell));

/** Which texts mean something in each of the four cells. */
const means: readonly ((cell: Cell) => boolean)[] = [
  isOneOf(outcomes),
  isOneOf(levels),
  (cell) => typeof cell === 'number',
  () => true,
];

/** The four cells as they count once collected: one that means nothing counts as it did before. */
export function asCollected(before: Entered, { entered }: Line): Entered {
  const [outcome, level, day, notes] = entered.map((cell, place) =>
    cell === '' || means[place]?.(cell) === true ? cell : (before[place] ?? ''),
  );
  return [outcome ?? '', level ?? '', day ?? '', notes ?? ''];
}

/** Which of the four cells say something that was not collected yet. */
function isNew(before: Entered, after: Entered): boolean[] {
  return after.map((cell, place) => cell !== '' && cell !== before[place]);
}

/** What the call log should say of a line: nothing where nothing new was entered. */
export function logged(before: Entered, line: Line): Fields | null {
  const after = asCollected(before, line);
  const [outcome, level, day, notes] = isNew(before, after);
  if (!(outcome || level || day || notes)) return null;
  return {
    'Identifiant du contact': line.contact,
    'Identifiant du bénévole': addressOf(line.title),
    'Rappeler le': day ? after[2] : '',
    Note: notes ? after[3] : '',
    ...(outcome ? { À: after[0] } : {}),
    ...(level ? { 'Niveau de soutien après': after[1] } : {}),
  };
}

/** The address of the volunteer of whom a call sheet bears the name. */
export function addressOf(name: string): string {
  return `${name.split(' ')[0]?.toLowerCase()}@example.org`;
}
