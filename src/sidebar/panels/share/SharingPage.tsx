import { useState } from 'preact/hooks';
import type { Sharing } from '../../../domain/sharing';
import { useCampaign } from '../../campaign';
import { ProblemNotice } from '../../parts/Notice';
import { Panel } from '../../parts/Panel';
import { WorkProgress } from '../../parts/WorkProgress';
import { UnfinishedJob } from '../../UnfinishedJob';
import { useLivePreview } from '../../use-live-preview';
import { useSlices, type Work } from '../../use-slices';
import { useWords } from '../../words';
import { ConfirmReaders } from './ConfirmReaders';
import { OtherPages } from './PageList';
import type { SharePage } from './page';
import { Shared } from './Shared';
import { ShareForm } from './ShareForm';

interface SharingPageProps {
  readonly sharing: Sharing;
  readonly onChange: (sharing: Sharing) => void;
  readonly onPage: (page: SharePage) => void;
}

/** Sharing from its preview to its end, also where it was left half done. */
export function SharingPage({ sharing, onChange, onPage }: SharingPageProps) {
  const { shell } = useWords();
  const { status, refresh } = useCampaign();
  const work = useSlices('share');
  const preview = useLivePreview('previewShare', sharing);
  const [confirmed, setConfirmed] = useState<number | null>(null);
  // After sharing, more may be shared in another way.
  const [isAgain, setIsAgain] = useState(false);
  const share = async () => {
    setIsAgain(false);
    const answer = await work.run(
      confirmed === null ? sharing : { ...sharing, confirmedReaders: confirmed },
    );
    await Promise.all([refresh(), answer === null ? preview.again() : null]);
  };
  const toLinks = () => {
    setIsAgain(true);
    onChange({ ...sharing, where: 'links' });
  };
  const stage = isAgain ? 'form' : stageOf(work, status.job?.kind === 'share');
  const confirm = (
    <ConfirmReaders preview={preview.value} confirmed={confirmed} onConfirm={setConfirmed} />
  );
  const isConfirmed = (preview.value?.confirm?.readers ?? confirmed) === confirmed;
  const form = { sharing, preview, confirm, isConfirmed, problem: work.problem };
  return (
    <Panel title={shell.stages.share}>
      {stage === 'unfinished' && (
        <UnfinishedJob
          onGoOn={share}
          isBlocked={preview.value === null || preview.problem !== null || !isConfirmed}
        >
          <ProblemNotice problem={preview.problem} />
          {confirm}
        </UnfinishedJob>
      )}
      {stage === 'form' && (
        <ShareForm {...form} onChange={onChange} onShare={share} onPage={onPage} />
      )}
      {stage === 'working' && <Progress work={work} sharing={sharing} onResume={share} />}
      {stage === 'done' && work.value !== null && (
        <Shared
          progress={work.value}
          waiting={work.value.waiting}
          onLinks={toLinks}
          onPage={onPage}
        />
      )}
      {work.state !== 'running' && work.state !== 'stopping' && <OtherPages onPage={onPage} />}
    </Panel>
  );
}

type Stage = 'form' | 'unfinished' | 'working' | 'done';

/** What was refused before anything was done, or wants to be confirmed anew, is put right in the form. */
function stageOf({ state, value, problem }: Work<'share'>, isUnfinished: boolean): Stage {
  const isRefused = problem !== null && (value === null || problem.code === 'confirm-readers');
  if (state === 'done') return 'done';
  if (state !== 'idle' && !isRefused) return 'working';
  return isUnfinished && !isRefused ? 'unfinished' : 'form';
}

interface ProgressProps {
  readonly work: Work<'share'>;
  readonly sharing: Sharing;
  readonly onResume: () => void;
}

function Progress({ work, sharing, onResume }: ProgressProps) {
  const { sharePanel: words } = useWords();
  const { callSheets, waiting } = useCampaign().status;
  const isByLink = sharing.where === 'links';
  return (
    <WorkProgress
      work={work}
      label={isByLink ? words.making : words.sharing}
      done={work.value?.shared ?? callSheets - waiting}
      total={isByLink ? 0 : (work.value?.callSheets ?? callSheets)}
      onResume={onResume}
    />
  );
}
