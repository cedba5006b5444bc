import { useCampaign } from '../../campaign';
import { Button } from '../../parts/Button';
import { Notice, ProblemNotice } from '../../parts/Notice';
import { WorkProgress } from '../../parts/WorkProgress';
import { useAction } from '../../use-action';
import { useSlices } from '../../use-slices';
import { useWords } from '../../words';

/** Takes what was added last off the path again, after saying how many that are. */
export function UndoAddition({ onUndone }: { readonly onUndone: () => Promise<void> }) {
  const { contacts, shell } = useWords();
  const { refresh } = useCampaign();
  const preview = useAction('previewUndoAdd');
  const undo = useSlices('undoAdd');
  const carryOut = async () => {
    const done = await undo.run();
    if (done === null) return;
    preview.forget();
    await Promise.all([refresh(), onUndone()]);
  };
  const { value } = undo;
  return (
    <section>
      <ProblemNotice problem={preview.problem} />
      {preview.value === null && (
        <Button disabled={preview.busy} onPress={() => preview.run()}>
          {contacts.undo}
        </Button>
      )}
      {preview.value !== null && undo.state !== 'running' && (
        <>
          <Notice kind="warning">
            {contacts.undoPreview(preview.value.untouched, preview.value.touched)}
          </Notice>
          <div class="actions">
            <Button onPress={carryOut}>{contacts.confirmUndo}</Button>
            <Button kind="plain" onPress={preview.forget}>
              {shell.cancel}
            </Button>
          </div>
        </>
      )}
      <WorkProgress
        work={undo}
        label={contacts.undoing}
        done={(value?.taken ?? 0) + (value?.kept ?? 0)}
        total={(preview.value?.untouched ?? 0) + (preview.value?.touched ?? 0)}
        onResume={carryOut}
      />
      {undo.state === 'done' && value !== null && (
        <Notice kind="done">{contacts.undone(value.taken, value.kept)}</Notice>
      )}
    </section>
  );
}
