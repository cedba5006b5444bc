import { Panel } from '../parts/Panel';
import { useWords } from '../words';

export function SharePanel() {
  const { shell } = useWords();
  return <Panel title={shell.stages.share}>{null}</Panel>;
}
