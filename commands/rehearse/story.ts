import type { CallTotals } from '../../local/apps-script/calls';
import type { Language } from '../../src/domain/language';
import { path as pathInEnglish } from '../../src/messages/en/path';
import { path as pathInFrench } from '../../src/messages/fr/path';
import type { Inputs } from './inputs';
import { messagesFor, type RehearsalMessages } from './messages';
import type { Rehearsed } from './rehearsal';
import { waitingByReason } from './result';

const paths: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: pathInEnglish,
  fr: pathInFrench,
};

const hasAny = (counts: Readonly<Record<string, number>>): boolean =>
  Object.values(counts).some((count) => count > 0);

/** How many contacts stand at each step and reason, those where there are none left out. */
function outcomeLines(rehearsed: Rehearsed, language: Language): string[] {
  const { number } = messagesFor(language);
  const found = Object.entries(rehearsed.outcomes).filter(([, count]) => count > 0);
  return found.map(([id, count]) => `  ${number(count).padStart(7)}  ${paths[language][id] ?? id}`);
}

function serviceLine(name: string, totals: CallTotals, messages: RehearsalMessages): string[] {
  const all = Object.values(totals.calls).reduce((sum, count) => sum + count, 0);
  const sheets = totals.calls.Sheets ?? 0;
  const { sharing } = totals;
  return [
    name,
    messages.number(sheets),
    messages.number(all - sheets - sharing.calls),
    messages.number(sharing.calls),
    messages.number(Math.round(totals.bytes / 1000)),
    messages.seconds(totals.modelledSeconds),
    messages.seconds(sharing.modelledSeconds),
  ];
}

/** The calls, bytes and time of each action, in columns. */
function serviceLines(rehearsed: Rehearsed, messages: RehearsalMessages): string[] {
  const actions = ['setUp', 'share', 'collect', 'summary'] as const;
  const rows = [
    messages.columns,
    ...actions.map((action) =>
      serviceLine(messages.actions[action], rehearsed.service[action], messages),
    ),
  ];
  return rows.map(
    ([name = '', ...cells]) =>
      `  ${name.padEnd(11)}${cells.map((cell) => cell.padStart(12)).join('')}`,
  );
}

/** What a rehearsal found, for a person: a line or two for each stage. */
export function storyOf(inputs: Inputs, rehearsed: Rehearsed, language: Language): string[] {
  const messages = messagesFor(language);
  const { preview, shared, calling, collected, volunteers } = rehearsed;
  const waiting = waitingByReason(shared.waiting);
  return [
    inputs.files.length === 0 ? messages.sample : messages.files(inputs.files),
    '',
    messages.read(preview.read, preview.unread.length, volunteers.read),
    messages.targets(preview.matching),
    ...(hasAny(preview.excluded) ? [messages.leftOut(preview.excluded)] : []),
    messages.shared(shared.callSheets, shared.shared, shared.shares.min, shared.shares.max),
    ...(hasAny(waiting) ? [messages.waiting(waiting)] : []),
    messages.called(calling.outcomes, calling.callers),
    messages.collected(collected.changes, collected.doNotCall),
    '',
    messages.outcomes,
    ...outcomeLines(rehearsed, language),
    '',
    messages.service,
    ...serviceLines(rehearsed, messages),
    '',
    messages.agrees,
    messages.safe(rehearsed.formulasWritten, rehearsed.differences),
  ];
}
