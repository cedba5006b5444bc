import { standIn } from '../refusing';
import type { Session } from '../session';

/** Logger: what is logged is kept with what else people were shown; a run that was stopped logs no more. */
export function loggerService(session: Session): GoogleAppsScript.Base.Logger {
  const { log } = session.world.screen;
  const logger: GoogleAppsScript.Base.Logger = standIn(
    {
      log: (...given: unknown[]) => {
        session.run.refuseWhenOver();
        log.push(formatted(given));
        return logger;
      },
      getLog: () => log.join('\n'),
      clear: () => {
        session.run.refuseWhenOver();
        log.length = 0;
      },
    },
    'Logger',
  );
  return logger;
}

/** The `console` of a script: every kind of line goes to the same log, until its run is stopped. */
export function consoleService(
  session: Session,
): Pick<Console, 'log' | 'info' | 'warn' | 'error' | 'time' | 'timeEnd'> {
  const write = (...given: unknown[]) => {
    session.run.refuseWhenOver();
    session.world.screen.log.push(formatted(given));
  };
  const nothing = () => session.run.refuseWhenOver();
  return { log: write, info: write, warn: write, error: write, time: nothing, timeEnd: nothing };
}

function formatted(given: readonly unknown[]): string {
  const [first, ...rest] = given.map(asText);
  const waiting = [...rest];
  const line = (first ?? '').replace(/%[sdifj]/g, (mark) => waiting.shift() ?? mark);
  return [line, ...waiting].join(' ');
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? value.message;
  return JSON.stringify(value) ?? String(value);
}
