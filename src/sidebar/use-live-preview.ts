import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Problem, Reply, Server } from '../protocol';
import { call } from './server';
import type { Name, Value } from './use-action';

/** What a function answers to a question that may change, asked again a moment after it last did. */
export interface LivePreview<N extends Name> {
  readonly value: Value<N> | null;
  readonly problem: Problem | null;
  /** Whether the answer is still to come for the question as it is. */
  readonly busy: boolean;
  again(): Promise<void>;
}

/** So long, in milliseconds, a person may pause while typing before the question is sent. */
const pause = 500;

/** Asks a function; of answers that overtake each other, only the last question's counts. */
export function useLivePreview<N extends Name>(
  name: N,
  request: Parameters<Server[N]>[0],
): LivePreview<N> {
  const [value, setValue] = useState<Value<N> | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [answered, setAnswered] = useState('');
  const question = JSON.stringify(request);
  const latest = useRef(question);
  latest.current = question;
  const ask = useCallback(async () => {
    const asked = latest.current;
    const parameters = [JSON.parse(asked)] as unknown as Parameters<Server[N]>;
    const reply = (await call(name, ...parameters)) as unknown as Reply<Value<N>>;
    if (asked !== latest.current) return;
    if (reply.ok) setValue(reply.value);
    setProblem(reply.ok ? null : reply.problem);
    setAnswered(asked);
  }, [name]);
  useEffect(() => {
    const timer = setTimeout(ask, answered === '' ? 0 : pause);
    return () => clearTimeout(timer);
  }, [question, ask]);
  return { value, problem, busy: answered !== question, again: ask };
}
