/** The methods of `spreadsheets.values`. */
import { ApiError } from '../api-error';
import { type DataFilter, rangesOf } from '../data-filter';
import { rangeOfA1 } from '../store/a1';
import { rangeOf } from '../store/area';
import { settleReferences } from '../store/references';
import type { GridRange, SpreadsheetState } from '../store/state';
import { Transaction } from '../store/transaction';
import { appendValues } from '../values/append';
import { clearValues } from '../values/clear';
import { type ValuesQuestion, valuesOf } from '../values/get';
import { updateValues, type ValuesChanged, type ValuesWriter } from '../values/update';
import { type MethodCall, type MethodOutcome, textParameter } from './call';

type Values = readonly (readonly unknown[])[];

interface GivenRange {
  readonly range?: string;
  readonly majorDimension?: string;
  readonly values?: Values;
}

/** How the values written are to be answered. */
interface AnswerOptions {
  readonly includeValuesInResponse?: boolean;
  readonly responseValueRenderOption?: string;
  readonly responseDateTimeRenderOption?: string;
}

function writerOf(call: MethodCall): ValuesWriter & { transaction: Transaction } {
  const { state, asker, now } = call;
  return { transaction: new Transaction(state), actor: asker.actor, now };
}

function finished(transaction: Transaction): SpreadsheetState {
  settleReferences(transaction);
  return transaction.commit();
}

/** Names the item of a list that a refusal is about (observed). */
function inList<Result>(name: string, index: number, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'INVALID_ARGUMENT') throw error;
    throw new ApiError(error.code, `Invalid ${name}[${index}]: ${error.message}`);
  }
}

/** The answer to one write, with the values now there when they were asked for. */
function answered(
  state: SpreadsheetState,
  changed: ValuesChanged,
  options: AnswerOptions,
  majorDimension: string | undefined,
): object {
  if (!options.includeValuesInResponse) return changed.reply;
  const question: ValuesQuestion = {
    ...(majorDimension ? { majorDimension } : {}),
    valueRenderOption: options.responseValueRenderOption ?? 'FORMATTED_VALUE',
    dateTimeRenderOption: options.responseDateTimeRenderOption ?? 'SERIAL_NUMBER',
  };
  return { ...changed.reply, updatedData: valuesOf(state, rangeOf(changed.area), question) };
}

/** `values.get`: what a range holds. */
export function get(call: MethodCall): MethodOutcome {
  const range = rangeOfA1(call.state, textParameter(call, 'range'));
  return { response: valuesOf(call.state, range, call.params) };
}

/** `values.batchGet`: what some ranges hold. */
export function batchGet(call: MethodCall): MethodOutcome {
  const { state, params } = call;
  const { ranges = [] } = params as { ranges?: readonly string[] };
  const valueRanges = ranges.map((range) => valuesOf(state, rangeOfA1(state, range), params));
  const { spreadsheetId } = state;
  return { response: { spreadsheetId, ...(valueRanges.length ? { valueRanges } : {}) } };
}

/** The ranges each filter means, once each, with all filters that mean it. */
function matched(state: SpreadsheetState, filters: readonly DataFilter[]) {
  const byRange = new Map<string, { range: GridRange; dataFilters: DataFilter[] }>();
  for (const filter of filters) {
    for (const range of rangesOf(state, filter)) {
      const key = JSON.stringify(range);
      const known = byRange.get(key) ?? { range, dataFilters: [] };
      byRange.set(key, known);
      known.dataFilters.push(filter);
    }
  }
  return [...byRange.values()];
}

/** `values.batchGetByDataFilter`: what the ranges hold that some filters mean. */
export function batchGetByDataFilter(call: MethodCall): MethodOutcome {
  const { state, body } = call;
  const { dataFilters = [] } = body as { dataFilters?: readonly DataFilter[] };
  const valueRanges = matched(state, dataFilters).map((match) => ({
    valueRange: valuesOf(state, match.range, body),
    dataFilters: match.dataFilters,
  }));
  const { spreadsheetId } = state;
  return { response: { spreadsheetId, ...(valueRanges.length ? { valueRanges } : {}) } };
}

/** `values.update`: puts values into a range. */
export function update(call: MethodCall): MethodOutcome {
  const writer = writerOf(call);
  const { values = [], majorDimension } = call.body as GivenRange;
  const { valueInputOption } = call.params as { valueInputOption?: string };
  const range = rangeOfA1(call.state, textParameter(call, 'range'));
  const changed = updateValues(writer, { range, values, majorDimension, valueInputOption });
  const state = finished(writer.transaction);
  const response = answered(state, changed, call.params, majorDimension);
  return { state, response, warnings: writer.transaction.warnings };
}

