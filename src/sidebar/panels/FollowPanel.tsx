import { useEffect } from 'preact/hooks';
import { ProblemNotice } from '../parts/Notice';
import { Panel } from '../parts/Panel';
import { useAction } from '../use-action';
import { useWords } from '../words';
import { CollectSection } from './follow/CollectSection';
import { FollowUps } from './follow/FollowUps';
import { OutcomeCounts } from './follow/OutcomeCounts';
import { PermissionsSection } from './follow/PermissionsSection';
import { SummarySection } from './follow/SummarySection';

/** Brings outcomes in, and shows what became of the calls and whom to get back to. */
export function FollowPanel() {
  const { shell } = useWords();
  const view = useAction('previewFollow');
  useEffect(() => void view.run(), [view.run]);
  return (
    <Panel title={shell.stages.follow}>
      <CollectSection onCollected={async () => void (await view.run())} />
      <ProblemNotice problem={view.problem} />
      {view.value !== null && (
        <>
          <OutcomeCounts outcomes={view.value.outcomes} />
          <FollowUps view={view.value} />
          <SummarySection view={view.value} />
        </>
      )}
      <PermissionsSection />
    </Panel>
  );
}
