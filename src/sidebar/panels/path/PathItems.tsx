import type { PathItemKind } from '../../../domain/path';
import {
  type ItemDraft,
  type LabelProblem,
  mayBeRemoved,
  noEffects,
  type PathDraft,
} from '../../../domain/path-edit';
import type { PathView } from '../../../protocol-path';
import { Button } from '../../parts/Button';
import { useWords } from '../../words';
import { PathItemEditor } from './PathItemEditor';

interface PathItemsProps {
  readonly path: PathView;
  readonly draft: PathDraft;
  readonly problems: readonly LabelProblem[];
  readonly onChange: (draft: PathDraft) => void;
}

const kinds: readonly PathItemKind[] = ['step', 'completion', 'abandonment'];

/** A new step or reason tells of a call that was made. */
const fresh = { id: null, label: '', effects: { ...noEffects, attempt: true } } as const;

/** Steps and reasons, one group for each kind, each of them opened to be changed. */
export function PathItems({ path, draft, problems, onChange }: PathItemsProps) {
  const { pathPanel: words } = useWords();
  const contactsAt = new Map(path.items.map(({ id, contacts }) => [id, contacts]));
  const [firstId] = path.items.filter(({ kind }) => kind === 'step').map(({ id }) => id);
  const replaced = (index: number, items: readonly ItemDraft[]) =>
    onChange([...draft.slice(0, index), ...items, ...draft.slice(index + 1)]);
  return kinds.map((kind) => (
    <section key={kind}>
      <h2>{words.kinds[kind]}</h2>
      {draft.map((item, index) =>
        item.kind !== kind ? null : (
          <PathItemEditor
            // New items have no id yet, and keep their place until they are saved.
            key={item.id ?? `new-${index}`}
            item={item}
            contacts={contactsAt.get(item.id ?? '') ?? 0}
            isFirst={item.id === firstId}
            mayGo={item.id === null || mayBeRemoved(path.items, item.id)}
            problem={problems.find((one) => one.index === index)?.code ?? null}
            onChange={(changed) => replaced(index, [changed])}
            onRemove={() => replaced(index, [])}
          />
        ),
      )}
      <Button onPress={() => onChange([...draft, { ...fresh, kind }])}>{words.add[kind]}</Button>
    </section>
  ));
}
