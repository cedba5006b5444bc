/**
 * Groups of rows and columns
 * (https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#AddDimensionGroupRequest).
 */
import { invalid } from '../api-error';
import { withRangeReplies } from '../replies/ranges';
import { maskOf } from '../schema/field-mask';
import type { Dimension, DimensionRange, Json } from '../store/state';
import { linesOf } from './dimensions';
import { type Batch, requiredMask, requireSheetChange } from './request';

/** Rows or columns that can be folded away together, within others when their depth is greater. */
interface DimensionGroup extends Json {
  readonly range: DimensionRange;
  readonly depth: number;
  readonly collapsed?: boolean;
}

const membersOf = { ROWS: 'rowGroups', COLUMNS: 'columnGroups' } as const;

/** How deep each row or column is within groups. */
function depthsOf(groups: readonly DimensionGroup[]): number[] {
  const depths: number[] = [];
  for (const { range, depth } of groups) {
    const { startIndex = 0, endIndex = 0 } = range;
    for (let index = startIndex; index < endIndex; index += 1) {
      depths[index] = Math.max(depths[index] ?? 0, depth);
    }
  }
  return depths;
}

/** The unbroken stretches that are at least this deep. */
function stretches(depths: readonly number[], depth: number): [number, number][] {
  const found: [number, number][] = [];
  for (let index = 0; index < depths.length; index += 1) {
    const last = found[found.length - 1];
    if ((depths[index] ?? 0) < depth) continue;
    if (last?.[1] === index) last[1] = index + 1;
    else found.push([index, index + 1]);
  }
  return found;
}

function groupsOf(
  depths: readonly number[],
  sheetId: number,
  dimension: Dimension,
  old: readonly DimensionGroup[],
): DimensionGroup[] {
  const deepest = depths.reduce((most, depth) => Math.max(most, depth ?? 0), 0);
  return Array.from({ length: deepest }, (_, level) => level + 1).flatMap((depth) =>
    stretches(depths, depth).map(([startIndex, endIndex]) => {
      const range = { sheetId, dimension, startIndex, endIndex };
      const same = old.find((group) => group.depth === depth && isSame(group.range, range));
      return { range, depth, ...(same?.collapsed ? { collapsed: true } : {}) };
    }),
  );
}

function isSame(one: DimensionRange, other: Partial<DimensionRange>): boolean {
  return one.startIndex === other.startIndex && one.endIndex === other.endIndex;
}

interface AskedGroup {
  readonly range?: Partial<DimensionRange>;
}

/** Makes lines one deeper or one shallower and answers with the groups there are then. */
function deepen(batch: Batch, request: AskedGroup, by: 1 | -1): object {
  const { sheet, sheetId, dimension, start, end } = linesOf(batch, request.range);
  requireSheetChange(batch, sheetId);
  const member = membersOf[dimension];
  const old = sheet[member] as readonly DimensionGroup[];
  const depths = depthsOf(old);
  while (depths.length < end) depths.push(0);
  for (let index = start; index < end; index += 1) {
    const depth = (depths[index] ?? 0) + by;
    if (depth < 0) throw invalid('There is no group to delete in this range.');
    depths[index] = depth;
  }
  const groups = groupsOf(depths, sheetId, dimension, old);
  batch.transaction.changeSheet(sheetId, { [member]: groups });
  return groups.length > 0 ? { dimensionGroups: withRangeReplies(groups) } : {};
}

/** Groups rows or columns, within or around the groups that are there. */
export function addDimensionGroup(batch: Batch, request: AskedGroup): object {
  return deepen(batch, request, 1);
}

/** Takes rows or columns out of their innermost group. */
export function deleteDimensionGroup(batch: Batch, request: AskedGroup): object {
  return deepen(batch, request, -1);
}

/** Folds a group away or opens it. */
export function updateDimensionGroup(
  batch: Batch,
  request: { readonly dimensionGroup?: Partial<DimensionGroup>; readonly fields?: string },
): undefined {
  const mask = requiredMask(request.fields, 'DimensionGroup');
  const { range, depth = 1, collapsed = false } = request.dimensionGroup ?? {};
  const { sheet, sheetId, dimension, start, end } = linesOf(batch, range);
  requireSheetChange(batch, sheetId);
  const member = membersOf[dimension];
  const groups = sheet[member] as readonly DimensionGroup[];
  const asked = { startIndex: start, endIndex: end };
  const found = groups.find((group) => group.depth === depth && isSame(group.range, asked));
  if (!found) throw invalid('There is no group with this range and depth.');
  if (!maskOf(mask, 'collapsed')) return;
  const changed = { range: found.range, depth, ...(collapsed ? { collapsed } : {}) };
  const all = groups.map((group) => (group === found ? changed : group));
  batch.transaction.changeSheet(sheetId, { [member]: all });
}
