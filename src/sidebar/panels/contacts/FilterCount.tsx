import type { FilterPreview } from '../../../protocol-contacts';
import { useWords } from '../../words';

interface FilterCountProps {
  readonly preview: FilterPreview | null;
  readonly busy: boolean;
}

/** How many match, who comes first, and for how many reasons the others do not. */
export function FilterCount({ preview, busy }: FilterCountProps) {
  const { contacts } = useWords();
  return (
    <section aria-live="polite" aria-busy={busy}>
      <p class={`count ${busy ? 'is-stale' : ''}`}>
        {preview === null || busy ? contacts.counting : contacts.matching(preview.matching)}
      </p>
      {preview !== null && <Details preview={preview} />}
    </section>
  );
}

/** So many of those who match are named. */
const firstNamed = 5;

/** So many doubtful rows are named; the contact tab has them all. */
const doubtsNamed = 5;

function Details({ preview: { matching, first, excluded, doubts } }: { preview: FilterPreview }) {
  const { contacts } = useWords();
  const reasons = Object.entries(excluded).filter(([, count]) => count > 0);
  const leftOut = reasons.reduce((sum, [, count]) => sum + count, 0);
  return (
    <>
      <p>{matching === 0 ? contacts.nobody : contacts.preview}</p>
      {first.length > 0 && (
        <details open>
          <summary>{contacts.first}</summary>
          <ul>
            {first.slice(0, firstNamed).map(({ row, name }) => (
              <li key={row}>
                {name} <span class="hint inline">{contacts.row(row)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {reasons.length > 0 && (
        <details open>
          <summary>{contacts.others(leftOut)}</summary>
          <ul>
            {reasons.map(([reason, count]) => (
              <li key={reason}>{contacts.leftOut(reason, count)}</li>
            ))}
          </ul>
        </details>
      )}
      {doubts.length > 0 && (
        <details>
          <summary>{contacts.doubts}</summary>
          <ul>
            {doubts.slice(0, doubtsNamed).map(({ row, reason, otherRow = null }) => (
              <li key={`${row} ${reason}`}>{contacts.doubt(row, reason, otherRow)}</li>
            ))}
          </ul>
          {doubts.length > doubtsNamed && <p>{contacts.moreDoubts(doubts.length - doubtsNamed)}</p>}
        </details>
      )}
    </>
  );
}
