import { standIn } from '../refusing';
import type { Session } from '../session';
import { namesAsMembers } from './named-values';

/** The modes of authorisation, as `ScriptApp.AuthMode` names them. */
export const authModes = namesAsMembers(['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);

const AuthorizationStatus = namesAsMembers(['REQUIRED', 'NOT_REQUIRED']);

/** ScriptApp: the script's id and its (absent) triggers and deployment. */
export function scriptApp(session: Session): GoogleAppsScript.Script.ScriptApp {
  const triggers = (method: string) => () =>
    session.call(
      { service: 'ScriptApp', method, cost: 'session', scope: 'triggers' },
      () => [] as GoogleAppsScript.Script.Trigger[],
    );
  return standIn(
    {
      AuthMode: authModes,
      AuthorizationStatus,
      getScriptId: () => session.scriptId,
      getProjectTriggers: triggers('getProjectTriggers'),
      getUserTriggers: triggers('getUserTriggers'),
      getService: () => standIn({ getUrl: () => null, isEnabled: () => false }, 'Service'),
    },
    'ScriptApp',
  );
}
