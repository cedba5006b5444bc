import type { MailPreview, UnsettledMail } from '../../../protocol-mail';
import { Button } from '../../parts/Button';
import { ProblemNotice } from '../../parts/Notice';
import { useAction } from '../../use-action';
import { useWords } from '../../words';

interface UnsettledMailsProps {
  readonly preview: MailPreview;
  readonly onSettled: () => void;
}

/** Messages of which only a person can say what becomes of them. */
export function UnsettledMails({ preview, onSettled }: UnsettledMailsProps) {
  const { mail: words } = useWords().sharePanel;
  const settle = useAction('settleMail');
  const say = async (mails: readonly UnsettledMail[], arrived: boolean) => {
    if ((await settle.run({ ids: mails.map(({ id }) => id), arrived })) !== null) onSettled();
  };
  const { uncertain, failed } = preview;
  const given = { isBusy: settle.busy, onSay: say };
  return (
    <>
      <Unsettled
        title={words.uncertain(uncertain.length)}
        hint={words.uncertainHint}
        mails={uncertain}
        {...given}
      />
      <Unsettled
        title={words.failed(failed.length)}
        hint={words.failedHint}
        mails={failed}
        {...given}
      />
      <ProblemNotice problem={settle.problem} />
    </>
  );
}

interface UnsettledProps {
  readonly title: string;
  readonly hint: string;
  readonly mails: readonly UnsettledMail[];
  readonly isBusy: boolean;
  readonly onSay: (mails: readonly UnsettledMail[], arrived: boolean) => void;
}

function Unsettled({ title, hint, mails, isBusy, onSay }: UnsettledProps) {
  const { mail: words } = useWords().sharePanel;
  if (mails.length === 0) return null;
  const buttons = (about: readonly UnsettledMail[], labels: readonly [string, string]) =>
    labels.map((label, index) => (
      <Button
        key={label}
        disabled={isBusy}
        onPress={() => onSay(about, index === 0)}
        {...(about.length === 1 ? { label: words.named(label, about[0]?.volunteer ?? '') } : {})}
      >
        {label}
      </Button>
    ));
  return (
    <section>
      <h2>{title}</h2>
      <p>{hint}</p>
      <ul class="cards">
        {mails.map((mail) => (
          <li key={mail.id}>
            {words.unsettled(mail.volunteer, mail.address, mail.refusal)}
            <div class="actions">{buttons([mail], [words.arrived, words.again])}</div>
          </li>
        ))}
      </ul>
      {mails.length > 1 && (
        <div class="actions">{buttons(mails, [words.allArrived, words.allAgain])}</div>
      )}
    </section>
  );
}
