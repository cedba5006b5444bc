import { useCallback, useState } from 'preact/hooks';
import type { Problem, Reply, Server } from '../protocol';
import { call } from './server';

export type Name = keyof Server;
export type Value<N extends Name> = ReturnType<Server[N]> extends Reply<infer V> ? V : never;

/** What came of asking a function of the add-on. */
interface State<N extends Name> {
  /** What it answered last, kept while it is asked again. */
  readonly value: Value<N> | null;
  readonly problem: Problem | null;
  readonly busy: boolean;
}

/** A function of the add-on as a panel uses it. */
export interface Action<N extends Name> extends State<N> {
  /** Asks it; the answer is null where it was refused, and `problem` then says why. */
  run(...request: Parameters<Server[N]>): Promise<Value<N> | null>;
  /** Forgets the answer, as when what was asked has changed. */
  forget(): void;
}

const unasked = { value: null, problem: null, busy: false } as const;

/** One function of the add-on, with its last answer. */
export function useAction<N extends Name>(name: N): Action<N> {
  const [state, setState] = useState<State<N>>(unasked);
  const run = useCallback(
    async (...request: Parameters<Server[N]>) => {
      setState((before) => ({ ...before, problem: null, busy: true }));
      const reply = (await call(name, ...request)) as Reply<Value<N>>;
      const value = reply.ok ? reply.value : null;
      const problem = reply.ok ? null : reply.problem;
      setState({ value, problem, busy: false });
      return value;
    },
    [name],
  );
  const forget = useCallback(() => setState(unasked), []);
  return { ...state, run, forget };
}
