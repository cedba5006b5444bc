import type { CampaignStatus } from '../protocol-campaign';
import { useCampaign } from './campaign';
import { Bar } from './parts/Bar';
import { Button } from './parts/Button';
import { Facts } from './parts/Facts';
import { Reminders } from './Reminders';
import { nextStage, type Stage, stagesOf } from './stages';
import { isOthersWork, UnfinishedJob } from './UnfinishedJob';
import { useWords } from './words';

/** Where the campaign stands and what comes next. */
export function Home() {
  const { home, shell } = useWords();
  const { status, open } = useCampaign();
  const next = nextStage(status);
  const isHalfDone = status.job !== null && !isOthersWork(status.job);
  const name = status.details.campaign || status.title || shell.title;
  return (
    <>
      <h1>{name}</h1>
      {!status.setUp && <p>{home.welcome}</p>}
      <UnfinishedJob />
      <Standing status={status} />
      <Reminders />
      <div class="actions">
        <Button kind={isHalfDone ? 'secondary' : 'primary'} onPress={() => open(next)}>
          {status.setUp ? home.next(shell.stages[next]) : shell.stages['set-up']}
        </Button>
      </div>
      {status.setUp && <Stages stages={stagesOf(status)} />}
    </>
  );
}

/** The numbers of the campaign, once somebody is on the path. */
function Standing({
  status: { headline, callSheets, waiting },
}: {
  readonly status: CampaignStatus;
}) {
  const { home } = useWords();
  if (headline === null || headline.contacts === 0) return null;
  const { facts } = home;
  return (
    <section>
      <Bar
        label={home.calls}
        said={home.called(headline.attempted, headline.contacts)}
        done={headline.attempted}
        total={headline.contacts}
      />
      <Facts
        facts={[
          [facts.completed, home.count(headline.completed)],
          [facts.abandoned, home.count(headline.abandoned)],
          [facts.followUps, home.count(headline.followUps)],
          [facts.doNotCall, home.count(headline.doNotCall)],
          [facts.callSheets, home.count(callSheets)],
          [facts.waiting, home.count(waiting)],
        ]}
      />
    </section>
  );
}

function Stages({ stages }: { readonly stages: readonly Stage[] }) {
  const { home, shell } = useWords();
  const { open } = useCampaign();
  return (
    <nav aria-label={home.stages}>
      <ol class="stages">
        {stages.map(({ name, isDone }) => (
          <li key={name} class={isDone ? 'is-done' : ''}>
            <button type="button" onClick={() => open(name)}>
              <span class="mark" aria-hidden="true">
                {isDone ? '✓' : ''}
              </span>
              <span>{shell.stages[name]}</span>
              {isDone && <span class="unseen"> ({home.done})</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
