import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useCampaign } from '../campaign';
import { useWords } from '../words';

interface PanelProps {
  readonly title: string;
  /** Where the way back leads, on a page within a panel. @default all stages */
  readonly back?: { readonly label: string; readonly onPress: () => void };
  readonly children: ComponentChildren;
}

/** A panel: the way back, its heading, which the keyboard goes to when it opens, and what is in it. */
export function Panel({ title, back, children }: PanelProps) {
  const { shell } = useWords();
  const { open } = useCampaign();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <button type="button" class="back" onClick={back?.onPress ?? (() => open(null))}>
        {back?.label ?? shell.back}
      </button>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  );
}
