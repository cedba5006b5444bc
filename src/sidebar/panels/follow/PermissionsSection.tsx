import { useCallback, useState } from 'preact/hooks';
import { differenceSentence, unreadSentence } from '../../../messages/sentences';
import type {
  PermissionCheck,
  PermissionDifference,
  Repaired,
} from '../../../protocol-permissions';
import { useCampaign } from '../../campaign';
import { Button } from '../../parts/Button';
import { Notice, ProblemNotice } from '../../parts/Notice';
import { WorkProgress } from '../../parts/WorkProgress';
import { useAction } from '../../use-action';
import { useSlices } from '../../use-slices';
import { useWords } from '../../words';

/** Compares what people may do with what they should be able to do, and mends it. */
export function PermissionsSection() {
  const { permissions: words } = useWords().follow;
  const { refresh } = useCampaign();
  const check = useAction('checkPermissions');
  const [repaired, setRepaired] = useState(0);
  const heard = useCallback((slice: Repaired) => setRepaired((all) => all + slice.repaired), []);
  const work = useSlices('repairPermissions', heard);
  const toMend = check.value?.differences.filter(({ repair }) => repair === 'repair').length ?? 0;
  const [total, setTotal] = useState(0);
  const goOn = async () => {
    if ((await work.run()) !== null) await Promise.all([refresh(), check.run()]);
  };
  const begin = () => {
    setRepaired(0);
    setTotal(toMend);
    return goOn();
  };
  const isAtWork = work.state === 'running' || work.state === 'stopping';
  return (
    <section>
      <h2>{words.title}</h2>
      <ProblemNotice problem={check.problem} />
      {check.busy && <p role="status">{words.checking}</p>}
      {work.state === 'done' && <Notice kind="done">{words.repaired(repaired)}</Notice>}
      {check.value !== null && !isAtWork && <Findings check={check.value} again={check.run} />}
      <WorkProgress
        work={work}
        label={words.repairing}
        done={repaired}
        total={total}
        onResume={goOn}
      />
      <div class="actions">
        {toMend > 0 && !isAtWork && <Button onPress={begin}>{words.repair(toMend)}</Button>}
        <Button disabled={check.busy || isAtWork} onPress={() => check.run()}>
          {words.check}
        </Button>
      </div>
    </section>
  );
}

interface FindingsProps {
  readonly check: PermissionCheck;
  readonly again: () => Promise<unknown>;
}

function Findings({ check: { differences, unread }, again }: FindingsProps) {
  const words = useWords();
  const { permissions } = words.follow;
  const fine = unread.length === 0 ? permissions.fine : permissions.fineAsRead;
  return (
    <>
      {differences.length === 0 ? (
        <Notice kind="done">{fine}</Notice>
      ) : (
        <>
          <p>{permissions.found(differences.length)}</p>
          <ul class="cards">
            {differences.map((difference) => (
              <li key={difference.id}>
                <p>{differenceSentence(difference, words)}</p>
                {difference.repair === 'click' && <Remove difference={difference} again={again} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {unread.length > 0 && (
        <>
          <p>{permissions.unread}</p>
          <ul>
            {unread.map((one) => (
              <li key={`${one.code} ${one.spreadsheet}`}>{unreadSentence(one, words)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface RemoveProps {
  readonly difference: PermissionDifference;
  readonly again: () => Promise<unknown>;
}

/** Takes access from one person, by a click on their own line alone. */
function Remove({ difference: { spreadsheetId, address }, again }: RemoveProps) {
  const { permissions } = useWords().follow;
  const remove = useAction('removePerson');
  return (
    <>
      <ProblemNotice problem={remove.problem} />
      <Button
        disabled={remove.busy}
        onPress={async () => {
          if ((await remove.run({ spreadsheetId, address })) !== null) await again();
        }}
      >
        {permissions.remove(address)}
      </Button>
    </>
  );
}
