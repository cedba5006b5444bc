import { useRef, useState } from 'preact/hooks';
import { type Details, detailProblems } from '../../../domain/details';
import type { SetUpProposal, SetUpRequest } from '../../../protocol-set-up';
import { useCampaign } from '../../campaign';
import { Button } from '../../parts/Button';
import { Notice, ProblemNotice } from '../../parts/Notice';
import { useAction } from '../../use-action';
import { useWords } from '../../words';
import { DetailFields } from './DetailFields';
import { ScaleChoice } from './ScaleChoice';
import { SetUpDone } from './SetUpDone';
import { TabSection } from './TabSection';
import { WhatIsAdded } from './WhatIsAdded';

interface SetUpFormProps {
  readonly proposal: SetUpProposal;
  readonly request: SetUpRequest;
  /** Whether the proposal is still to come for the request as it is. */
  readonly busy: boolean;
  readonly onRequest: (request: SetUpRequest) => void;
  again(): Promise<void>;
}

/** Everything set-up asks, what it found, what it will do, and the button that does it. */
export function SetUpForm({ proposal, request, busy, onRequest, again }: SetUpFormProps) {
  const { setUp: words } = useWords();
  const { refresh } = useCampaign();
  const [details, setDetails] = useState<Details>(proposal.details);
  const [isPressed, setPressed] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const setUp = useAction('setUp');
  const save = useAction('saveDetails');
  const change = (after: Partial<SetUpRequest>) => {
    save.forget();
    onRequest({ ...request, ...after });
  };
  const changeDetails = (after: Partial<Details>) => {
    save.forget();
    setDetails({ ...details, ...after });
  };
  const press = async () => {
    setPressed(true);
    if (!isComplete(proposal, details)) {
      form.current?.querySelector<HTMLElement>(wrong)?.focus();
      return;
    }
    const isAboutTabs = !proposal.isSetUp || Object.keys(request).length > 0;
    const asked = withoutBlanks(details);
    const answer = await (isAboutTabs
      ? setUp.run({ ...request, details: asked })
      : save.run(asked));
    if (answer !== null) await refresh();
  };
  if (setUp.value !== null) {
    const goOn = async () => {
      onRequest({});
      await again();
      setUp.forget();
    };
    return <SetUpDone result={setUp.value} onChange={goOn} />;
  }
  const tab = { proposal, request, busy, isPressed, onRequest: change, again };
  return (
    <div ref={form}>
      <DetailFields
        {...{ details, proposal, request }}
        onDetails={changeDetails}
        onRequest={change}
      />
      <h2>{words.found.title}</h2>
      <TabSection {...tab} name="contacts" />
      <ScaleChoice {...tab} />
      <TabSection {...tab} name="volunteers" />
      <WhatIsAdded proposal={proposal} isAfresh={request.startAfresh === true} />
      <ProblemNotice problem={setUp.problem ?? save.problem} />
      {isPressed && !isComplete(proposal, details) && (
        <Notice kind="warning">{words.incomplete}</Notice>
      )}
      {save.value !== null && <Notice kind="done">{words.saved}</Notice>}
      {setUp.busy && <p role="status">{words.working}</p>}
      <div class="actions">
        <Button kind="primary" disabled={busy || setUp.busy || save.busy} onPress={press}>
          {proposal.isSetUp ? words.save : words.action}
        </Button>
      </div>
    </div>
  );
}

/** What is marked as wrong and can be put right. */
const wrong = '[aria-invalid="true"], fieldset:has(> .error) input';

/** Whether everything is said that set-up cannot do without. */
function isComplete({ contacts, volunteers, needs }: SetUpProposal, details: Details): boolean {
  const areUsable = [contacts, volunteers].every(
    (tab) => tab !== null && tab.headerRow !== null && tab.missing === null && tab.rows > 0,
  );
  const areRight = Object.keys(detailProblems(details)).length === 0;
  return areUsable && areRight && !needs.includes('support-scale');
}

/** A poll date that was added and not filled in is none. */
function withoutBlanks(details: Details): Details {
  return { ...details, pollDates: details.pollDates.filter((day) => day !== '') };
}
