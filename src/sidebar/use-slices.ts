import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Problem, Reply, Server } from '../protocol';
import type { DailyLimit } from '../protocol-share';
import { call } from './server';
import type { Value } from './use-action';

/** Functions that do long work a slice at a time, and are called until they are done. */
export type SlicedName = {
  [N in keyof Server]: Value<N> extends { readonly done: boolean } ? N : never;
}[keyof Server];

/** What stops long work until tomorrow. */
export type Paused = DailyLimit | 'mail-quota';

/** Where long work is: not begun, under way, being stopped after its slice, stopped, or done. */
export type WorkState = 'idle' | 'running' | 'stopping' | 'stopped' | 'paused' | 'done';

/** How far long work is. */
interface State<N extends SlicedName> {
  readonly state: WorkState;
  /** What its last slice answered. */
  readonly value: Value<N> | null;
  readonly problem: Problem | null;
  readonly paused: Paused | null;
}

/** Long work as a panel shows it. */
export interface Work<N extends SlicedName> extends State<N> {
  /** Begins, or goes on with what was stopped; ends with the last answer, or null where it was refused. */
  run(...request: Parameters<Server[N]>): Promise<Value<N> | null>;
  /** Stops after the slice under way; what is done stays. */
  stop(): void;
}

/** So many seconds a slice takes, so that the bar moves. */
const secondsASlice = 20;

/**
 * Long work of the add-on, driven slice by slice; `heard` is told each answer. Whoever leaves the page
 * stops it after its slice.
 */
export function useSlices<N extends SlicedName>(
  name: N,
  heard: (value: Value<N>) => void = () => undefined,
): Work<N> {
  const idle: State<N> = { state: 'idle', value: null, problem: null, paused: null };
  const [work, setWork] = useState<State<N>>(idle);
  const wantsToStop = useRef(false);
  useEffect(
    () => () => {
      wantsToStop.current = true;
    },
    [],
  );
  const run = useCallback(
    async (...[request]: Parameters<Server[N]>) => {
      wantsToStop.current = false;
      setWork((before) => ({ ...before, state: 'running', problem: null, paused: null }));
      const sliced = { ...(request as object), seconds: secondsASlice };
      for (;;) {
        const parameters = [sliced] as unknown as Parameters<Server[N]>;
        const reply = (await call(name, ...parameters)) as unknown as Reply<Value<N>>;
        if (!reply.ok) {
          setWork((before) => ({ ...before, state: 'stopped', problem: reply.problem }));
          return null;
        }
        heard(reply.value);
        const next = stateAfter(reply.value, wantsToStop.current);
        setWork((before) => ({
          ...next,
          state: next.state === 'running' ? before.state : next.state,
          value: reply.value,
          problem: null,
        }));
        if (next.state !== 'running') return reply.value;
      }
    },
    [name, heard],
  );
  const stop = useCallback(() => {
    wantsToStop.current = true;
    setWork((before) => ({ ...before, state: 'stopping' }));
  }, []);
  return { ...work, run, stop };
}

function stateAfter(
  value: unknown,
  wantsToStop: boolean,
): { state: WorkState; paused: Paused | null } {
  const { done, paused = null } = value as { done: boolean; paused?: Paused | null };
  if (done) return { state: 'done', paused: null };
  if (paused !== null) return { state: 'paused', paused };
  return { state: wantsToStop ? 'stopped' : 'running', paused: null };
}
