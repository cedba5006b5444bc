import type { PathChanges } from '../../../domain/path-edit';
import { useWords } from '../../words';

/** What saving the path will change. */
export function PathChangeList({ changes }: { readonly changes: PathChanges }) {
  const { pathPanel: words } = useWords();
  const { renamed, added, removed, changed } = changes;
  const lines = [
    ...renamed.map(({ from, to }) => words.change.renamed(from, to)),
    ...added.map((label) => words.change.added(label || words.newLabel)),
    ...removed.map(words.change.removed),
    ...changed.map(words.change.changed),
  ];
  return (
    <section aria-live="polite">
      <h2>{words.changes}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="hint">{words.when}</p>
    </section>
  );
}
