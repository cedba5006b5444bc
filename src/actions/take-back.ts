import { isBlank } from '../domain/collect';
import { isUntouched, itemOf, type Journey } from '../domain/journey';
import type { Reply } from '../protocol';
import { quoted } from '../sheets/address';
import { enteredRows } from '../sheets/call-sheet';
import { protectionDifferences } from '../sheets/protection-difference';
import { cellsOf } from '../sheets/structure';
import { callSheetId } from '../sheets/tab-ids';
import { openDesk, settle } from './bring-about';
import type { Campaign } from './campaign';
import { type Desk, desiredProtections, type Frozen } from './desk';
import { withFreshStructure } from './fresh-structure';
import { endAccess, isWithdrawn } from './grant-access';
import { linesOn } from './lines';
import { ok } from './reply';
import { send } from './send';
import { isMade, type Shelf } from './workbooks';

/** What could be taken back from one spreadsheet; it is still on its call sheets, where nobody can write. */
export interface TakenBack {
  readonly campaign: Campaign;
  /** Journeys in whose cells nothing was ever entered. */
  readonly untouched: readonly Journey[];
}

/** Which journeys, by id, are to be taken back from a spreadsheet. */
export interface TakingBack {
  readonly workbook: number;
  readonly wanted: ReadonlySet<string>;
  readonly shelf: Shelf;
  /** Until when, in milliseconds since 1970, access is ended first of all. */
  readonly until: number;
}

/**
 * Takes the cells of journeys out of what volunteers can write in and reads them in the same batch, so
 * that whatever Google accepted before is seen and whatever is typed later is refused.
 */
export function takeBack(campaign: Campaign, request: TakingBack): Reply<TakenBack> {
  const { workbook, wanted, shelf } = request;
  if (!isMade(campaign, workbook, shelf)) {
    const callSheets = campaign.settings.callSheets.filter((sheet) => sheet.workbook === workbook);
    return ok({ campaign, untouched: candidatesOn(campaign, { callSheets }, wanted) });
  }
  const opened = openDesk(campaign, workbook, shelf);
  if (!opened.ok) return opened;
  const { organisers } = campaign.settings;
  endAccess(opened.value.desk, { organisers, until: request.until });
  const settled = settle(opened.value);
  if (!settled.ok) return settled;
  const { desk } = settled.value;
  const candidates = candidatesOn(settled.value.campaign, desk, wanted);
  const frozen = freeze(settled.value.campaign, desk, candidates);
  if (!frozen.ok) return frozen;
  const touched = touchedOn(frozen.value.desk);
  const untouched = candidates.filter(({ contactId }) => !touched.has(contactId));
  return ok({ campaign: frozen.value.campaign, untouched });
}

/** Journeys that stand on call sheets of a desk and, as far as is known, are untouched. */
function candidatesOn(
  { journeys, path }: Campaign,
  { callSheets }: Pick<Desk, 'callSheets'>,
  wanted: ReadonlySet<string>,
): Journey[] {
  const numbers = new Set(callSheets.map(({ number }) => number));
  return journeys.filter(
    (journey) =>
      wanted.has(journey.id) &&
      journey.place !== null &&
      numbers.has(journey.place.callSheet) &&
      isUntouched(journey) &&
      itemOf(journey, path).kind === 'step',
  );
}

interface FrozenDesk {
  readonly campaign: Campaign;
  /** The desk with what stands on it after the freeze. */
  readonly desk: Desk;
}

function freeze(campaign: Campaign, desk: Desk, rows: readonly Journey[]): Reply<FrozenDesk> {
  if (rows.length === 0) return ok({ campaign, desk });
  const lines = linesOn(campaign, desk.callSheets);
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

/** The contacts in whose row something stands. */
export function touchedOn({ callSheets, cells }: Desk): ReadonlySet<string> {
  const rows = callSheets.flatMap(({ number }) =>
    enteredRows(number, cells.get(callSheetId(number)) ?? []),
  );
  return new Set(rows.filter((row) => !isBlank(row)).map(({ contactId }) => contactId));
}
