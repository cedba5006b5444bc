import { useEffect, useRef, useState } from 'preact/hooks';
import type { Person, PreviewMail } from '../../protocol';
import { useLive } from '../live';
import { pathWith } from '../server';
import { useWords } from '../words';
import { MailText } from './MailText';
import { momentText } from './moment';

export interface MailboxProps {
  readonly person: Person;
  readonly timeZone: string;
  onLink(href: string): void;
}

/** A person's mails, over the page. */
export function Mailbox({ person, timeZone, onLink }: MailboxProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const own = useLive<PreviewMail[]>(pathWith('/api/mails', { user: person.address }));
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.mail.open(own.value?.length ?? 0)}
      </button>
      <dialog
        ref={dialog}
        class="mailbox"
        aria-label={words.mail.title(person.name)}
        onClose={() => setOpen(false)}
      >
        {isOpen && (
          <Letters
            own={own.value ?? []}
            {...{ person, timeZone }}
            onClose={() => setOpen(false)}
            onLink={(href) => {
              setOpen(false);
              onLink(href);
            }}
          />
        )}
      </dialog>
    </>
  );
}

interface LettersProps extends MailboxProps {
  readonly own: readonly PreviewMail[];
  onClose(): void;
}

function Letters({ own, person, timeZone, onClose, onLink }: LettersProps) {
  const { mail: words, page, language } = useWords();
  const [isEverybodys, setEverybodys] = useState(false);
  const all = useLive<PreviewMail[]>(isEverybodys ? '/api/mails' : null);
  const [open, setOpen] = useState<PreviewMail | null>(null);
  const mails = isEverybodys ? (all.value ?? []) : own;
  return (
    <>
      <header>
        <h2>{isEverybodys ? words.everybody : words.title(person.name)}</h2>
        <label>
          <input
            type="checkbox"
            checked={isEverybodys}
            onChange={({ currentTarget }) => {
              setEverybodys(currentTarget.checked);
              setOpen(null);
            }}
          />
          {words.everybody}
        </label>
        <button type="button" onClick={onClose}>
          {page.close}
        </button>
      </header>
      <div class={open ? 'letters reading' : 'letters'}>
        <ul>
          {mails.length === 0 && <li class="none">{words.empty}</li>}
          {mails.map((mail) => (
            <li key={`${mail.at} ${mail.to} ${mail.subject}`}>
              <button
                type="button"
                aria-pressed={mail.at === open?.at && mail.to === open.to}
                onClick={() => setOpen(mail)}
              >
                <span class="name">{mail.subject}</span>
                <small>{isEverybodys ? words.to(mail.to) : words.from(mail.from)}</small>
                <small>{momentText(mail.at, timeZone, language)}</small>
              </button>
            </li>
          ))}
        </ul>
        {open ? (
          <MailText mail={open} onBack={() => setOpen(null)} onLink={onLink} />
        ) : (
          <p class="none">{words.choose}</p>
        )}
      </div>
    </>
  );
}
