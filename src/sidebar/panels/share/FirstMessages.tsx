import type { MailMessage } from '../../../protocol-mail';
import { useWords } from '../../words';

/** The first messages as they are sent, in full; each is closed until somebody wants to read it. */
export function FirstMessages({ messages }: { readonly messages: readonly MailMessage[] }) {
  const { mail: words } = useWords().sharePanel;
  if (messages.length === 0) return null;
  return (
    <section>
      <h2>{words.first(messages.length)}</h2>
      {messages.map(({ volunteerId, volunteer, address, subject, text }) => (
        <details key={volunteerId} class="item">
          <summary>{words.to(volunteer || address)}</summary>
          <p class="hint">{address || words.noAddress}</p>
          <p>
            <strong>{subject}</strong>
          </p>
          <p class="letter">{text}</p>
        </details>
      ))}
    </section>
  );
}