/** `values.append`: puts values beneath a table. */
export function append(call: MethodCall): MethodOutcome {
  const writer = writerOf(call);
  const { values = [], majorDimension } = call.body as GivenRange;
  const { valueInputOption, insertDataOption } = call.params as {
    valueInputOption?: string;
    insertDataOption?: string;
  };
  const range = rangeOfA1(call.state, textParameter(call, 'range'));
  const change = { range, values, majorDimension, valueInputOption, insertDataOption };
  const changed = appendValues(writer, change);
  const state = finished(writer.transaction);
  const { tableRange } = changed;
  const response = {
    spreadsheetId: state.spreadsheetId,
    ...(tableRange ? { tableRange } : {}),
    updates: answered(state, changed, call.params, majorDimension),
  };
  return { state, response, warnings: writer.transaction.warnings };
}

interface Written {
  readonly changed: ValuesChanged;
  readonly majorDimension: string | undefined;
  readonly dataFilter?: DataFilter;
}

/** The answer to several writes, with their sums. */
function totals(call: MethodCall, state: SpreadsheetState, all: readonly Written[]): object {
  const responses = all.map(({ changed, majorDimension, dataFilter }) => ({
    ...answered(state, changed, call.body, majorDimension),
    ...(dataFilter ? { dataFilter } : {}),
  }));
  const counts = responses as Record<string, unknown>[];
  const sum = (name: string) =>
    counts.reduce((total, response) => total + Number(response[name] ?? 0), 0);
  const sheets = new Set(all.map(({ changed }) => changed.area.sheetId)).size;
  const sums = {
    totalUpdatedRows: sum('updatedRows'),
    totalUpdatedColumns: sum('updatedColumns'),
    totalUpdatedCells: sum('updatedCells'),
    totalUpdatedSheets: sheets,
  };
  const shown = Object.fromEntries(Object.entries(sums).filter(([, count]) => count > 0));
  return { spreadsheetId: state.spreadsheetId, ...shown, responses };
}

/** `values.batchUpdate`: puts values into several ranges, or into none of them. */
export function batchUpdate(call: MethodCall): MethodOutcome {
  const writer = writerOf(call);
  const { data = [], valueInputOption } = call.body as {
    data?: readonly GivenRange[];
    valueInputOption?: string;
  };
  const written = data.map(({ range = '', values = [], majorDimension }, index) =>
    inList('data', index, () => {
      const change = { range: rangeOfA1(call.state, range), values, majorDimension };
      return {
        changed: updateValues(writer, { ...change, valueInputOption }),
        majorDimension,
      };
    }),
  );
  const state = finished(writer.transaction);
  return { state, response: totals(call, state, written), warnings: writer.transaction.warnings };
}

interface FilteredValues extends GivenRange {
  readonly dataFilter?: DataFilter;
}

/** `values.batchUpdateByDataFilter`: the same, into the ranges some filters mean. */
export function batchUpdateByDataFilter(call: MethodCall): MethodOutcome {
  const writer = writerOf(call);
  const { data = [], valueInputOption } = call.body as {
    data?: readonly FilteredValues[];
    valueInputOption?: string;
  };
  const written = data.flatMap(({ dataFilter = {}, values = [], majorDimension }, index) =>
    inList('data', index, () =>
      rangesOf(call.state, dataFilter).map((range) => ({
        changed: updateValues(writer, { range, values, majorDimension, valueInputOption }),
        majorDimension,
        dataFilter,
      })),
    ),
  );
  const state = finished(writer.transaction);
  return { state, response: totals(call, state, written), warnings: writer.transaction.warnings };
}

function clearAll(call: MethodCall, ranges: readonly GridRange[]) {
  const writer = writerOf(call);
  const cleared = ranges.map((range) => clearValues(writer, range));
  return { state: finished(writer.transaction), cleared };
}

/** `values.clear`: takes the values out of a range. */
export function clear(call: MethodCall): MethodOutcome {
  const range = rangeOfA1(call.state, textParameter(call, 'range'));
  const { state, cleared } = clearAll(call, [range]);
  return { state, response: { spreadsheetId: state.spreadsheetId, clearedRange: cleared[0] } };
}

/** `values.batchClear`: takes the values out of some ranges. */
export function batchClear(call: MethodCall): MethodOutcome {
  const { ranges = [] } = call.body as { ranges?: readonly string[] };
  const asked = ranges.map((range) => rangeOfA1(call.state, range));
  const { state, cleared } = clearAll(call, asked);
  return { state, response: { spreadsheetId: state.spreadsheetId, clearedRanges: cleared } };
}

/** `values.batchClearByDataFilter`: takes the values out of the ranges some filters mean. */
export function batchClearByDataFilter(call: MethodCall): MethodOutcome {
  const { dataFilters = [] } = call.body as { dataFilters?: readonly DataFilter[] };
  const asked = dataFilters.flatMap((filter) => rangesOf(call.state, filter));
  const { state, cleared } = clearAll(call, asked);
  return { state, response: { spreadsheetId: state.spreadsheetId, clearedRanges: cleared } };
}
