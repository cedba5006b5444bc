import { secondsPerRun } from '../../local/apps-script/quotas';
import type { FileChange, TabChange } from './changes';
import type { ScriptMessages } from './options';
import type { Report } from './run';

/** How many lines of one kind are told; the rest are counted. */
const longest = 12;

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

function shortened(lines: readonly string[], messages: ScriptMessages, most = longest): string[] {
  const rest = lines.length - most;
  return rest > 1 ? [...lines.slice(0, most), messages.more(rest)] : [...lines];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...indented(lines)];
}

function callLines({ services, modelledSeconds }: Report, messages: ScriptMessages): string[] {
  const lines = Object.entries(services).map(([service, { calls, modelledSeconds: seconds }]) => {
    const count = Object.values(calls).reduce((total, one) => total + one, 0);
    return messages.calls(service, count, seconds);
  });
  return [...lines, messages.time(modelledSeconds, secondsPerRun)];
}

function tabLines(tab: TabChange, messages: ScriptMessages): string[] {
  const { title, added, removed, renamedFrom, hidden, values, looks, protections } = tab;
  const isCounted = values + looks > 0;
  return [
    ...(added ? [messages.tabAdded(title, added.rows, added.columns)] : []),
    ...(removed ? [messages.tabRemoved(title)] : []),
    ...(renamedFrom === undefined ? [] : [messages.tabRenamed(renamedFrom, title)]),
    ...(hidden === undefined ? [] : [messages.tabHidden(title, hidden)]),
    ...(isCounted ? [messages.cells(title, values, looks)] : []),
    ...indented(tab.examples.map(({ cell, before, after }) => `${cell}: “${before}” → “${after}”`)),
    ...(protections.before === protections.after
      ? []
      : [messages.protections(title, protections.before, protections.after)]),
  ];
}

function typeOf({ mimeType, tabs }: FileChange, { types }: ScriptMessages): string {
  if (mimeType.endsWith('.folder')) return types.folder;
  return tabs.length > 0 ? types.spreadsheet : types.file;
}

function fileLines(file: FileChange, messages: ScriptMessages): string[] {
  const { name, tabs, access } = file;
  const titles = tabs.map(({ title, added }) =>
    added ? messages.tabAdded(title, added.rows, added.columns) : title,
  );
  const made = messages.fileMade(name, typeOf(file, messages), shortened(titles, messages, 3));
  const shared = access.map((one) => messages.access(name, one.address, one.before, one.after));
  if (file.isNew) return [made, ...shortened(shared, messages)];
  return [
    ...(file.isTrashed ? [messages.fileTrashed(name)] : []),
    ...tabs.flatMap((tab) => tabLines(tab, messages)),
    ...(file.tabsMoved ? [messages.tabsMoved] : []),
    ...shortened(shared, messages),
  ];
}

/** A run of a script told in lines. */
export function storyOf(report: Report, messages: ScriptMessages): string[] {
  const { headings } = messages;
  const { stop, functionName, user, triggers } = report;
  const mails = report.mails.map(({ to, subject, kind }) =>
    messages.mail(to, subject, kind === 'sharing'),
  );
  const changes = [
    ...report.changes.flatMap((file) => fileLines(file, messages)),
    ...(triggers > 0 ? [messages.triggers(triggers)] : []),
  ];
  return [
    stop ? messages.stoppedAt(stop.message, stop.place) : messages.ran(functionName, user),
    ...section(headings.calls, callLines(report, messages)),
    ...section(headings.mails, shortened(mails, messages)),
    ...section(headings.screen, shortened(report.shown, messages)),
    ...section(headings.log, shortened(report.log, messages, 40)),
    ...section(headings.warnings, shortened(report.warnings, messages)),
    ...section(
      headings.changes,
      changes.length > 0 ? shortened(changes, messages, 60) : [messages.nothing],
    ),
  ];
}
