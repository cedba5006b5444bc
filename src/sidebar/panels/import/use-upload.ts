import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../../protocol';
import { call } from '../../server';
import type { WorkState } from '../../use-slices';

/** A file on its way to the add-on. */
export interface Upload {
  readonly state: WorkState;
  readonly problem: Problem | null;
  /** Pieces that are there, of all of them. */
  readonly done: number;
  readonly total: number;
  /** Sends what is not there yet, or all of it anew; what it is asked for by then, or null when it was stopped. */
  send(anew?: boolean): Promise<Sent | null>;
  stop(): void;
}

/** A file that was sent, as it is asked for. */
export interface Sent {
  readonly upload: string;
  readonly pieces: number;
}

/** So many pieces go at once: some 360 KB, so that the bar moves. */
const piecesAtOnce = 4;

interface State {
  readonly state: WorkState;
  readonly problem: Problem | null;
  readonly done: number;
}

/** Sends the pieces of a file, which the add-on keeps until they are imported. */
export function useUpload(pieces: readonly string[]): Upload {
  const [name] = useState(newName);
  const [state, setState] = useState<State>({ state: 'idle', problem: null, done: 0 });
  const there = useRef(0);
  const wantsToStop = useRef(false);
  const stop = useCallback(() => {
    wantsToStop.current = true;
    setState((before) => ({ ...before, state: 'stopping' }));
  }, []);
  useEffect(
    () => () => {
      wantsToStop.current = true;
    },
    [],
  );
  const sendSome = useCallback(async (): Promise<Problem | null> => {
    const texts = pieces.slice(there.current, there.current + piecesAtOnce);
    const reply = await call('sendPieces', { upload: name, first: there.current, texts });
    if (reply.ok) there.current += texts.length;
    return reply.ok ? null : reply.problem;
  }, [pieces, name]);
  const send = useCallback(
    async (anew = false): Promise<Sent | null> => {
      wantsToStop.current = false;
      if (anew) there.current = 0;
      let problem: Problem | null = null;
      while (there.current < pieces.length && !wantsToStop.current && problem === null) {
        setState({ state: 'running', problem: null, done: there.current });
        problem = await sendSome();
      }
      const isWhole = there.current === pieces.length;
      setState({ state: isWhole ? 'done' : 'stopped', problem, done: there.current });
      return isWhole ? { upload: name, pieces: pieces.length } : null;
    },
    [pieces, name, sendSome],
  );
  return { ...state, total: pieces.length, send, stop };
}

function newName(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  return Array.from(numbers, (number) => number.toString(36)).join('');
}
