import { useRef, useState } from 'preact/hooks';
import { useWords } from '../words';
import { Button } from './Button';
import { Field } from './Field';
import { Notice } from './Notice';

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  /** How many lines of it are in sight. @default 3 */
  readonly rows?: number;
}

/** A text to be taken elsewhere: a button copies it, and where that is not allowed it is selected. */
export function CopyText({ label, text, rows = 3 }: CopyTextProps) {
  const { shell } = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    const isCopied = await isWritten(text).catch(() => isCopiedFrom(area.current));
    setSaid(isCopied ? shell.copied : shell.copyByHand);
  };
  return (
    <>
      <Field label={label}>
        {(given) => <textarea {...given} ref={area} readOnly rows={rows} value={text} />}
      </Field>
      <div class="actions">
        <Button onPress={copy}>{shell.copy}</Button>
      </div>
      {said !== '' && <Notice>{said}</Notice>}
    </>
  );
}

/** Pages within a page may be forbidden to write to the clipboard, and old ones know none. */
async function isWritten(text: string): Promise<boolean> {
  await navigator.clipboard.writeText(text);
  return true;
}

function isCopiedFrom(area: HTMLTextAreaElement | null): boolean {
  area?.select();
  return document.execCommand('copy');
}
