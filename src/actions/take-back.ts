import type { CallSheet } from '../domain/call-sheet';
import { hasNews } from '../domain/collect';
import { mayBeHandedOver } from '../domain/hand-over';
import type { Journey } from '../domain/journey';
import type { Reply } from '../protocol';
import type { DailyLimit } from '../protocol-share';
import { quoted } from '../sheets/address';
import { protectionDifferences } from '../sheets/protection-difference';
import { cellsOf } from '../sheets/structure';
import { callSheetId } from '../sheets/tab-ids';
import { openDesk, settle } from './bring-about';
import type { Campaign } from './campaign';
import { type Desk, desiredProtections, type Frozen, linesThere, standingsOn } from './desk';
import { withFreshStructure } from './fresh-structure';
import { isWithdrawn } from './grant-access';
import { linesOn } from './lines';
import { ok } from './reply';
import { send } from './send';
import { isMade, type Shelf } from './workbooks';

/** What could be taken back from one spreadsheet; it is still on its call sheets, where nobody can write. */
export interface TakenBack {
  readonly campaign: Campaign;
  /** Journeys in whose cells nothing stands that was not collected: where those begun stay, nothing at all. */
  readonly untouched: readonly Journey[];
  /** What of Google's daily limits keeps anything from being taken back today, or null. */
  readonly paused: DailyLimit | null;
}

/** Which journeys, by id, are to be taken back from a spreadsheet. */
export interface TakingBack {
  readonly workbook: number;
  readonly wanted: ReadonlySet<string>;
  readonly shelf: Shelf;
  /** Whether those may be taken that are begun and still on a step. */
  readonly begun: boolean;
}

/**
 * Takes the cells of journeys out of what volunteers can write in and reads them in the same batch, so
 * that whatever Google accepted before is seen and whatever is typed later is refused. Where no file
 * was made yet, nobody can have written anything.
 */
export function takeBack(campaign: Campaign, request: TakingBack): Reply<TakenBack> {
  const { workbook, shelf } = request;
  if (!isMade(campaign, workbook, shelf)) {
    const callSheets = campaign.settings.callSheets.filter((sheet) => sheet.workbook === workbook);
    return ok({ campaign, untouched: candidatesOn(campaign, callSheets, request), paused: null });
  }
  const opened = openDesk(campaign, workbook, shelf);
  if (!opened.ok) return opened;
  if ('paused' in opened.value) return ok({ campaign, untouched: [], ...opened.value });
  const settled = settle(opened.value);
  if (!settled.ok) return settled;
  const { desk } = settled.value;
  const candidates = candidatesOn(settled.value.campaign, desk.callSheets, request);
  const frozen = freeze(settled.value.campaign, desk, candidates);
  if (!frozen.ok) return frozen;
  const touched = touchedOn(frozen.value.desk, candidates);
  const untouched = candidates.filter(({ contactId }) => !touched.has(contactId));
  return ok({ campaign: frozen.value.campaign, untouched, paused: null });
}

/** Journeys that stand on some call sheets and, as far as is known, may be taken. */
function candidatesOn(
  { journeys, path }: Campaign,
  callSheets: readonly CallSheet[],
  { wanted, begun }: TakingBack,
): Journey[] {
  const numbers = new Set(callSheets.map(({ number }) => number));
  return journeys.filter(
    (journey) =>
      wanted.has(journey.id) &&
      journey.place !== null &&
      numbers.has(journey.place.callSheet) &&
      mayBeHandedOver(journey, path, begun),
  );
}

interface FrozenDesk {
  readonly campaign: Campaign;
  /** The desk with what stands on it after the freeze. */
  readonly desk: Desk;
}

/**
 * Closes some rows and reads their call sheets in one batch. A row that somebody is given there but
 * that is not written yet, maybe not even made, is opened later, when it is.
 */
function freeze(campaign: Campaign, desk: Desk, rows: readonly Journey[]): Reply<FrozenDesk> {
  if (rows.length === 0) return ok({ campaign, desk });
  const lines = linesThere(desk, linesOn(campaign, desk.callSheets));
  const { organisers } = campaign.settings;
  const isOpen = (sheet: Desk['callSheets'][number]) =>
    sheet.waiting === null && !isWithdrawn(sheet);
  const desired = desiredProtections(desk, lines, isOpen, frozenRows(rows));
  const requests = protectionDifferences(desk.structure, desired, organisers).flatMap(
    ({ repair }) => repair,
  );
  const sent = send(desk.structure, [requests], { ranges: rangesOf(desk, rows) });
  if (!sent.ok) return sent;
  const { structure, broughtBack } = sent.value;
  const [after] = broughtBack;
  const cells = new Map([...desk.cells, ...(after === undefined ? [] : cellsOf(after))]);
  const frozen = { ...desk, structure, cells };
  if (desk.workbook > 0) return ok({ campaign, desk: frozen });
  const fresh = withFreshStructure({ ...campaign, structure });
  if (!fresh.ok) return fresh;
  return ok({ campaign: { ...fresh.value, cells: merged(campaign, cells) }, desk: frozen });
}

function merged({ cells }: Campaign, fresh: Campaign['cells']): Campaign['cells'] {
  return new Map([...cells, ...fresh]);
}

function frozenRows(journeys: readonly Journey[]): Frozen {
  const rows = new Map<number, Set<number>>();
  for (const { place } of journeys) {
    if (place === null) continue;
    const ofSheet = rows.get(place.callSheet) ?? new Set();
    rows.set(place.callSheet, ofSheet.add(place.row));
  }
  return rows;
}

/** The call sheets that rows are taken back from, whole. */
function rangesOf({ structure }: Desk, rows: readonly Journey[]): string[] {
  const ids = new Set(rows.map(({ place }) => callSheetId(place?.callSheet ?? 0)));
  return structure.tabs.filter(({ sheetId }) => ids.has(sheetId)).map(({ title }) => quoted(title));
}

/** The contacts in whose row something stands that was not collected from it. */
export function touchedOn(desk: Desk, journeys: readonly Journey[]): ReadonlySet<string> {
  const collected = new Map(journeys.map((journey) => [journey.contactId, journey.collected]));
  const { entered } = standingsOn([desk]);
  const news = entered.filter((row) => hasNews(row, collected.get(row.contactId)));
  return new Set(news.map(({ contactId }) => contactId));
}
