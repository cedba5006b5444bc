import type { WaitingReason } from '../../../domain/call-sheet';
import { Button } from '../../parts/Button';
import { useWords } from '../../words';

/** A volunteer who cannot open their call sheet; the address is `''` where there is none. */
export interface WaitingVolunteer {
  readonly volunteer: string;
  readonly address?: string;
  readonly reason: WaitingReason;
}

/** Why a call sheet stays closed where that is meant, or ends by itself. */
const meant: ReadonlySet<WaitingReason> = new Set(['removed', 'no-link']);

/** What a personal link makes up for. */
const helpedByLink: ReadonlySet<WaitingReason> = new Set([
  'no-address',
  'no-google-account',
  'refused',
]);

interface WaitingProps {
  readonly volunteers: readonly WaitingVolunteer[];
  /** Offers personal links to those whom they help. */
  readonly onLinks?: () => void;
}

/** Whose call sheet is made but stays closed, and why; closed until wanted. */
export function Waiting({ volunteers, onLinks }: WaitingProps) {
  const { waiting: words } = useWords().sharePanel;
  const waiting = volunteers.filter(({ reason }) => !meant.has(reason));
  if (waiting.length === 0) return null;
  return (
    <details class="item">
      <summary>{words.title(waiting.length)}</summary>
      <ul>
        {waiting.map(({ volunteer, address = '', reason }, index) => (
          // Two volunteers may have one name.
          <li key={`${index} ${volunteer}`}>
            {words.reasons[reason](address === '' ? volunteer : `${volunteer} (${address})`)}
          </li>
        ))}
      </ul>
      {onLinks !== undefined && waiting.some(({ reason }) => helpedByLink.has(reason)) && (
        <Button onPress={onLinks}>{words.byLink}</Button>
      )}
    </details>
  );
}
