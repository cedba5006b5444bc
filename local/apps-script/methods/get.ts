import { type DataFilter, rangesOf } from '../data-filter';
import { spreadsheetReply } from '../replies/spreadsheet';
import { readMask } from '../schema/field-mask';
import { rangeOfA1 } from '../store/a1';
import { gridWithId } from '../store/lookup';
import type { GridRange } from '../store/state';
import { areaOnGrid } from '../values/get';
import type { MethodCall, MethodOutcome } from './call';

function answer(
  call: MethodCall,
  ranges: readonly GridRange[] | undefined,
  includeGridData: boolean,
): MethodOutcome {
  const { state, asker } = call;
  for (const range of ranges ?? []) areaOnGrid(gridWithId(state, range.sheetId), range);
  const mask = readMask(call.fields);
  const question = { asker, mask, includeGridData, ...(ranges ? { ranges } : {}) };
  return { response: spreadsheetReply(state, question), isMasked: true };
}

/** `spreadsheets.get`: the spreadsheet, without its cells unless they are asked for. */
export function getSpreadsheet(call: MethodCall): MethodOutcome {
  const { ranges } = call.params as { ranges?: readonly string[] };
  const asked = ranges?.length ? ranges.map((range) => rangeOfA1(call.state, range)) : undefined;
  return answer(call, asked, call.params.includeGridData === true);
}

/** `spreadsheets.getByDataFilter`: the same, of the ranges some filters mean. */
export function getSpreadsheetByFilter(call: MethodCall): MethodOutcome {
  const { dataFilters, includeGridData = false } = call.body as {
    dataFilters?: readonly DataFilter[];
    includeGridData?: boolean;
  };
  const asked = dataFilters?.length
    ? dataFilters.flatMap((filter) => rangesOf(call.state, filter))
    : undefined;
  return answer(call, asked, includeGridData);
}
