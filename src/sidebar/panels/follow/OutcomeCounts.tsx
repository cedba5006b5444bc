import type { OutcomeCount } from '../../../protocol-follow';
import { useWords } from '../../words';

/** How many contacts stand at each step or ended for each reason, those nobody stands at left out. */
export function OutcomeCounts({ outcomes }: { readonly outcomes: readonly OutcomeCount[] }) {
  const { follow, home } = useWords();
  const most = Math.max(1, ...outcomes.map(({ contacts }) => contacts));
  const shown = outcomes.filter(({ contacts }) => contacts > 0);
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{follow.counts}</h2>
      <ul class="counts">
        {shown.map(({ id, kind, label, contacts }) => (
          <li key={id}>
            <span>{marked[kind] + label}</span>
            <strong>{home.count(contacts)}</strong>
            <span class="track">
              <span class={`measure ${kind}`} style={{ width: `${(100 * contacts) / most}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** As dropdowns show them. */
const marked = { step: '', completion: '✓ ', abandonment: '✗ ' } as const;
