import { useWords } from '../../words';

/** A volunteer who cannot open their call sheet; the address is `''` where there is none. */
export interface WaitingVolunteer {
  readonly volunteer: string;
  readonly address?: string;
  readonly reason: string;
}

/** Why a call sheet stays closed where that is meant, or ends by itself. */
const meant: ReadonlySet<string> = new Set(['removed', 'no-link']);

/** Whose call sheet is made but stays closed, and why; closed until wanted. */
export function Waiting({ volunteers }: { readonly volunteers: readonly WaitingVolunteer[] }) {
  const { waiting: words } = useWords().sharePanel;
  const waiting = volunteers.filter(({ reason }) => !meant.has(reason));
  if (waiting.length === 0) return null;
  return (
    <details class="item">
      <summary>{words.title(waiting.length)}</summary>
      <p>{words.hint}</p>
      <ul>
        {waiting.map(({ volunteer, address = '', reason }, index) => (
          // Two volunteers may have one name.
          <li key={`${index} ${volunteer}`}>{words.line(volunteer, address, reason)}</li>
        ))}
      </ul>
    </details>
  );
}
