import { useState } from 'preact/hooks';
import type { SetUpRequest } from '../../protocol-set-up';
import { useCampaign } from '../campaign';
import { Button } from '../parts/Button';
import { ProblemNotice } from '../parts/Notice';
import { Panel } from '../parts/Panel';
import { useLivePreview } from '../use-live-preview';
import { useWords } from '../words';
import { ImportPage } from './import/ImportPage';
import { SetUpForm } from './set-up/SetUpForm';
import { canStartAfresh, StartAfresh } from './set-up/StartAfresh';

/** What the campaign is, which tabs hold its people and how they are read; and files that are imported. */
export function SetUpPanel() {
  const { importFile } = useWords();
  const { status } = useCampaign();
  const [isImporting, setImporting] = useState(false);
  if (isImporting) return <ImportPage onBack={() => setImporting(false)} />;
  return (
    <SetUpPage>
      {status.setUp && (
        <section>
          <h2>{importFile.title}</h2>
          <p>{importFile.invitation}</p>
          <Button onPress={() => setImporting(true)}>{importFile.open}</Button>
        </section>
      )}
    </SetUpPage>
  );
}

function SetUpPage({ children }: { readonly children: preact.ComponentChildren }) {
  const { setUp, shell } = useWords();
  const [request, setRequest] = useState<SetUpRequest>({});
  const preview = useLivePreview('previewSetUp', request);
  const { value, problem, busy } = preview;
  return (
    <Panel title={shell.stages['set-up']}>
      {value === null && busy && <p role="status">{setUp.loading}</p>}
      <ProblemNotice problem={problem} />
      {problem !== null && canStartAfresh(problem) ? (
        <StartAfresh onStart={() => setRequest({ startAfresh: true })} />
      ) : (
        problem !== null && <Button onPress={preview.again}>{shell.retry}</Button>
      )}
      {value !== null && (
        <SetUpForm
          proposal={value}
          request={request}
          busy={busy}
          onRequest={setRequest}
          again={preview.again}
        />
      )}
      {value !== null && children}
    </Panel>
  );
}
