import { Panel } from '../parts/Panel';
import { useWords } from '../words';

export function PathPanel() {
  const { shell } = useWords();
  return <Panel title={shell.stages.path}>{null}</Panel>;
}
