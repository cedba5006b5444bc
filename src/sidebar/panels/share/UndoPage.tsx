import { useEffect } from 'preact/hooks';
import type { MovePreview } from '../../../protocol-release';
import { useCampaign } from '../../campaign';
import { Button } from '../../parts/Button';
import { Facts } from '../../parts/Facts';
import { Notice, ProblemNotice } from '../../parts/Notice';
import { Panel } from '../../parts/Panel';
import { WorkProgress } from '../../parts/WorkProgress';
import { UnfinishedJob } from '../../UnfinishedJob';
import { useAction } from '../../use-action';
import { useSlices } from '../../use-slices';
import { useWords } from '../../words';
import { backTo } from './back';

/** Takes call sheets back, after saying how many contacts that are and who loses access. */
export function UndoPage({ onBack }: { readonly onBack: () => void }) {
  const { sharePanel, shell } = useWords();
  const { undo: words, pages } = sharePanel;
  const { status, refresh } = useCampaign();
  const preview = useAction('previewUndoShare');
  const work = useSlices('undoShare');
  const isUnfinished = status.job?.kind === 'undo-share';
  useEffect(() => {
    if (!isUnfinished) void preview.run();
  }, [preview.run, isUnfinished]);
  const takeBack = async () => {
    await work.run();
    await refresh();
  };
  const { value } = preview;
  const untouched = value?.untouched ?? 0;
  return (
    <Panel title={pages.undo.title} back={backTo(shell, onBack)}>
      <p>{words.intro}</p>
      {work.state === 'idle' && isUnfinished && <UnfinishedJob onGoOn={takeBack} />}
      {work.state === 'idle' && !isUnfinished && (
        <>
          {preview.busy && <p role="status">{words.reading}</p>}
          <ProblemNotice problem={preview.problem} />
          {value !== null && <WhatIsTakenBack preview={value} onTakeBack={takeBack} />}
        </>
      )}
      <WorkProgress
        work={work}
        label={words.working}
        done={work.value?.taken ?? 0}
        total={work.value === null ? untouched : Math.max(untouched, work.value.taken)}
        onResume={takeBack}
      />
      {work.state === 'done' && work.value !== null && (
        <Notice kind="done">{words.done(work.value.taken, work.value.kept)}</Notice>
      )}
    </Panel>
  );
}

interface WhatIsTakenBackProps {
  readonly preview: MovePreview;
  readonly onTakeBack: () => void;
}

function WhatIsTakenBack({ preview, onTakeBack }: WhatIsTakenBackProps) {
  const { undo: words, count } = useWords().sharePanel;
  const { untouched, touched, losingAccess, unread } = preview;
  if (untouched === 0 && losingAccess.length === 0) return <Notice>{words.nothing}</Notice>;
  return (
    <>
      <Facts
        facts={[
          [words.untouched, count(untouched)],
          [words.touched, count(touched)],
        ]}
      />
      {losingAccess.length > 0 && (
        <details class="item">
          <summary>{words.losing(losingAccess.length)}</summary>
          <NameList names={losingAccess} />
        </details>
      )}
      {unread.length > 0 && (
        <Notice kind="warning">
          {words.unread}
          <NameList names={unread} />
        </Notice>
      )}
      <div class="actions">
        <Button kind="primary" onPress={onTakeBack}>
          {untouched > 0 ? words.takeBack(untouched) : words.endAccess}
        </Button>
      </div>
    </>
  );
}

function NameList({ names }: { readonly names: readonly string[] }) {
  return (
    <ul>
      {names.map((name, index) => (
        // Two volunteers may have one name.
        <li key={`${index} ${name}`}>{name}</li>
      ))}
    </ul>
  );
}
