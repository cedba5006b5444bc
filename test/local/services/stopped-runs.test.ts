import { createGoogle } from '../../../local/apps-script/google';
import { jackie } from '../people';

describe('a run that was stopped', () => {
  test('writes nothing more into the log, whatever it catches', () => {
    const google = createGoogle();
    const globals = google.servicesFor({ user: jackie });
    const { Logger, console: log, Utilities } = globals;
    const entry = () => {
      Logger.log('begun');
      try {
        Utilities.sleep(7 * 60 * 1000);
      } catch {
        Logger.log('caught');
      } finally {
        log.warn('over');
      }
    };
    expect(() => google.run(globals, entry)).toThrow('Exceeded maximum execution time');
    expect(google.screen.log).toEqual(['begun']);
    google.run(globals, () => log.info('next'));
    expect(google.screen.log).toEqual(['begun', 'next']);
  });
});
