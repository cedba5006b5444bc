import { useEffect, useState } from 'preact/hooks';
import { callingPlan, type Goal, goalIn, usualGoal } from '../../domain/goal';
import type { GoalFacts } from '../../protocol-plan';
import { useCampaign } from '../campaign';
import { Button } from '../parts/Button';
import { Notice, ProblemNotice } from '../parts/Notice';
import { Panel } from '../parts/Panel';
import { useAction } from '../use-action';
import { useWords } from '../words';
import { GoalFields } from './goal/GoalFields';
import { GoalResult } from './goal/GoalResult';

/** How many calls, hours, sessions and volunteers it takes. */
export function GoalPanel() {
  const { goal: words, shell } = useWords();
  const facts = useAction('previewGoal');
  useEffect(() => void facts.run(), [facts.run]);
  return (
    <Panel title={shell.stages.goal}>
      {facts.busy && <p role="status">{words.loading}</p>}
      <ProblemNotice problem={facts.problem} />
      {facts.value !== null && <GoalForm facts={facts.value} />}
    </Panel>
  );
}

function GoalForm({ facts }: { readonly facts: GoalFacts }) {
  const { goal: words, home, shell } = useWords();
  const { status, refresh, open } = useCampaign();
  const [goal, setGoal] = useState<Goal>(status.goal ?? usualGoal);
  const save = useAction('saveGoal');
  const size = {
    contacts: goal.contacts ?? facts.contacts,
    callers: goal.callers ?? facts.callers,
  };
  const isRight = goalIn(goal) !== null;
  const change = (changed: Partial<Goal>) => {
    save.forget();
    setGoal({ ...goal, ...changed });
  };
  return (
    <>
      <GoalFields goal={goal} facts={facts} onChange={change} />
      <GoalResult plan={isRight ? callingPlan(size, goal) : null} size={size} seats={goal.seats} />
      <ProblemNotice problem={save.problem} />
      {save.value !== null && <Notice kind="done">{words.saved}</Notice>}
      <div class="actions">
        {save.value === null ? (
          <Button
            kind="primary"
            disabled={save.busy || !isRight}
            onPress={async () => {
              if ((await save.run(goal)) !== null) await refresh();
            }}
          >
            {words.save}
          </Button>
        ) : (
          <Button kind="primary" onPress={() => open('path')}>
            {home.next(shell.stages.path)}
          </Button>
        )}
      </div>
    </>
  );
}
