import { standIn } from '../refusing';
import type { Session } from '../session';
import { userOf } from './user';

/**
 * Session: who runs the script, in which language and time zone (Session reference); a simple trigger
 * is not told who, though Google sometimes tells it (Simple triggers).
 */
export function sessionService(session: Session): GoogleAppsScript.Base.Session {
  const { world, manifest } = session;
  const mayBeKnown = () => session.run.authMode === 'FULL';
  const who = (method: string) => () =>
    session.call({ service: 'Session', method, cost: 'session', scope: 'email' }, () =>
      userOf(() => (mayBeKnown() ? world.people.primaryAddress(session.user) : '')),
    );
  return standIn(
    {
      getActiveUser: who('getActiveUser'),
      getEffectiveUser: who('getEffectiveUser'),
      getActiveUserLocale: () => world.locale.split('_')[0],
      getScriptTimeZone: () => manifest?.timeZone ?? world.timeZone,
      getTemporaryActiveUserKey: () => world.people.permissionId(session.user),
    },
    'Session',
  );
}
