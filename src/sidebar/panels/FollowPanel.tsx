import { Panel } from '../parts/Panel';
import { useWords } from '../words';

export function FollowPanel() {
  const { shell } = useWords();
  return <Panel title={shell.stages.follow}>{null}</Panel>;
}
