import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Filter } from '../../../domain/filter';
import type { Problem } from '../../../protocol';
import type { FilterPreview } from '../../../protocol-contacts';
import { call } from '../../server';

/** Who matches a filter, asked again a moment after it last changed. */
export interface LivePreview {
  readonly value: FilterPreview | null;
  readonly problem: Problem | null;
  /** Whether the answer is still to come for the filter as it is. */
  readonly busy: boolean;
  again(): Promise<void>;
}

/** So long, in milliseconds, a person may pause while typing before the question is sent. */
const pause = 500;

/** Asks who matches; of answers that overtake each other, only the last question's counts. */
export function useLivePreview(filter: Filter): LivePreview {
  const [value, setValue] = useState<FilterPreview | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [answered, setAnswered] = useState('');
  const question = JSON.stringify(filter);
  const latest = useRef(question);
  latest.current = question;
  const ask = useCallback(async () => {
    const asked = latest.current;
    const reply = await call('previewFilter', { filter: JSON.parse(asked) as Filter });
    if (asked !== latest.current) return;
    if (reply.ok) setValue(reply.value);
    setProblem(reply.ok ? null : reply.problem);
    setAnswered(asked);
  }, []);
  useEffect(() => {
    const timer = setTimeout(ask, answered === '' ? 0 : pause);
    return () => clearTimeout(timer);
  }, [question, ask]);
  return { value, problem, busy: answered !== question, again: ask };
}
