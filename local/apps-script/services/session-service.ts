import { standIn } from '../refusing';
import type { Session } from '../session';
import { userOf } from './user';

/** Session: who runs the script, in which language and time zone (Session reference). */
export function sessionService(session: Session): GoogleAppsScript.Base.Session {
  const { world, manifest } = session;
  const who = (method: string) => () =>
    session.call({ service: 'Session', method, cost: 'session', scope: 'email' }, () =>
      userOf(() => world.people.primaryAddress(session.user)),
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
