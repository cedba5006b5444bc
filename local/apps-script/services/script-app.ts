import { ServiceException } from '../google-error';
import type { CostName } from '../latency';
import { standIn } from '../refusing';
import type { Session } from '../session';
import { namesAsMembers } from './named-values';
import { eventTypes, newTrigger, triggerOf, triggerSources } from './trigger-builder';

/** The modes of authorisation, as `ScriptApp.AuthMode` names them. */
export const authModes = namesAsMembers(['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);

const AuthorizationStatus = namesAsMembers(['REQUIRED', 'NOT_REQUIRED']);
const WeekDay = namesAsMembers([
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
]);

/** ScriptApp: the script's id, scopes and triggers, which nothing sets off, and its web app's address. */
export function scriptApp(session: Session): GoogleAppsScript.Script.ScriptApp {
  return standIn(
    {
      AuthMode: authModes,
      AuthorizationStatus,
      EventType: eventTypes,
      TriggerSource: triggerSources,
      WeekDay,
      getScriptId: () => session.scriptId,
      getService: () => serviceAt(session.world.webAppUrl),
      ...triggerMembers(session),
      ...scopeMembers(session),
    },
    'ScriptApp',
  );
}

/** The web app of the script; without one there is no address (Apps Script reference, class Service). */
function serviceAt(url: string | null) {
  return standIn({ getUrl: () => url, isEnabled: () => url !== null }, 'Service');
}

function triggerMembers(session: Session) {
  const { world, user, scriptId } = session;
  const call = <Result>(method: string, cost: CostName, work: () => Result) =>
    session.call({ service: 'ScriptApp', method, cost, scope: 'triggers' }, work);
  const own = (method: string) => () =>
    call(method, 'session', () => world.triggers.of(user, scriptId).map(triggerOf));
  return {
    getProjectTriggers: own('getProjectTriggers'),
    getUserTriggers: own('getUserTriggers'),
    newTrigger: (handler: string) => newTrigger(session, handler),
    deleteTrigger: (trigger: GoogleAppsScript.Script.Trigger) =>
      call('deleteTrigger', 'trigger-write', () => world.triggers.remove(trigger.getUniqueId())),
  };
}

/** What the person has authorised: here always the whole of the manifest. */
function scopeMembers(session: Session) {
  const granted = session.manifest?.oauthScopes;
  const requireScopes = (_mode: unknown, needed: readonly string[] = granted ?? []) => {
    if (needed.every((scope) => granted?.includes(scope) ?? true)) return;
    throw new ServiceException('Authorization is required to perform that action.');
  };
  return {
    requireScopes,
    requireAllScopes: (mode: unknown) => requireScopes(mode),
    getAuthorizationInfo: () =>
      standIn(
        {
          getAuthorizationStatus: () => AuthorizationStatus.NOT_REQUIRED,
          getAuthorizationUrl: () => null,
          getAuthorizedScopes: () => [...(granted ?? [])],
        },
        'AuthorizationInfo',
      ),
  };
}
