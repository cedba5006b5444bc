import { useEffect, useState } from 'preact/hooks';
import { labelProblems, type PathDraft, pathChanges } from '../../domain/path-edit';
import type { PathView } from '../../protocol-path';
import { useCampaign } from '../campaign';
import { Button } from '../parts/Button';
import { Notice, ProblemNotice } from '../parts/Notice';
import { Panel } from '../parts/Panel';
import { useAction } from '../use-action';
import { useWords } from '../words';
import { PathChangeList } from './path/PathChangeList';
import { PathItems } from './path/PathItems';

/** The steps a contact goes through and the reasons why it ends, all editable. */
export function PathPanel() {
  const { pathPanel: words, shell } = useWords();
  const read = useAction('readPath');
  const [saved, setSaved] = useState<PathView | null>(null);
  useEffect(() => void read.run(), [read.run]);
  const path = saved ?? read.value;
  return (
    <Panel title={shell.stages.path}>
      <p>{words.intro}</p>
      {path === null && read.problem === null && <p role="status">{words.loading}</p>}
      <ProblemNotice problem={read.problem} />
      {path !== null && <PathForm path={path} onSaved={setSaved} />}
    </Panel>
  );
}

function draftOf({ items }: PathView): PathDraft {
  return items.map(({ id, kind, label, effects }) => ({ id, kind, label, effects }));
}

interface PathFormProps {
  readonly path: PathView;
  readonly onSaved: (path: PathView) => void;
}

function PathForm({ path, onSaved }: PathFormProps) {
  const { pathPanel: words, home, shell } = useWords();
  const { refresh, open } = useCampaign();
  const [draft, setDraft] = useState(() => draftOf(path));
  const [said, setSaid] = useState('');
  const save = useAction('savePath');
  const changes = pathChanges(path.items, draft);
  const problems = labelProblems(draft);
  const hasChanges = Object.values(changes).some((list) => list.length > 0);
  const change = (after: PathDraft) => {
    setSaid('');
    setDraft(after);
  };
  const keep = async () => {
    const after = await save.run({ items: draft });
    if (after === null) return;
    setSaid(words.saved(changes));
    setDraft(draftOf(after));
    onSaved(after);
    await refresh();
  };
  return (
    <>
      <PathItems path={path} draft={draft} problems={problems} onChange={change} />
      {hasChanges && <PathChangeList changes={changes} />}
      <ProblemNotice problem={save.problem} />
      {said !== '' && <Notice kind="done">{said}</Notice>}
      <div class="actions">
        {hasChanges ? (
          <>
            <Button kind="primary" disabled={problems.length > 0 || save.busy} onPress={keep}>
              {words.save}
            </Button>
            <Button disabled={save.busy} onPress={() => change(draftOf(path))}>
              {words.undo}
            </Button>
          </>
        ) : (
          <Button kind="primary" onPress={() => open('contacts')}>
            {home.next(shell.stages.contacts)}
          </Button>
        )}
      </div>
    </>
  );
}
