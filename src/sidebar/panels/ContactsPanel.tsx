import { Panel } from '../parts/Panel';
import { useWords } from '../words';

export function ContactsPanel() {
  const { shell } = useWords();
  return <Panel title={shell.stages.contacts}>{null}</Panel>;
}
