/** Replays recordings of Google against the local one: `tsx commands/conformance.ts FILE [--all]`. */
import { readFileSync } from 'node:fs';
import { isRecordings } from '../local/apps-script/conformance/recording';
import {
  type Conformance,
  type Disagreement,
  replay,
} from '../local/apps-script/conformance/replay';
import { createGoogle } from '../local/apps-script/google';
import { isCommand } from './command';

/** The account that recordings are made with. */
const account = 'owner@example.com';

/** How many disagreements are printed when not all are asked for. */
const fewDisagreements = 20;

/** A Google like the one recordings were made with: nobody hurries it, and nothing is in it. */
function openDoor() {
  const google = createGoogle({
    profile: 'none',
    latency: 'none',
    locale: 'en_US',
    timeZone: 'Etc/GMT',
  });
  return google.rest;
}

/** Part of a value, short enough for a line. */
function shortly(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

function describe(disagreement: Disagreement): string {
  const { sequence, number, request, differences } = disagreement;
  const lines = differences
    .slice(0, 5)
    .map(
      ({ path, recorded, answered }) =>
        `    ${path}: Google ${shortly(recorded)}, here ${shortly(answered)}`,
    );
  return [`${sequence} #${number}  ${request}`, ...lines].join('\n');
}

/** What a replay found, for a person to read. */
function conformanceStory(conformance: Conformance, all: boolean): string {
  const { interactions, agreed, disagreements } = conformance;
  const share = interactions === 0 ? 100 : (100 * agreed) / interactions;
  const shown = all ? disagreements : disagreements.slice(0, fewDisagreements);
  const rest = disagreements.length - shown.length;
  return [
    ...shown.map(describe),
    ...(rest > 0 ? [`… and ${rest} more (--all shows them)`] : []),
    `${agreed} of ${interactions} interactions agree with Google: ${share.toFixed(2)} %`,
  ].join('\n');
}

/** Replays a file and writes what differs; the number is the command's exit code. */
export function conformanceCommand(
  words: readonly string[],
  write: (text: string) => unknown,
): number {
  const file = words.find((word) => !word.startsWith('--'));
  if (!file) {
    write('Which file? npm run conformance -- FILE [--all]\n');
    return 1;
  }
  const recordings: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isRecordings(recordings)) {
    write(`${file} holds no recordings: sequences of interactions by name.\n`);
    return 1;
  }
  const conformance = replay(recordings, openDoor, account);
  write(`${conformanceStory(conformance, words.includes('--all'))}\n`);
  return conformance.agreed / Math.max(1, conformance.interactions) >= 0.995 ? 0 : 1;
}

if (isCommand(import.meta.url)) {
  process.exitCode = conformanceCommand(process.argv.slice(2), (text) =>
    process.stdout.write(text),
  );
}
