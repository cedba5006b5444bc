import { gridRange } from './address';
import { outcomeBlock } from './call-sheet';
import type { GridRange, ProtectedRange, Request } from './google-types';
import { addProtection } from './requests';

/** A tab nobody but the organisers may change, apart from a volunteer's own outcome cells. */
export interface DesiredProtection {
  readonly sheetId: number;
  /** Whose outcome cells are open, where some are. */
  readonly opening: Opening | null;
}

/** The outcome cells one volunteer may write in. */
export interface Opening {
  readonly email: string;
  readonly volunteer: string;
  /** Rows of the call sheet, first and last. */
  readonly rows: { readonly from: number; readonly to: number };
  /** Rows among them that are open, from the first down. */
  readonly open: readonly number[];
}

/** Protections of the add-on have ids of its own choosing, so that one batch can name them. */
export function protectionId(sheetId: number, which: 'tab' | 'cells'): number {
  return ((sheetId * 2 + (which === 'tab' ? 0 : 1)) % 2_000_000_000) + 1;
}

/** A whole tab closed to everybody but the organisers. */
export function tabProtection(sheetId: number, organisers: readonly string[]): ProtectedRange {
  return {
    protectedRangeId: protectionId(sheetId, 'tab'),
    range: { sheetId },
    editors: { users: [...organisers] },
  };
}

/** The first half of the recipe: the request that closes a tab. */
export function closeTab(sheetId: number, organisers: readonly string[]): Request {
  return addProtection(tabProtection(sheetId, organisers));
}

/** The open outcome cells as ranges let out of the tab's protection; every other row stays in it. */
export function openRanges(sheetId: number, { open }: Opening): GridRange[] {
  const runs: { from: number; to: number }[] = [];
  for (const row of open) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs.map(({ from, to }) => gridRange(outcomeBlock(sheetId, from, to)));
}

/** The second half: what keeps everybody but the organisers and one volunteer out of the cells. */
export function cellProtection(
  sheetId: number,
  opening: Opening,
  organisers: readonly string[],
): ProtectedRange {
  return {
    protectedRangeId: protectionId(sheetId, 'cells'),
    range: gridRange(outcomeBlock(sheetId, opening.rows.from, opening.rows.to)),
    editors: { users: [...organisers, opening.email] },
  };
}
