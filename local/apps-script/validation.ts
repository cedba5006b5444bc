import { ApiError, invalid } from './api-error';
import { conditionHolds, evaluatedConditions } from './conditions';
import { cellName } from './store/a1';
import { areaOf } from './store/area';
import { referencedRange } from './store/computed';
import { sheetById } from './store/lookup';
import { cellReader } from './store/reading';
import type { DataValidationRule, ExtendedValue, SpreadsheetState } from './store/state';
import { showValue } from './typed/show-value';

/** The most items a list may have (https://support.google.com/docs/answer/186103). */
const longestList = 500;

/** Refuses a rule that Google refuses, and by name one that is not emulated. */
export function checkRule(rule: DataValidationRule): void {
  const { type, values = [] } = rule.condition;
  if (type === 'ONE_OF_LIST' && values.length > longestList) {
    throw invalid(
      `The data validation rule has more items than the limit of ${longestList}. Use the "List from a range" criteria instead.`,
    );
  }
  if (!(listTypes.has(type) || evaluatedConditions.has(type) || isUnchecked(rule))) {
    throw new ApiError('UNIMPLEMENTED', `${type} validation is not emulated`);
  }
}

/** Whether a rule is a formula of somebody's own, which is kept and not checked. */
export function isUnchecked(rule: DataValidationRule): boolean {
  return rule.condition.type === 'CUSTOM_FORMULA';
}

const listTypes = new Set(['ONE_OF_LIST', 'ONE_OF_RANGE', 'BOOLEAN']);

/** Where a value is put: the spreadsheet whose ranges a rule may read, and the cell. */
export interface RuledCell {
  readonly state: SpreadsheetState;
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

function itemsInRange(rule: DataValidationRule, cell: RuledCell): string[] {
  const reference = rule.condition.values?.[0]?.userEnteredValue?.replace(/^[=+]/, '') ?? '';
  const range = referencedRange(cell.state, cell.sheetId, reference);
  const sheet = range && sheetById(cell.state, range.sheetId);
  if (!(range && sheet)) return [];
  const area = areaOf(range, sheet);
  const reader = cellReader(cell.state, sheet);
  const items: string[] = [];
  for (let row = area.top; row < area.bottom; row += 1) {
    for (let column = area.left; column < area.right; column += 1) {
      const item = reader.text(row, column);
      if (item !== '') items.push(item);
    }
  }
  return items;
}

/** An item as its text; one that reads as a formula is none (Sheets API reference, ConditionValue). */
function itemIn({ userEnteredValue = '' }: { readonly userEnteredValue?: string }) {
  return /^[=+](?![0-9 ]*$)./.test(userEnteredValue) ? undefined : userEnteredValue;
}

/** The items a list rule allows; undefined when the rule is not a list. */
export function itemsOf(rule: DataValidationRule, cell: RuledCell): string[] | undefined {
  const { type, values = [] } = rule.condition;
  if (type === 'ONE_OF_LIST') return values.map(itemIn).filter((item) => item !== undefined);
  return type === 'ONE_OF_RANGE' ? itemsInRange(rule, cell) : undefined;
}

function tickIsAllowed(rule: DataValidationRule, value: ExtendedValue, shown: string): boolean {
  const custom = rule.condition.values?.map((each) => each.userEnteredValue ?? '') ?? [];
  return custom.length > 0 ? custom.includes(shown) : value.boolValue !== undefined;
}

function follows(
  rule: DataValidationRule,
  value: ExtendedValue,
  shown: string,
  locale: string,
): boolean {
  if (rule.condition.type === 'BOOLEAN') return tickIsAllowed(rule, value, shown);
  return conditionHolds(rule.condition, value, shown, locale);
}

/**
 * Why a strict rule refuses a value, in Google's words (observed), or undefined when it does not.
 * An empty cell always passes.
 */
export function violation(
  rule: DataValidationRule | undefined,
  value: ExtendedValue | undefined,
  cell: RuledCell,
): string | undefined {
  if (!rule?.strict || isUnchecked(rule) || !value || value.stringValue === '') return undefined;
  const { locale } = cell.state.properties;
  const shown = showValue(value, undefined, locale);
  const refusal = `The data you entered in cell ${cellName(cell.row, cell.column)} violates the data validation rules set on this cell.`;
  const items = itemsOf(rule, cell);
  if (!items) return follows(rule, value, shown, locale) ? undefined : refusal;
  if (items.includes(shown)) return undefined;
  return `${refusal} Please enter one of the following values: ${items.join(', ')}.`;
}
