import type { ComponentChildren } from 'preact';
import type { JobKind } from '../domain/job';
import type { JobStatus } from '../protocol-campaign';
import { useCampaign } from './campaign';
import { Bar } from './parts/Bar';
import { Button } from './parts/Button';
import { Notice, ProblemNotice } from './parts/Notice';
import type { PanelName } from './stages';
import { useAction } from './use-action';
import { useWords } from './words';

/** The panel that goes on with each kind of long work, where one does. */
const panelOf: Readonly<Partial<Record<JobKind, PanelName>>> = {
  share: 'share',
  'undo-share': 'share',
  'send-mail': 'share',
  'undo-add': 'contacts',
  collect: 'follow',
  repair: 'follow',
};

/** Whether somebody else is at it: all other work can be taken up. */
export function isOthersWork({ isAlive, isMine }: JobStatus): boolean {
  return isAlive && !isMine;
}

interface UnfinishedJobProps {
  /** What goes on with it; the first page opens the panel that does. */
  readonly onGoOn?: () => void;
  /** Whether something has to be said first. */
  readonly isBlocked?: boolean;
  /** What to know or to say before it goes on. */
  readonly children?: ComponentChildren;
}

/** Long work that somebody is at, or that was left half done: how far it is, and how to go on. */
export function UnfinishedJob(props: UnfinishedJobProps) {
  const { home, shell } = useWords();
  const { status, refresh } = useCampaign();
  const { job } = status;
  if (job === null) return null;
  const name = home.jobs[job.kind];
  const isOthers = isOthersWork(job);
  return (
    <section class="work">
      <Bar
        label={name}
        said={shell.ofTotal(job.done, job.total)}
        done={job.done}
        total={job.total}
      />
      <Notice kind={isOthers ? 'plain' : 'warning'}>
        {isOthers ? home.underWay(name, job.by, job.since) : home.leftHalfDone(name)}
      </Notice>
      {isOthers ? (
        <Button onPress={refresh}>{home.lookAgain}</Button>
      ) : (
        <TakeUp kind={job.kind} {...props} />
      )}
    </section>
  );
}

interface TakeUpProps extends UnfinishedJobProps {
  readonly kind: JobKind;
}

/** Ways to go on with what was left half done, and to leave it at that. */
function TakeUp({ kind, onGoOn, isBlocked = false, children }: TakeUpProps) {
  const { home, shell } = useWords();
  const { open, refresh } = useCampaign();
  const stop = useAction('stopJob');
  const panel = panelOf[kind];
  const goOn = onGoOn ?? (panel && (() => open(panel)));
  return (
    <>
      {children}
      <ProblemNotice problem={stop.problem} />
      <div class="actions">
        {goOn !== undefined && (
          <Button kind="primary" disabled={isBlocked} onPress={goOn}>
            {shell.goOn}
          </Button>
        )}
        <Button
          kind="plain"
          disabled={stop.busy}
          onPress={async () => {
            if ((await stop.run()) !== null) await refresh();
          }}
        >
          {home.giveUp}
        </Button>
      </div>
    </>
  );
}
