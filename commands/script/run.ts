import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type CallTotals, totalsOf } from '../../local/apps-script/calls';
import { loadScript, readScriptFiles } from '../../local/apps-script/gas';
import { createGoogle, type Google } from '../../local/apps-script/google';
import { changesBetween, type FileChange, snapshot } from './changes';
import type { ScriptOptions } from './options';
import { openWorkbook } from './workbook';

/** Where a script stopped, and why. */
export interface Stop {
  readonly message: string;
  /** The file and line, when the script's own code can be blamed. */
  readonly place: string | null;
}

/** What a run of a script came to. */
export interface Report {
  readonly functionName: string;
  readonly user: string;
  readonly stop: Stop | null;
  readonly services: Readonly<Record<string, CallTotals>>;
  readonly modelledSeconds: number;
  readonly mails: readonly {
    readonly to: string;
    readonly subject: string;
    readonly kind: string;
  }[];
  readonly shown: readonly string[];
  readonly log: readonly string[];
  readonly warnings: readonly string[];
  readonly triggers: number;
  readonly changes: readonly FileChange[];
}

/** Why there is no report. */
export type Missing =
  | { readonly kind: 'folder' }
  | { readonly kind: 'workbook' }
  | { readonly kind: 'function'; readonly known: readonly string[] };

/** A run of a script, or what it lacks to begin. */
export type RunResult =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly missing: Missing };

const pathOf = (file: string) => resolve(process.env.INIT_CWD ?? process.cwd(), file);

function newGoogle({ language }: ScriptOptions): Google {
  return language === 'fr'
    ? createGoogle({ locale: 'fr_FR', timeZone: 'Europe/Paris' })
    : createGoogle();
}

async function activeSpreadsheet(google: Google, options: ScriptOptions) {
  const { workbook, user: owner } = options;
  if (workbook !== null) {
    const path = pathOf(workbook);
    return existsSync(path) ? openWorkbook(google, { owner, path }) : undefined;
  }
  return google.createSpreadsheet({ owner, title: 'Untitled spreadsheet', sheets: { Sheet1: [] } })
    .id;
}

/** Runs one function of a script's folder on the local Google. */
export async function runFolder(options: ScriptOptions): Promise<RunResult> {
  const folder = pathOf(options.folder);
  if (!existsSync(folder)) return { ok: false, missing: { kind: 'folder' } };
  const google = newGoogle(options);
  const id = await activeSpreadsheet(google, options);
  if (id === undefined) return { ok: false, missing: { kind: 'workbook' } };
  const { manifest, html } = readScriptFiles(folder);
  const { user } = options;
  const globals = google.servicesFor({ user, activeSpreadsheet: id, manifest, html });
  const services = new Set(Object.keys(globals));
  const [before, mailsBefore] = [snapshot(google), google.mailbox.length];
  const callsBefore = google.calls.length;
  let known: readonly string[] = [];
  const stop = attempt(folder, () => {
    const script = loadScript<Record<string, unknown>>(folder, globals);
    known = functionsOf(script, services);
    const entry = script[options.functionName];
    if (known.includes(options.functionName)) google.run(globals, () => (entry as () => unknown)());
  });
  if (stop === null && !known.includes(options.functionName)) {
    return {
      ok: false,
      missing: known.length > 0 ? { kind: 'function', known } : { kind: 'folder' },
    };
  }
  const report = reportOf(google, { callsBefore, mailsBefore });
  const changes = changesBetween(before, snapshot(google));
  const { functionName } = options;
  return { ok: true, report: { ...report, functionName, user, stop, changes } };
}

function functionsOf(script: Readonly<Record<string, unknown>>, services: ReadonlySet<string>) {
  return Object.keys(script).filter(
    (name) => typeof script[name] === 'function' && !services.has(name),
  );
}

/** Does something, and tells the script's own error if it ends in one. */
function attempt(folder: string, work: () => void): Stop | null {
  try {
    work();
    return null;
  } catch (error) {
    const { name = 'Error', message = String(error), stack = '' } = error as Partial<Error>;
    const said = name === 'Error' ? message : `${name}: ${message}`;
    return { message: said, place: placeIn(folder, stack) };
  }
}

/** The file and line of a script's own code where an error came from. */
function placeIn(folder: string, stack: string): string | null {
  const line = stack.split('\n').find((one) => one.includes(folder)) ?? '';
  const found = /([^(:]+):(\d+)(?::\d+)?\)?$/.exec(line.trim());
  const path = found?.[1]?.replace(/^at /, '') ?? '';
  return found ? `${relative(folder, path.trim())}:${found[2]}` : null;
}

function reportOf(
  google: Google,
  { callsBefore, mailsBefore }: { readonly callsBefore: number; readonly mailsBefore: number },
) {
  const calls = google.calls.slice(callsBefore);
  const names = [...new Set(calls.map(({ service }) => service))];
  const services = names.map((name) => {
    return [name, totalsOf(calls.filter(({ service }) => service === name))] as const;
  });
  const { screen } = google;
  return {
    services: Object.fromEntries(services),
    modelledSeconds: totalsOf(calls).modelledSeconds,
    mails: google.mailbox.slice(mailsBefore).map(({ to, cc, bcc, subject, kind }) => ({
      to: [...to, ...cc, ...bcc].join(', '),
      subject,
      kind,
    })),
    shown: [
      ...screen.menus.map(({ caption }) => caption),
      ...screen.pages.map(({ title, kind }) => `${kind} ${title}`.trim()),
      ...screen.alerts.map(({ title, prompt }) => `${title} ${prompt}`.trim()),
      ...screen.toasts.map(({ title, message }) => `${title} ${message}`.trim()),
    ],
    log: screen.log,
    warnings: [...new Set(google.warnings)],
    triggers: google.triggers().length,
  };
}
