import { useEffect, useState } from 'preact/hooks';
import type { PreviewState } from '../../protocol';
import { PopUp } from '../PopUp';
import { send } from '../server';
import { useWords } from '../words';
import { momentText } from './moment';

type ClockProps = Pick<PreviewState, 'now' | 'timeZone'>;

/** The clock of the local Google, which goes on as this computer's does and can be moved forward. */
export function Clock({ now, timeZone }: ClockProps) {
  const { clock, language } = useWords();
  const moment = momentText(useGoingOn(now), timeZone, language);
  return (
    <PopUp button={moment} name={clock.open(moment)} title={clock.title} class="clock">
      {() => (
        <>
          <p>{clock.title}</p>
          {Object.entries(clock.forward).map(([seconds, label]) => (
            <button
              key={seconds}
              type="button"
              onClick={() => send('/api/clock', { seconds: Number(seconds) })}
            >
              {label}
            </button>
          ))}
        </>
      )}
    </PopUp>
  );
}

/** A moment the server told of, and the time since it did. */
function useGoingOn(now: number): number {
  const [shown, show] = useState({ told: now, moment: now });
  useEffect(() => {
    const begun = performance.now();
    const tick = () => show({ told: now, moment: now + performance.now() - begun });
    tick();
    const ticking = setInterval(tick, 5000);
    return () => clearInterval(ticking);
  }, [now]);
  return shown.told === now ? shown.moment : now;
}
