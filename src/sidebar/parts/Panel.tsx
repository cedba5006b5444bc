import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useCampaign } from '../campaign';
import { useWords } from '../words';

/** A panel: the way back, its heading, which the keyboard goes to when it opens, and what is in it. */
export function Panel({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  const { shell } = useWords();
  const { open } = useCampaign();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <button type="button" class="back" onClick={() => open(null)}>
        {shell.back}
      </button>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  );
}
