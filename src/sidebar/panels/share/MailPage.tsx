import { useCallback, useEffect } from 'preact/hooks';
import type { MailKind } from '../../../domain/mail';
import { useCampaign } from '../../campaign';
import { Notice, ProblemNotice } from '../../parts/Notice';
import { Panel } from '../../parts/Panel';
import { WorkProgress } from '../../parts/WorkProgress';
import { useAction } from '../../use-action';
import { useSlices } from '../../use-slices';
import { useWords } from '../../words';
import { backTo } from './back';
import { CopyMessage } from './CopyMessage';
import { MailToSend } from './MailToSend';
import { UnsettledMails } from './UnsettledMails';

interface MailPageProps {
  readonly kind: MailKind;
  readonly onBack: () => void;
}

/** One kind of message to volunteers: who gets it, what it says, and sending it. */
export function MailPage({ kind, onBack }: MailPageProps) {
  const { sharePanel, shell } = useWords();
  const { mail: words, pages } = sharePanel;
  const { refresh } = useCampaign();
  const preview = useAction('previewMail');
  const work = useSlices('sendMail');
  const look = useCallback(async () => void (await preview.run({ kind })), [preview.run, kind]);
  useEffect(() => void look(), [look]);
  const send = async () => {
    await work.run({ kind });
    await Promise.all([look(), refresh()]);
  };
  const { value } = preview;
  const isWaiting = work.state === 'idle' || work.state === 'done';
  const before = { sent: value?.sent ?? 0, left: value?.toSend ?? 0 };
  const { sent, left } = work.value ?? before;
  return (
    <Panel title={pages[kind].title} back={backTo(shell, onBack)}>
      <Intro kind={kind} />
      {value === null && preview.busy && <p role="status">{words.reading}</p>}
      <ProblemNotice problem={preview.problem} />
      {work.state === 'done' && <Notice kind="done">{words.allSent(sent)}</Notice>}
      <WorkProgress
        work={work}
        label={words.sending}
        done={sent}
        total={sent + left}
        onResume={send}
      />
      {value !== null && isWaiting && (
        <MailToSend kind={kind} preview={value} onSend={send} isBusy={preview.busy} />
      )}
      {value !== null && <UnsettledMails preview={value} onSettled={look} />}
      {value !== null && isWaiting && value.recipients.length > 0 && (
        <CopyMessage kind={kind} recipients={value.recipients} />
      )}
    </Panel>
  );
}

/** Who gets it and when, and what goes along. */
function Intro({ kind }: Pick<MailPageProps, 'kind'>) {
  const { mail: words } = useWords().sharePanel;
  const { collected } = useCampaign().status;
  const isByLink = collected.some(({ where }) => where === 'links');
  return (
    <>
      <p>{words.intro[kind]}</p>
      {kind === 'instructions' && <p>{words.script}</p>}
      {kind === 'instructions' && isByLink && <p>{words.newLinks}</p>}
    </>
  );
}
