import { invalid } from '../api-error';
import { areaOf, rangeOf } from '../store/area';
import type { BasicFilter, GridRange } from '../store/state';
import { type Batch, requestedArea, requireEdit, sheetOf } from './request';
import { type SortSpec, sortArea } from './sorting';

interface AskedFilter {
  readonly range?: Partial<GridRange>;
  readonly sortSpecs?: readonly SortSpec[];
  readonly [name: string]: unknown;
}

/** Puts a filter on a sheet in place of the one it has, and sorts by it when it says so. */
export function setBasicFilter(
  batch: Batch,
  request: { readonly filter?: AskedFilter },
): undefined {
  const asked = request.filter;
  if (!asked?.range) throw invalid('filter.range is required');
  const area = requestedArea(batch, asked.range);
  requireEdit(batch, area);
  const basicFilter: BasicFilter = { ...asked, range: rangeOf(area) };
  batch.transaction.changeSheet(area.sheetId, { basicFilter });
  const { sortSpecs = [] } = asked;
  if (sortSpecs.length > 0) sortArea(batch, { ...area, top: area.top + 1 }, sortSpecs);
}

/** Takes the filter off a sheet. */
export function clearBasicFilter(batch: Batch, request: { readonly sheetId?: number }): undefined {
  const sheet = sheetOf(batch, request.sheetId);
  if (!sheet.basicFilter) return;
  requireEdit(batch, areaOf(sheet.basicFilter.range, sheet));
  const { basicFilter: _, ...without } = sheet;
  batch.transaction.replaceSheet(without);
}
