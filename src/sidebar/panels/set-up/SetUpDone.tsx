import type { SetUpResult } from '../../../protocol-set-up';
import { useCampaign } from '../../campaign';
import { Button } from '../../parts/Button';
import { Notice } from '../../parts/Notice';
import { nextStage } from '../../stages';
import { useWords } from '../../words';

interface SetUpDoneProps {
  readonly result: SetUpResult;
  readonly onChange: () => void;
}

/** What set-up did, and what comes next. */
export function SetUpDone({ result, onChange }: SetUpDoneProps) {
  const { setUp, home, shell } = useWords();
  const { status, open } = useCampaign();
  const next = nextStage(status);
  const { tabsAdded, contactIdsGiven } = result;
  return (
    <>
      <Notice kind="done">
        <p>{setUp.done(tabsAdded.length, contactIdsGiven)}</p>
      </Notice>
      <div class="actions">
        <Button kind="primary" onPress={() => open(next)}>
          {home.next(shell.stages[next])}
        </Button>
        <Button kind="plain" onPress={onChange}>
          {setUp.change}
        </Button>
      </div>
    </>
  );
}
