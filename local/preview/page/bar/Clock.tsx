import type { PreviewState } from '../../protocol';
import { PopUp } from '../PopUp';
import { send } from '../server';
import { useWords } from '../words';
import { momentText } from './moment';

/** The clock of the local Google, which goes on only when it is told to or when scripts take time. */
export function Clock({ now, timeZone }: Pick<PreviewState, 'now' | 'timeZone'>) {
  const { clock, language } = useWords();
  const moment = momentText(now, timeZone, language);
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
