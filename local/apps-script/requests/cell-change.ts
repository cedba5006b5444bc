/** Putting the API's `CellData` into cells, as far as a field mask means it. */
import { ApiError } from '../api-error';
import { type FieldMask, maskOf, updated } from '../schema/field-mask';
import type { CellState, DataValidationRule, ExtendedValue, PivotTable } from '../store/state';
import { putValue, without } from '../store/write';
import { checkRule, isUnchecked } from '../validation';
import { withColorMasks, withColorStyles } from './colors';
import { checkPivot } from './pivot-definition';
import { type Batch, notEmulated } from './request';

/** A cell as a request describes it. */
export interface CellData extends CellState {
  readonly pivotTable?: PivotTable;
  readonly [name: string]: unknown;
}

/** A cell of a sheet. */
export interface CellPlace {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

type Change = (batch: Batch, place: CellPlace, data: CellData, mask: FieldMask) => void;

function put<Name extends keyof CellState>(
  { transaction }: Batch,
  place: CellPlace,
  name: Name,
  value: CellState[Name] | undefined,
): void {
  const { sheetId, row, column } = place;
  const old = transaction.cell(sheetId, row, column);
  if (old === undefined && value === undefined) return;
  const kept = without(old, name);
  const cell = value === undefined ? kept : { ...kept, [name]: value };
  transaction.setCell(sheetId, row, column, cell as CellState);
}

function changeValue(batch: Batch, place: CellPlace, data: CellData): void {
  const value = data.userEnteredValue;
  if (value?.errorValue) throw notEmulated('Writing an error value');
  const empty = !value || value.stringValue === '' || Object.keys(value).length === 0;
  putValue(batch.transaction, place, empty ? undefined : (value as ExtendedValue));
}

function changeFormat(batch: Batch, place: CellPlace, data: CellData, mask: FieldMask): void {
  const { sheetId, row, column } = place;
  const old = batch.transaction.cell(sheetId, row, column)?.userEnteredFormat ?? {};
  const asked = withColorStyles(data.userEnteredFormat ?? {});
  const format = updated(old, asked, withColorMasks(mask));
  put(batch, place, 'userEnteredFormat', Object.keys(format).length > 0 ? format : undefined);
}

function changeRule(batch: Batch, place: CellPlace, data: CellData): void {
  if (data.dataValidation) {
    checkRule(data.dataValidation);
    warnOfUnchecked(batch, data.dataValidation);
  }
  put(batch, place, 'dataValidation', data.dataValidation);
}

function warnOfUnchecked({ transaction }: Batch, rule: DataValidationRule): void {
  if (!isUnchecked(rule)) return;
  const formula = rule.condition.values?.[0]?.userEnteredValue ?? '';
  const warning = `The validation ${formula} is kept and not checked here`;
  if (!transaction.warnings.includes(warning)) transaction.warnings.push(warning);
}

function changePivot(batch: Batch, place: CellPlace, data: CellData): void {
  const { sheetId, row, column } = place;
  const { pivots } = batch.transaction.sheet(sheetId);
  const others = pivots.filter((pivot) => pivot.row !== row || pivot.column !== column);
  if (others.length === pivots.length && !data.pivotTable) return;
  const table = data.pivotTable && checkPivot(batch, data.pivotTable);
  const all = table ? [...others, { row, column, table }] : others;
  batch.transaction.changeSheet(sheetId, { pivots: all });
}

/** How each member of a cell is changed. */
const changes: Readonly<Record<string, Change>> = {
  userEnteredValue: changeValue,
  userEnteredFormat: changeFormat,
  dataValidation: changeRule,
  note: (batch, place, data) => put(batch, place, 'note', data.note || undefined),
  pivotTable: changePivot,
  textFormatRuns: (batch, place, data) => put(batch, place, 'textFormatRuns', data.textFormatRuns),
  chipRuns: (batch, place, data) => put(batch, place, 'chipRuns', data.chipRuns),
};

/** Members that Google computes: a mask may mean them, and nothing happens. */
const computed = new Set(['effectiveValue', 'effectiveFormat', 'formattedValue', 'hyperlink']);

/** The changes a mask means, refusing by name what is not emulated. */
export function meantChanges(mask: FieldMask): readonly (readonly [Change, FieldMask])[] {
  const names = mask === 'everything' ? Object.keys(changes) : [...mask.keys()];
  return names.flatMap((name) => {
    const change = changes[name];
    if (change) return [[change, maskOf(mask, name) ?? 'everything'] as const];
    if (computed.has(name)) return [];
    throw new ApiError('UNIMPLEMENTED', `updateCells with ${name} is not emulated`);
  });
}

/** Changes one cell to what a request says, as far as its mask means it. */
export function changeCell(
  batch: Batch,
  place: CellPlace,
  data: CellData,
  meant: ReturnType<typeof meantChanges>,
): void {
  for (const [change, mask] of meant) change(batch, place, data, mask);
}
