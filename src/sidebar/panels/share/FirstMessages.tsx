import type { MailMessage } from '../../../protocol-mail';
import { useWords } from '../../words';

/** The first messages as they are sent, in full; closed until somebody wants to read them. */
export function FirstMessages({ messages }: { readonly messages: readonly MailMessage[] }) {
  const { mail: words } = useWords().sharePanel;
  if (messages.length === 0) return null;
  return (
    <details class="item">
      <summary>{words.first(messages.length)}</summary>
      {messages.map(({ volunteerId, volunteer, address, subject, text }) => (
        <article key={volunteerId}>
          <p class="hint">{words.to(volunteer, address)}</p>
          <h2>{subject}</h2>
          <p class="letter">{text}</p>
        </article>
      ))}
    </details>
  );
}
