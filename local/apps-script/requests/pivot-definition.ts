import { evaluatedConditions } from '../conditions';
import { summaries } from '../pivot/summarize';
import type { PivotFilter, PivotGroup, PivotTable, PivotValue } from '../store/state';
import { type Batch, notEmulated, requestedArea, withSheet } from './request';

function checkGroup(group: PivotGroup): void {
  for (const name of ['groupRule', 'valueMetadata', 'dataSourceColumnReference']) {
    if (group[name] !== undefined) throw notEmulated(`A pivot group with ${name}`);
  }
}

function checkValue(value: PivotValue): void {
  const { summarizeFunction = 'SUM', calculatedDisplayType, formula } = value;
  if (formula !== undefined) throw notEmulated('A pivot value with formula');
  if (!(summarizeFunction in summaries)) {
    throw notEmulated(`The pivot function ${summarizeFunction}`);
  }
  if (calculatedDisplayType !== undefined) {
    throw notEmulated('A pivot value with calculatedDisplayType');
  }
}

function checkFilter({ filterCriteria }: PivotFilter): void {
  const type = filterCriteria?.condition?.type;
  if (type && !evaluatedConditions.has(type)) throw notEmulated(`A pivot filter by ${type}`);
}

/** A pivot table that can be computed here; what cannot is refused by its name. */
export function checkPivot(batch: Batch, table: PivotTable): PivotTable {
  if (!table.source) throw notEmulated('A pivot table without a source range');
  requestedArea(batch, table.source);
  table.rows?.forEach(checkGroup);
  table.columns?.forEach(checkGroup);
  table.values?.forEach(checkValue);
  table.filterSpecs?.forEach(checkFilter);
  return { ...table, source: withSheet(table.source) };
}
