import { loadScript, readScriptFiles } from '../apps-script/gas';
import type { Google } from '../apps-script/google';
import type { MenuItem } from '../apps-script/services/screen';
import type { RunReply, RunRequest, ScreenEvent, SpreadsheetView } from './protocol';

/** A script loaded for one execution by somebody in a spreadsheet. */
interface Loaded {
  readonly globals: object;
  readonly functions: ReadonlyMap<string, (...given: unknown[]) => unknown>;
}

/** The Google in which a script runs, and the folder it lies in. */
export interface ScriptPlace {
  readonly google: Google;
  readonly folder: string;
}

function load({ google, folder }: ScriptPlace, user: string, spreadsheetId: string): Loaded {
  const { manifest, html } = readScriptFiles(folder);
  const session = { user, activeSpreadsheet: spreadsheetId, manifest, html };
  const globals = google.servicesFor(session);
  const services = new Set(Object.keys(globals));
  const script = Object.entries(loadScript<Record<string, unknown>>(folder, globals));
  const own = script.filter(
    ([name, member]) => typeof member === 'function' && !services.has(name),
  );
  return { globals, functions: new Map(own as [string, () => unknown][]) };
}

/** Whether a page may call a function: one whose name ends with `_` is private (HTML service, "Private functions"). */
const isPublic = (name: string): boolean => !name.endsWith('_');

/** The functions of a script that a page may call, as somebody finds them in a spreadsheet. */
export function publicFunctions(place: ScriptPlace, user: string, id: string): readonly string[] {
  return [...load(place, user, id).functions.keys()].filter(isPublic);
}

/** Takes from the screen what a script has just put on it. */
function shownBy({ screen }: Google): ScreenEvent[] {
  const alerts = screen.alerts.splice(0).map(({ title, prompt }): ScreenEvent => {
    const text = title === '' ? prompt : `${title}\n\n${prompt}`;
    return { kind: 'alert', text };
  });
  const sidebars = screen.pages
    .splice(0)
    .filter(({ kind }) => kind === 'sidebar')
    .map(({ title }): ScreenEvent => ({ kind: 'sidebar', title }));
  return [...alerts, ...sidebars];
}

/** What a call came to, as its page hears of it: JSON, or the message of what was thrown. */
function outcomeOf(work: () => unknown): Pick<RunReply, 'ok' | 'value' | 'message'> {
  try {
    const text: string | undefined = JSON.stringify(work());
    return text === undefined ? { ok: true } : { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const { message } = error as { message?: unknown };
    return { ok: false, message: String(message ?? error) };
  }
}

/**
 * Runs a function of the script as `google.script.run` and a menu item do, its globals made anew as
 * in Apps Script. The words for a function that is not there are Google's (observed).
 */
export function runFunction(place: ScriptPlace, request: RunRequest): RunReply {
  const { google } = place;
  const { user, spreadsheetId, function: name } = request;
  const [calls, start] = [google.calls.length, google.clock.now()];
  const outcome = outcomeOf(() => {
    const { globals, functions } = load(place, user, spreadsheetId);
    const entry = functions.get(name);
    if (!(entry && isPublic(name))) throw new Error(`Script function not found: ${name}`);
    return google.run(globals, () => entry(...request.arguments));
  });
  return {
    ...outcome,
    calls: google.calls.length - calls,
    seconds: (google.clock.now() - start) / 1000,
    screen: shownBy(google),
  };
}

/** The lines of a menu that call a function, those of menus in it too. */
function linesOf(items: readonly MenuItem[]): SpreadsheetView['menu'] {
  return items.flatMap(({ caption = '', functionName, items: inner }) => {
    if (inner) return linesOf(inner);
    return functionName === undefined ? [] : [{ label: caption, function: functionName }];
  });
}

/** The menu that the script adds when somebody opens a spreadsheet (simple trigger `onOpen`). */
export function menuFor(place: ScriptPlace, user: string, id: string): SpreadsheetView['menu'] {
  const { google } = place;
  const { globals, functions } = load(place, user, id);
  const onOpen = functions.get('onOpen');
  outcomeOf(() => onOpen && google.run(globals, () => onOpen(), { authMode: 'LIMITED' }));
  return google.screen.menus
    .filter((menu) => menu.user === user)
    .flatMap((menu) => linesOf(menu.items));
}
