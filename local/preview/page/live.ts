import { useEffect, useState } from 'preact/hooks';
import { once } from './once';
import { onChange, read } from './server';

/** What the server says at a path: not yet, a value, or its refusal. */
export interface Live<Value> {
  readonly value?: Value;
  readonly refusal?: string;
}

/** What the server says at a path, asked again whenever anything changed; of no path, nothing. */
export function useLive<Value>(path: string | null): Live<Value> {
  const [state, setState] = useState<{ path: string | null; live: Live<Value> }>({
    path,
    live: {},
  });
  useEffect(() => {
    if (path === null) return;
    let isWanted = true;
    const ask = once(async () => {
      const live = await read<Value>(path).then(
        (value) => ({ value }),
        (error: Error) => ({ refusal: error.message }),
      );
      if (isWanted) setState({ path, live });
    });
    ask();
    const stop = onChange(ask);
    return () => {
      isWanted = false;
      stop();
    };
  }, [path]);
  return state.path === path ? state.live : {};
}
