import { Panel } from '../parts/Panel';
import { useWords } from '../words';

export function GoalPanel() {
  const { shell } = useWords();
  return <Panel title={shell.stages.goal}>{null}</Panel>;
}
