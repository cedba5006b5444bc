import { Panel } from '../parts/Panel';
import { useWords } from '../words';

export function SetUpPanel() {
  const { shell } = useWords();
  return <Panel title={shell.stages['set-up']}>{null}</Panel>;
}
