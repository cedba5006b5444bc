import type { PreviewMail } from '../../protocol';
import { listenToLinks } from '../links';
import { useWords } from '../words';

export interface MailTextProps {
  readonly mail: PreviewMail;
  onBack(): void;
  onLink(href: string): void;
}

/** One mail. Its HTML is shown in a frame of its own that runs no script. */
export function MailText({ mail, onBack, onLink }: MailTextProps) {
  const words = useWords().mail;
  return (
    <article class="letter">
      <button type="button" class="quiet back" onClick={onBack}>
        {words.back}
      </button>
      <h3>{mail.subject}</h3>
      <p>
        {words.from(mail.from)}
        <br />
        {words.to(mail.to)}
      </p>
      {mail.html === '' ? (
        <pre>{mail.text}</pre>
      ) : (
        <iframe
          sandbox="allow-same-origin allow-popups"
          srcdoc={`<base target="_blank"><style>body{font:16px/1.5 Arial,sans-serif}</style>${mail.html}`}
          title={words.body(mail.subject)}
          onLoad={({ currentTarget }) => listenToLinks(currentTarget, onLink)}
        />
      )}
    </article>
  );
}
