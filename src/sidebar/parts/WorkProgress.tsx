import { useFocusIfLost } from '../use-focus';
import type { SlicedName, Work } from '../use-slices';
import { useWords } from '../words';
import { Bar } from './Bar';
import { Button } from './Button';
import { Notice, ProblemNotice } from './Notice';

interface WorkProgressProps {
  readonly work: Pick<Work<SlicedName>, 'state' | 'problem' | 'paused' | 'stop'>;
  /** What is being done, such as “Sharing call sheets”. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** Goes on with what was stopped. */
  readonly onResume: () => void;
}

/** Long work under way: a bar with counts, what stopped it, and buttons to stop it and to go on. */
export function WorkProgress(props: WorkProgressProps) {
  const { state, problem } = props.work;
  if (state === 'idle' || state === 'done') return <ProblemNotice problem={problem} />;
  return <UnderWay {...props} />;
}

function UnderWay({ work, label, done, total, onResume }: WorkProgressProps) {
  const { shell } = useWords();
  const place = useFocusIfLost<HTMLDivElement>();
  const { state, problem, paused } = work;
  const isRunning = state === 'running' || state === 'stopping';
  return (
    <div ref={place} class="work" tabIndex={-1}>
      <Bar
        label={label}
        said={total === 0 ? shell.working : shell.ofTotal(done, total)}
        done={done}
        total={total}
      />
      <ProblemNotice problem={problem} />
      {paused !== null && <Notice kind="warning">{shell.paused[paused]}</Notice>}
      {state === 'stopped' && problem === null && <Notice>{shell.stopped}</Notice>}
      {isRunning ? (
        <Button onPress={work.stop} disabled={state === 'stopping'}>
          {state === 'stopping' ? shell.stopping : shell.stop}
        </Button>
      ) : (
        <Button kind="primary" onPress={onResume}>
          {shell.goOn}
        </Button>
      )}
    </div>
  );
}
