/** A text as it is searched for: case and accents forgiven. */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The choices that contain what was typed, those that begin with it first. */
export function matching<Choice>(
  choices: readonly Choice[],
  typed: string,
  textOf: (choice: Choice) => string,
): Choice[] {
  const wanted = plainText(typed.trim());
  const found = choices
    .map((choice) => ({ choice, at: plainText(textOf(choice)).search(escaped(wanted)) }))
    .filter(({ at }) => at >= 0);
  const beginsWith = ({ at }: { at: number }) => at === 0;
  return [...found.filter(beginsWith), ...found.filter((entry) => !beginsWith(entry))].map(
    ({ choice }) => choice,
  );
}

function escaped(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}
