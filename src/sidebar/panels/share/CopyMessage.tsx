import { useState } from 'preact/hooks';
import type { MailKind } from '../../../domain/mail';
import type { MailRecipient } from '../../../protocol-mail';
import { Button } from '../../parts/Button';
import { CopyText } from '../../parts/CopyText';
import { SelectField } from '../../parts/Field';
import { Notice, ProblemNotice } from '../../parts/Notice';
import { useAction } from '../../use-action';
import { useWords } from '../../words';

interface CopyMessageProps {
  readonly kind: MailKind;
  readonly recipients: readonly MailRecipient[];
}

/** One volunteer's message, for a person to send by other means; closed until wanted. */
export function CopyMessage({ kind, recipients }: CopyMessageProps) {
  const { copy: words } = useWords().sharePanel.mail;
  const [chosen, setChosen] = useState('');
  const copy = useAction('copyMail');
  if (recipients.length === 0) return null;
  const isThere = recipients.some(({ volunteerId }) => volunteerId === chosen);
  const volunteer = isThere ? chosen : (recipients[0]?.volunteerId ?? '');
  return (
    <details class="item">
      <summary>{words.title}</summary>
      <p class="hint">{words.hint}</p>
      <SelectField
        label={words.whom}
        value={volunteer}
        choices={recipients.map(({ volunteerId, volunteer: name, address }) => ({
          value: volunteerId,
          label: words.choice(name, address),
        }))}
        onChange={(other) => {
          copy.forget();
          setChosen(other);
        }}
      />
      <ProblemNotice problem={copy.problem} />
      {copy.value === null && (
        <Button disabled={copy.busy} onPress={() => copy.run({ kind, volunteer })}>
          {words.show}
        </Button>
      )}
      {copy.value?.newLink === true && <Notice kind="warning">{words.newLink}</Notice>}
      {copy.value !== null && (
        <CopyText
          label={words.message}
          text={`${copy.value.subject}\n\n${copy.value.text}`}
          rows={8}
        />
      )}
    </details>
  );
}
