import { namesAsMembers } from '../services/named-values';
import type { BooleanCondition } from '../store/state';

/** How SpreadsheetApp and the Sheets API each name a condition (class BooleanCriteria). */
const apiNames = {
  CELL_EMPTY: 'BLANK',
  CELL_NOT_EMPTY: 'NOT_BLANK',
  DATE_AFTER: 'DATE_AFTER',
  DATE_BEFORE: 'DATE_BEFORE',
  DATE_EQUAL_TO: 'DATE_EQ',
  NUMBER_BETWEEN: 'NUMBER_BETWEEN',
  NUMBER_EQUAL_TO: 'NUMBER_EQ',
  NUMBER_GREATER_THAN: 'NUMBER_GREATER',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'NUMBER_GREATER_THAN_EQ',
  NUMBER_LESS_THAN: 'NUMBER_LESS',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'NUMBER_LESS_THAN_EQ',
  NUMBER_NOT_BETWEEN: 'NUMBER_NOT_BETWEEN',
  NUMBER_NOT_EQUAL_TO: 'NUMBER_NOT_EQ',
  TEXT_CONTAINS: 'TEXT_CONTAINS',
  TEXT_DOES_NOT_CONTAIN: 'TEXT_NOT_CONTAINS',
  TEXT_EQUAL_TO: 'TEXT_EQ',
  TEXT_NOT_EQUAL_TO: 'TEXT_NOT_EQ',
  TEXT_STARTS_WITH: 'TEXT_STARTS_WITH',
  TEXT_ENDS_WITH: 'TEXT_ENDS_WITH',
  CUSTOM_FORMULA: 'CUSTOM_FORMULA',
} as const;

type CriteriaName = keyof typeof apiNames;

/** What conditions of formats and filters can ask for, as `SpreadsheetApp.BooleanCriteria` names it. */
export const booleanCriteria = namesAsMembers(Object.keys(apiNames) as CriteriaName[]);

/** The setters of builders that ask for a condition, and what they ask for. */
const setters: Readonly<Record<string, CriteriaName>> = {
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenDateAfter: 'DATE_AFTER',
  whenDateBefore: 'DATE_BEFORE',
  whenDateEqualTo: 'DATE_EQUAL_TO',
  whenFormulaSatisfied: 'CUSTOM_FORMULA',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberEqualTo: 'NUMBER_EQUAL_TO',
  whenNumberGreaterThan: 'NUMBER_GREATER_THAN',
  whenNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  whenNumberLessThan: 'NUMBER_LESS_THAN',
  whenNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  whenNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  whenNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  whenTextEndsWith: 'TEXT_ENDS_WITH',
  whenTextEqualTo: 'TEXT_EQUAL_TO',
  whenTextNotEqualTo: 'TEXT_NOT_EQUAL_TO',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
};

/** A value of a condition as a person would type it. */
export function enteredText(value: unknown): string {
  const isDate = Object.prototype.toString.call(value) === '[object Date]';
  return isDate ? (value as Date).toISOString().slice(0, 10) : String(value);
}

function conditionOf(name: CriteriaName, values: readonly unknown[]): BooleanCondition {
  const entered = values.map((value) => ({ userEnteredValue: enteredText(value) }));
  return { type: apiNames[name], ...(entered.length > 0 ? { values: entered } : {}) };
}

/** A condition as scripts read it (class BooleanCondition); dates are midnights in UTC (assumed). */
export function criteriaOf({ type, values = [] }: BooleanCondition) {
  const known = Object.entries(apiNames).find(([, name]) => name === type);
  const read = ({ userEnteredValue = '' }) => {
    if (type.startsWith('NUMBER_')) return Number(userEnteredValue);
    return type.startsWith('DATE_') ? new Date(userEnteredValue) : userEnteredValue;
  };
  return {
    getCriteriaType: () => booleanCriteria[(known?.[0] ?? 'CUSTOM_FORMULA') as CriteriaName],
    getCriteriaValues: () => values.map(read),
  };
}

/** The members of a builder that ask for a condition (ConditionalFormatRuleBuilder, FilterCriteriaBuilder). */
export function criteriaSetters<Builder>(ask: (condition: BooleanCondition) => Builder) {
  const members = Object.entries(setters).map(([method, name]) => [
    method,
    (...values: readonly unknown[]) => ask(conditionOf(name, values)),
  ]);
  const withCriteria = (criteria: object, values: readonly unknown[]) =>
    ask(conditionOf(String(criteria) as CriteriaName, values));
  return { ...Object.fromEntries(members), withCriteria } as Readonly<
    Record<string, (...values: readonly unknown[]) => Builder>
  >;
}
