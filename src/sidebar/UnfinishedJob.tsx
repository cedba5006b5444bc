import type { JobKind } from '../domain/job';
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

/** Long work that somebody is at, or that was left half done: how far it is, and how to go on. */
export function UnfinishedJob() {
  const { home, shell } = useWords();
  const { status, open, refresh } = useCampaign();
  const stop = useAction('stopJob');
  const { job } = status;
  if (job === null) return null;
  const name = home.jobs[job.kind];
  const panel = panelOf[job.kind];
  const isOthers = job.isAlive && !job.isMine;
  return (
    <section class="work">
      <Bar
        label={name}
        said={shell.ofTotal(job.done, job.total)}
        done={job.done}
        total={job.total}
      />
      <Notice kind={isOthers ? 'plain' : 'warning'}>
        {isOthers ? home.underWay(name, job.by) : home.leftHalfDone(name)}
      </Notice>
      <ProblemNotice problem={stop.problem} />
      {!isOthers && (
        <div class="actions">
          {panel !== undefined && <Button onPress={() => open(panel)}>{shell.goOn}</Button>}
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
      )}
    </section>
  );
}
