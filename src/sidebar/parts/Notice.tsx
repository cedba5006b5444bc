import type { ComponentChildren } from 'preact';
import { problemSentence } from '../../messages/sentences';
import type { Problem } from '../../protocol';
import { useFocusIfLost } from '../use-focus';
import { useWords } from '../words';

/** What went wrong, where, and what to do; nothing while nothing did. */
export function ProblemNotice({ problem }: { readonly problem: Problem | null }) {
  const words = useWords();
  if (problem === null) return null;
  return (
    <p class="notice error" role="alert">
      {problemSentence(problem, words)}
    </p>
  );
}

interface NoticeProps {
  /** `done` for what was done, `warning` for what to mind. @default 'plain' */
  readonly kind?: 'plain' | 'done' | 'warning';
  readonly children: ComponentChildren;
}

/** Something to know, which screen readers say when it appears. */
export function Notice({ kind = 'plain', children }: NoticeProps) {
  const place = useFocusIfLost<HTMLDivElement>(kind === 'done');
  return (
    <div ref={place} class={`notice ${kind}`} role="status" tabIndex={-1}>
      {children}
    </div>
  );
}
