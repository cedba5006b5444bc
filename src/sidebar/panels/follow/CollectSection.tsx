import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Collected, SameNumberWarning } from '../../../protocol-collect';
import { useCampaign } from '../../campaign';
import { Button } from '../../parts/Button';
import { Notice, ProblemNotice } from '../../parts/Notice';
import { WorkProgress } from '../../parts/WorkProgress';
import { useAction } from '../../use-action';
import { useSlices } from '../../use-slices';
import { useWords } from '../../words';

/** Looks what is new on the call sheets, and collects it. */
export function CollectSection({ onCollected }: { readonly onCollected: () => Promise<void> }) {
  const { collect: words } = useWords().follow;
  const { refresh } = useCampaign();
  const preview = useAction('previewCollect');
  const [collected, setCollected] = useState<readonly Collected[]>([]);
  /** Whether what is new is shown, rather than what was collected. */
  const [looks, setLooks] = useState(true);
  const heard = useCallback((slice: Collected) => setCollected((all) => [...all, slice]), []);
  const work = useSlices('collect', heard);
  useEffect(() => void preview.run(), [preview.run]);
  const goOn = async () => {
    if ((await work.run()) !== null) await Promise.all([refresh(), onCollected()]);
  };
  const begin = () => {
    setLooks(false);
    setCollected([]);
    return goOn();
  };
  const lookAgain = () => {
    setLooks(true);
    return preview.run();
  };
  const changes = sum(collected, 'changes');
  return (
    <section>
      <h2>{words.title}</h2>
      <ProblemNotice problem={preview.problem} />
      {looks && <Preview preview={preview.value} busy={preview.busy} />}
      <WorkProgress
        work={work}
        label={words.working}
        done={changes}
        total={Math.max(preview.value?.changes ?? 0, changes)}
        onResume={goOn}
      />
      {work.state === 'done' && !looks && <Result slices={collected} changes={changes} />}
      <div class="actions">
        {looks && preview.value !== null && preview.problem === null && (
          <Button kind="primary" disabled={preview.busy} onPress={begin}>
            {preview.value.changes > 0 ? words.button(preview.value.changes) : words.buttonNone}
          </Button>
        )}
        {(work.state === 'done' || preview.problem !== null) && !preview.busy && (
          <Button onPress={lookAgain}>{words.again}</Button>
        )}
      </div>
    </section>
  );
}

function sum(slices: readonly Collected[], name: 'changes' | 'formulasLeft') {
  return slices.reduce((total, slice) => total + slice[name], 0);
}

/** What a collect would bring. */
function Preview({ preview, busy }: { preview: Collected | null; busy: boolean }) {
  const { collect: words } = useWords().follow;
  if (busy) return <p role="status">{words.looking}</p>;
  if (preview === null) return null;
  const { changes, attempts, doNotCall, unread } = preview;
  return (
    <>
      <p>{changes === 0 ? words.nothing : words.preview(changes, attempts)}</p>
      {doNotCall > 0 && <Notice kind="warning">{words.doNotCall(doNotCall)}</Notice>}
      {unread.length > 0 && <Notice kind="warning">{words.unread(unread)}</Notice>}
    </>
  );
}

/** What was collected, and what a person has to look at. */
function Result({ slices, changes }: { slices: readonly Collected[]; changes: number }) {
  const { collect: words } = useWords().follow;
  const unread = [...new Set(slices.flatMap((slice) => slice.unread))];
  const unclear = slices.flatMap(({ notUnderstood }) => notUnderstood);
  const sameNumber = slices.flatMap(({ sameNumberWarnings }) => sameNumberWarnings);
  const formulas = sum(slices, 'formulasLeft');
  const refusals = slices.at(-1)?.refusalsWaiting ?? 0;
  return (
    <>
      <Notice kind="done">{words.done(changes)}</Notice>
      {sameNumber.length > 0 && <SameNumber warnings={sameNumber} />}
      {refusals > 0 && <Notice kind="warning">{words.refusalsWaiting(refusals)}</Notice>}
      {formulas > 0 && <Notice>{words.formulas(formulas)}</Notice>}
      {unread.length > 0 && <Notice kind="warning">{words.unread(unread)}</Notice>}
      {unclear.length > 0 && (
        <>
          <h3>{words.unclear}</h3>
          <p class="hint">{words.unclearHint}</p>
          <ul>
            {unclear.map(({ tab, cell, text }) => (
              <li key={`${tab} ${cell}`}>{words.cell(tab, cell, text)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Whom to look at before they are called. */
function SameNumber({ warnings }: { readonly warnings: readonly SameNumberWarning[] }) {
  const { collect: words } = useWords().follow;
  return (
    <>
      <Notice kind="warning">{words.sameNumber(warnings.length)}</Notice>
      <ul>
        {warnings.map(({ contact, row, volunteer }) => (
          <li key={row}>{words.sameNumberOf(contact, row, volunteer)}</li>
        ))}
      </ul>
    </>
  );
}
