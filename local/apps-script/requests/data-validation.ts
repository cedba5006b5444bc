import type { DataValidationRule, GridRange } from '../store/state';
import { changeCell, meantChanges } from './cell-change';
import { type Batch, requestedArea, requireEdit } from './request';

/** Sets or, without a rule, removes what may be put in the cells of a range. */
export function setDataValidation(
  batch: Batch,
  request: {
    readonly range?: Partial<GridRange>;
    readonly rule?: DataValidationRule;
    readonly filteredRowsIncluded?: boolean;
  },
): undefined {
  const area = requestedArea(batch, request.range);
  requireEdit(batch, area);
  const meant = meantChanges(new Map([['dataValidation', 'everything' as const]]));
  const data = request.rule ? { dataValidation: request.rule } : {};
  for (let row = area.top; row < area.bottom; row += 1) {
    for (let column = area.left; column < area.right; column += 1) {
      changeCell(batch, { sheetId: area.sheetId, row, column }, data, meant);
    }
  }
}
