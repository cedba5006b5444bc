import { useCallback, useEffect } from 'preact/hooks';
import type { MailKind } from '../../../domain/mail';
import type { JobStatus } from '../../../protocol-campaign';
import type { MailPreview } from '../../../protocol-mail';
import { useCampaign } from '../../campaign';
import { Notice, ProblemNotice } from '../../parts/Notice';
import { Panel } from '../../parts/Panel';
import { WorkProgress } from '../../parts/WorkProgress';
import { UnfinishedJob } from '../../UnfinishedJob';
import { useAction } from '../../use-action';
import { useSlices, type Work } from '../../use-slices';
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
  const { status, refresh } = useCampaign();
  const preview = useAction('previewMail');
  const work = useSlices('sendMail');
  const look = useCallback(async () => void (await preview.run({ kind })), [preview.run, kind]);
  // The messages are counted anew whenever the campaign was read anew.
  useEffect(() => void look(), [look, status]);
  const send = async () => {
    await work.run({ kind });
    await refresh();
  };
  const { value } = preview;
  const isUnfinished = work.state === 'idle' && isAbout(status.job, kind);
  const isWaiting = work.state === 'idle' || work.state === 'done';
  return (
    <Panel title={pages[kind].title} back={backTo(shell, onBack)}>
      <Intro kind={kind} />
      {value === null && preview.busy && <p role="status">{words.reading}</p>}
      <ProblemNotice problem={preview.problem} />
      {isUnfinished && <UnfinishedJob onGoOn={send} />}
      <Sending work={work} preview={value} onResume={send} />
      {value !== null && isWaiting && (
        <MailToSend
          kind={kind}
          preview={value}
          isBusy={preview.busy}
          onSend={isUnfinished ? null : send}
        />
      )}
      {value !== null && <UnsettledMails preview={value} onSettled={look} />}
      {value !== null && isWaiting && <CopyMessage kind={kind} recipients={value.recipients} />}
    </Panel>
  );
}

interface SendingProps {
  readonly work: Work<'sendMail'>;
  readonly preview: MailPreview | null;
  readonly onResume: () => void;
}

function Sending({ work, preview, onResume }: SendingProps) {
  const { mail: words } = useWords().sharePanel;
  const before = { sent: preview?.sent ?? 0, left: preview?.toSend ?? 0 };
  const { sent, left } = work.value ?? before;
  return (
    <>
      {work.state === 'done' && <Notice kind="done">{words.allSent(sent)}</Notice>}
      <WorkProgress
        work={work}
        label={words.sending}
        done={sent}
        total={sent + left}
        onResume={onResume}
      />
    </>
  );
}

/** Whether long work is the sending of this kind of message. */
function isAbout(job: JobStatus | null, kind: MailKind): boolean {
  return job?.kind === 'send-mail' && job.of === kind;
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
