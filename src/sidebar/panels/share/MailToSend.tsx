import type { MailKind } from '../../../domain/mail';
import type { MailPreview } from '../../../protocol-mail';
import { Button } from '../../parts/Button';
import { Facts } from '../../parts/Facts';
import { Notice, ProblemNotice } from '../../parts/Notice';
import { useAction } from '../../use-action';
import { useWords } from '../../words';
import { FirstMessages } from './FirstMessages';

interface MailToSendProps {
  readonly kind: MailKind;
  readonly preview: MailPreview;
  /** Whether the numbers are being counted anew. */
  readonly isBusy: boolean;
  /** Null while sending is to be taken up elsewhere. */
  readonly onSend: (() => void) | null;
}

/** How many messages go out and over how many days, what they say, a test, and the button. */
export function MailToSend({ kind, preview, isBusy, onSend }: MailToSendProps) {
  const { sharePanel, shell } = useWords();
  const { mail: words } = sharePanel;
  const test = useAction('testMail');
  const { toSend, quotaLeft, recipients, first } = preview;
  const isSpent = quotaLeft <= 0;
  if (recipients.length === 0) return <Notice>{words.nobody[kind]}</Notice>;
  return (
    <>
      <MailFacts preview={preview} />
      {isSpent && toSend > 0 && <Notice kind="warning">{shell.paused['mail-quota']}</Notice>}
      <FirstMessages messages={first} />
      <ProblemNotice problem={test.problem} />
      {test.value !== null && <Notice kind="done">{words.tested(test.value.address)}</Notice>}
      <div class="actions">
        {toSend > 0 && onSend !== null && (
          <Button kind="primary" disabled={isBusy || isSpent} onPress={onSend}>
            {words.send(toSend)}
          </Button>
        )}
        <Button disabled={test.busy || isSpent} onPress={() => test.run({ kind })}>
          {words.test}
        </Button>
      </div>
    </>
  );
}

/** Numbers that are 0 for the most part are only shown when they are not. */
function MailFacts({ preview }: Pick<MailToSendProps, 'preview'>) {
  const { count, mail } = useWords().sharePanel;
  const { facts: words } = mail;
  const { toSend, sent, underWay, quotaLeft, days, recipients } = preview;
  const withoutAddress = recipients.filter(({ address }) => address === '').length;
  const some = (name: string, value: number, least = 1) =>
    value < least ? [] : [[name, count(value)] as const];
  return (
    <Facts
      facts={[
        [words.toSend, count(toSend)],
        ...some(words.sent, sent),
        ...some(words.underWay, underWay),
        ...some(words.withoutAddress, withoutAddress),
        [words.quota, count(quotaLeft)],
        ...some(words.days, days, 2),
      ]}
    />
  );
}
