import type { CallingPlan, Size } from '../../../domain/goal';
import { useWords } from '../../words';

interface GoalResultProps {
  readonly plan: CallingPlan | null;
  readonly size: Size;
  readonly seats: number;
}

/** What it takes, in sentences and as a picture. */
export function GoalResult({ plan, size, seats }: GoalResultProps) {
  const { goal: words } = useWords();
  return (
    <section aria-live="polite">
      <h2>{words.result}</h2>
      {plan === null ? (
        <p>{words.nobody}</p>
      ) : (
        <>
          <Picture answering={plan.conversations} contacts={size.contacts} />
          <p>{words.sentence(plan, size.contacts)}</p>
          <p>{words.minutes(plan)}</p>
          <p>{words.recruiting(plan, size.callers, seats)}</p>
        </>
      )}
    </section>
  );
}

const dots = 100;
const dotsInRow = 20;

/** A hundred dots, as many of them filled as of a hundred contacts answer. */
function Picture({
  answering,
  contacts,
}: {
  readonly answering: number;
  readonly contacts: number;
}) {
  const { goal: words } = useWords();
  const filled = Math.round((dots * answering) / contacts);
  return (
    <svg
      class="dots"
      viewBox="0 0 200 50"
      role="img"
      aria-label={words.picture(answering, contacts)}
    >
      {Array.from({ length: dots }, (_, index) => (
        <circle
          key={index}
          cx={5 + 10 * (index % dotsInRow)}
          cy={5 + 10 * Math.floor(index / dotsInRow)}
          r={3.5}
          class={index < filled ? 'filled' : ''}
        />
      ))}
    </svg>
  );
}
