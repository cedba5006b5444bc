import type { Google } from '../../local/apps-script/google';
import { cellName } from '../../local/apps-script/store/a1';
import { formattedText, usedSize } from '../../local/apps-script/store/reading';
import type { CellState, SheetState, SpreadsheetState } from '../../local/apps-script/store/state';

type File = ReturnType<Google['files']>[number];

/** The files as they were at one moment. */
export type Snapshot = ReadonlyMap<string, File>;

/** One value that became another; `before` is missing for a cell that was empty. */
export interface CellExample {
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** What became of one tab. */
export interface TabChange {
  readonly title: string;
  readonly renamedFrom?: string;
  readonly added?: { readonly rows: number; readonly columns: number };
  readonly removed?: true;
  readonly hidden?: boolean;
  readonly values: number;
  readonly looks: number;
  readonly examples: readonly CellExample[];
  readonly protections: { readonly before: number; readonly after: number };
}

/** What became of one file. */
export interface FileChange {
  readonly name: string;
  readonly mimeType: string;
  readonly isNew: boolean;
  readonly isTrashed: boolean;
  readonly tabsMoved: boolean;
  readonly tabs: readonly TabChange[];
  readonly access: readonly {
    readonly address: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** The files as they are now. */
export function snapshot(google: Google): Snapshot {
  return new Map(google.files().map((file) => [file.id, file]));
}

/** What became of the files between two moments, the oldest file first. */
export function changesBetween(before: Snapshot, after: Snapshot): FileChange[] {
  return [...after.values()]
    .reverse()
    .filter((file) => before.get(file.id) !== file && file.name !== 'My Drive')
    .map((file) => fileChange(before.get(file.id), file));
}

function fileChange(before: File | undefined, after: File): FileChange {
  const tabs = after.spreadsheet ? tabChanges(before?.spreadsheet, after.spreadsheet) : [];
  return {
    name: after.name,
    mimeType: after.mimeType,
    isNew: before === undefined,
    isTrashed: after.trashed && before?.trashed !== true,
    tabsMoved: isReordered(before?.spreadsheet, after.spreadsheet),
    tabs,
    access: accessChanges(before, after),
  };
}

function accessChanges(before: File | undefined, after: File): FileChange['access'] {
  const roles = (file: File | undefined) =>
    new Map(file?.permissions.map(({ emailAddress, role }) => [emailAddress, role as string]));
  const [then, now] = [roles(before), roles(after)];
  return [...new Set([...then.keys(), ...now.keys()])]
    .map((address) => ({
      address,
      before: then.get(address) ?? null,
      after: now.get(address) ?? null,
    }))
    .filter((one) => one.before !== one.after && one.after !== 'owner');
}

const idsOf = (state: SpreadsheetState | undefined) =>
  (state?.sheets ?? []).map(({ properties }) => properties.sheetId);

function isReordered(before?: SpreadsheetState, after?: SpreadsheetState): boolean {
  const [then, now] = [idsOf(before), idsOf(after)];
  const kept = then.filter((id) => now.includes(id));
  return kept.join() !== now.filter((id) => then.includes(id)).join();
}

function tabChanges(before: SpreadsheetState | undefined, after: SpreadsheetState): TabChange[] {
  const then = new Map(before?.sheets.map((sheet) => [sheet.properties.sheetId, sheet]));
  const changed = after.sheets
    .filter((sheet) => then.get(sheet.properties.sheetId) !== sheet)
    .map((sheet) => tabChange([before, then.get(sheet.properties.sheetId)], [after, sheet]));
  const gone = [...then.values()].filter(
    (sheet) => !idsOf(after).includes(sheet.properties.sheetId),
  );
  return [...gone.map(removedTab), ...changed];
}

const untouched = { values: 0, looks: 0, examples: [], protections: { before: 0, after: 0 } };

function removedTab({ properties }: SheetState): TabChange {
  return { ...untouched, title: properties.title, removed: true };
}

type Side = readonly [state: SpreadsheetState | undefined, sheet: SheetState | undefined];

function tabChange(
  before: Side,
  [state, sheet]: readonly [SpreadsheetState, SheetState],
): TabChange {
  const { title, hidden, sheetId } = sheet.properties;
  const [, old] = before;
  const protections = {
    before: old?.protectedRanges.length ?? 0,
    after: sheet.protectedRanges.length,
  };
  if (!old) return { ...untouched, title, protections, added: usedSize(state, sheetId) };
  const then = old.properties;
  return {
    ...cellChanges(before, [state, sheet]),
    title,
    protections,
    ...(then.title === title ? {} : { renamedFrom: then.title }),
    ...((then.hidden ?? false) === (hidden ?? false) ? {} : { hidden: hidden ?? false }),
  };
}

const text = (part: unknown) => JSON.stringify(part) ?? '';

function looksAlike(one: CellState | undefined, other: CellState | undefined): boolean {
  const { userEnteredValue: _one, ...before } = one ?? {};
  const { userEnteredValue: _other, ...after } = other ?? {};
  return text(before) === text(after);
}

/** The cells that are not what they were, row by row. */
function changedCells(old: SheetState | undefined, sheet: SheetState | undefined): ChangedCell[] {
  const rows = Math.max(old?.rows.length ?? 0, sheet?.rows.length ?? 0);
  return Array.from({ length: rows }, (_, row) => row)
    .filter((row) => old?.rows[row] !== sheet?.rows[row])
    .flatMap((row) => {
      const [before = [], after = []] = [old?.rows[row], sheet?.rows[row]];
      const columns = Math.max(before.length, after.length);
      return Array.from({ length: columns }, (_, column) => {
        return { row, column, one: before[column], other: after[column] };
      });
    })
    .filter(({ one, other }) => one !== other);
}

function cellChanges([was, old]: Side, [state, sheet]: Side) {
  const cells = changedCells(old, sheet);
  const values = cells.filter(
    ({ one, other }) => text(one?.userEnteredValue) !== text(other?.userEnteredValue),
  );
  const looks = cells.filter(({ one, other }) => !looksAlike(one, other));
  const shown = (file: SpreadsheetState | undefined, tab: SheetState | undefined, at: Spot) =>
    file && tab ? formattedText(file, tab.properties.sheetId, at.row, at.column) : '';
  const examples = values.slice(0, 3).map((at) => ({
    cell: cellName(at.row, at.column),
    before: shown(was, old, at),
    after: shown(state, sheet, at),
  }));
  return { values: values.length, looks: looks.length, examples };
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

interface ChangedCell extends Spot {
  readonly one: CellState | undefined;
  readonly other: CellState | undefined;
}
