import { useState } from 'preact/hooks';
import type { Problem } from '../../../protocol';
import { Button } from '../../parts/Button';
import { Notice } from '../../parts/Notice';
import { useWords } from '../../words';

const mendedAfresh: ReadonlySet<Problem['code']> = new Set([
  'copy-of-another-campaign',
  'settings-missing',
  'own-tab-damaged',
]);

/** Whether a problem is one that beginning anew mends. */
export function canStartAfresh({ code }: Problem): boolean {
  return mendedAfresh.has(code);
}

/** Begins anew once a person knows what that takes away. */
export function StartAfresh({ onStart }: { readonly onStart: () => void }) {
  const { setUp, shell } = useWords();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return <Button onPress={() => setAsking(true)}>{setUp.afresh.start}</Button>;
  }
  return (
    <>
      <Notice kind="warning">{setUp.afresh.explain}</Notice>
      <div class="actions">
        <Button kind="primary" onPress={onStart}>
          {setUp.afresh.confirm}
        </Button>
        <Button kind="plain" onPress={() => setAsking(false)}>
          {shell.cancel}
        </Button>
      </div>
    </>
  );
}
