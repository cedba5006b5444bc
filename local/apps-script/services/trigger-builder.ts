import { ServiceException } from '../google-error';
import { triggersPerScript } from '../quotas';
import { standIn } from '../refusing';
import type { Session } from '../session';
import { namesAsMembers } from './named-values';
import type { Trigger, TriggerEvent } from './triggers';

type WholeTrigger = GoogleAppsScript.Script.Trigger;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet | string;

/** Enum EventType. */
export const eventTypes = namesAsMembers([
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);

/** Enum TriggerSource. */
export const triggerSources = namesAsMembers([
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);

/** A trigger as scripts hold it (class Trigger). */
export function triggerOf(trigger: Trigger): WholeTrigger {
  return standIn(
    {
      getUniqueId: () => trigger.id,
      getHandlerFunction: () => trigger.handler,
      getEventType: () => eventTypes[trigger.event],
      getTriggerSource: () => triggerSources[trigger.source],
      getTriggerSourceId: () => trigger.sourceId,
    },
    'Trigger',
  );
}

/** `ScriptApp.newTrigger`: a trigger in the making, by the clock or by what happens in a spreadsheet. */
export function newTrigger(
  session: Session,
  handler: string,
): GoogleAppsScript.Script.TriggerBuilder {
  return standIn(
    {
      timeBased: () => clockBuilder(session, handler),
      forSpreadsheet: (spreadsheet: Spreadsheet) => {
        const id = typeof spreadsheet === 'string' ? spreadsheet : spreadsheet.getId();
        return spreadsheetBuilder(session, handler, id);
      },
    },
    'TriggerBuilder',
  );
}

function create(
  session: Session,
  trigger: Pick<Trigger, 'handler' | 'event' | 'sourceId' | 'timing'>,
) {
  const details = { service: 'ScriptApp', method: 'newTrigger', cost: 'trigger-write' } as const;
  return session.call({ ...details, scope: 'triggers' }, () => {
    const { world, user, scriptId } = session;
    const isLimited = world.profile !== 'none';
    if (isLimited && world.triggers.of(user, scriptId).length >= triggersPerScript) {
      throw new ServiceException(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    const id = String(world.numbers.next()).padStart(19, '7');
    const source = trigger.event === 'CLOCK' ? ('CLOCK' as const) : ('SPREADSHEETS' as const);
    const made: Trigger = { ...trigger, id, user, scriptId, source };
    world.triggers.add(made);
    return triggerOf(made);
  });
}

function spreadsheetBuilder(session: Session, handler: string, sourceId: string) {
  const waiting = (event: TriggerEvent) => () =>
    standIn<object>(
      { create: () => create(session, { handler, event, sourceId, timing: [] }) },
      'SpreadsheetTriggerBuilder',
    );
  return standIn<GoogleAppsScript.Script.SpreadsheetTriggerBuilder>(
    {
      onOpen: waiting('ON_OPEN'),
      onEdit: waiting('ON_EDIT'),
      onChange: waiting('ON_CHANGE'),
      onFormSubmit: waiting('ON_FORM_SUBMIT'),
    },
    'SpreadsheetTriggerBuilder',
  );
}

/** Class ClockTriggerBuilder: how often a trigger may be asked to go off. */
const minutesAllowed: readonly unknown[] = [1, 5, 10, 15, 30];

const clockMethods = [
  'after',
  'at',
  'atDate',
  'atHour',
  'everyDays',
  'everyHours',
  'everyMinutes',
  'everyWeeks',
  'inTimezone',
  'nearMinute',
  'onMonthDay',
  'onWeekDay',
] as const;

function clockBuilder(session: Session, handler: string) {
  const timing: string[] = [];
  const ask =
    (method: string) =>
    (...given: unknown[]) => {
      if (method === 'everyMinutes' && !minutesAllowed.includes(given[0])) {
        throw new ServiceException(
          'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
        );
      }
      timing.push(`${method}(${given.map(String).join(', ')})`);
      return builder;
    };
  const builder: GoogleAppsScript.Script.ClockTriggerBuilder = standIn(
    {
      ...Object.fromEntries(clockMethods.map((method) => [method, ask(method)])),
      create: () => create(session, { handler, event: 'CLOCK', sourceId: null, timing }),
    },
    'ClockTriggerBuilder',
  );
  return builder;
}
