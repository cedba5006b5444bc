import { type CallTotals, totalsOf } from '../../local/apps-script/calls';
import type { Filter } from '../../src/domain/filter';
import type { Language } from '../../src/domain/language';
import type { SetUpRequest } from '../../src/protocol-campaign';
import type { FilterPreview } from '../../src/protocol-contacts';
import type { ShareProgress } from '../../src/protocol-share';
import { type Calling, makeCalls } from './calling';
import { type Campaign, openCampaign } from './campaign';
import { callLogRows, checkSummary, countCallSheets, formulasIn } from './checks';
import type { Inputs } from './inputs';
import { messagesFor, type RehearsalMessages, Stopped } from './messages';
import type { RehearseOptions } from './options';
import { untilDone } from './until-done';

/** The stages of a rehearsal that take a while. */
export type Stage = keyof RehearsalMessages['stages'];

/** Hears how far a rehearsal is: the stage, and how much of it is done, from 0 to 1. */
export type Progress = (stage: Stage, done: number) => void;

/** Everything a rehearsal found out. */
export interface Rehearsed {
  readonly filter: Filter;
  readonly preview: FilterPreview;
  readonly volunteers: { readonly read: number; readonly callers: number };
  readonly shared: ShareProgress;
  readonly calling: Calling;
  readonly collected: { readonly changes: number; readonly doNotCall: number };
  readonly outcomes: Readonly<Record<string, number>>;
  readonly callLog: number;
  readonly formulasWritten: number;
  readonly differences: number;
  readonly service: Readonly<Record<'setUp' | 'share' | 'collect' | 'summary', CallTotals>>;
}

/** So many seconds pass between sharing and collecting: the calls of a week. */
const week = 7 * 24 * 3600;

function prepare(campaign: Campaign, options: RehearseOptions) {
  const request: SetUpRequest = {
    language: campaign.language,
    ...(options.region === null ? {} : { region: options.region }),
    ...(options.supportScale === null ? {} : { supportScale: options.supportScale }),
  };
  const { needs } = campaign.act('previewSetUp', request).value;
  const { stopped } = messagesFor(campaign.language);
  if (needs.length > 0) throw new Stopped(stopped.needs(needs));
  return campaign.act('setUp', request);
}

/** Shares slice by slice until all is done, as the sidebar does. */
function share(campaign: Campaign, { where }: RehearseOptions, progress: Progress) {
  const readers = campaign.act('previewShare', { where }).value.readers;
  const request = { where, confirmedReaders: readers };
  return untilDone(
    campaign,
    () => campaign.act('share', request),
    ({ shared, waiting, callSheets }) =>
      progress('share', (shared + waiting.length) / Math.max(1, callSheets)),
  );
}

/** Goes from a set-up campaign to shared call sheets. */
function handOut(campaign: Campaign, filter: Filter, options: RehearseOptions, progress: Progress) {
  progress('filter', 0);
  const preview = campaign.act('previewFilter', { filter }).value;
  const { onPath } = campaign.act('addToPath', { filter }).value;
  const split = campaign.act('previewSplit').value;
  progress('share', 0);
  return { preview, onPath, split, shared: share(campaign, options, progress) };
}

/** Goes from calls that were made to the summary, and compares it with what was typed. */
function gather(campaign: Campaign, onPath: number, progress: Progress) {
  const counted = countCallSheets(campaign, onPath);
  progress('collect', 0);
  const collected = campaign.act('collect');
  progress('summary', 0);
  const summary = campaign.act('buildSummary');
  progress('check', 0);
  const { differences } = campaign.act('checkPermissions').value;
  checkSummary(campaign, counted);
  return { collected, summary, differences: differences.length };
}

/** Runs a whole campaign, from its two tables to its summary. */
export function rehearse(
  inputs: Inputs,
  options: RehearseOptions,
  progress: Progress,
): { readonly campaign: Campaign; readonly rehearsed: Rehearsed } {
  const language: Language = options.language ?? inputs.language;
  const filter: Filter = { field: 'supportLevel', operator: 'is-one-of', value: options.support };
  progress('setUp', 0);
  const campaign = openCampaign(inputs, language);
  const setUp = prepare(campaign, options);
  const { preview, onPath, split, shared } = handOut(campaign, filter, options, progress);
  const calling = makeCalls(campaign, (done) => progress('call', done));
  campaign.google.clock.advance(week);
  const { collected, summary, differences } = gather(campaign, onPath, progress);
  const rehearsed: Rehearsed = {
    filter,
    preview,
    volunteers: {
      read: setUp.value.volunteers.rows - split.volunteersUnread.length,
      callers: split.callers,
    },
    shared: shared.value,
    calling,
    collected: collected.value,
    outcomes: summary.value.outcomes,
    callLog: callLogRows(campaign),
    formulasWritten: formulasIn(campaign),
    differences,
    service: {
      setUp: totalsOf(setUp.calls),
      share: totalsOf(shared.calls),
      collect: totalsOf(collected.calls),
      summary: totalsOf(summary.calls),
    },
  };
  return { campaign, rehearsed };
}
