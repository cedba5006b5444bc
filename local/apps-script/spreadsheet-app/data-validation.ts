import { standIn } from '../refusing';
import { namesAsMembers } from '../services/named-values';
import { a1OfRange, rangeOfA1 } from '../store/a1';
import type { BooleanCondition, DataValidationRule, GridRange } from '../store/state';
import { enteredText } from './criteria';
import type { OpenSpreadsheet } from './open-spreadsheet';
import { gridRangeOf } from './place';
import { placeOfRange, type WholeRange } from './range-context';

type WholeRule = GoogleAppsScript.Spreadsheet.DataValidation;
type WholeBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** How SpreadsheetApp and the Sheets API each name a criterion (class DataValidationCriteria). */
const apiNames = {
  VALUE_IN_LIST: 'ONE_OF_LIST',
  VALUE_IN_RANGE: 'ONE_OF_RANGE',
  CHECKBOX: 'BOOLEAN',
  CUSTOM_FORMULA: 'CUSTOM_FORMULA',
  DATE_IS_VALID_DATE: 'DATE_IS_VALID',
  DATE_AFTER: 'DATE_AFTER',
  DATE_BEFORE: 'DATE_BEFORE',
  DATE_BETWEEN: 'DATE_BETWEEN',
  NUMBER_BETWEEN: 'NUMBER_BETWEEN',
  NUMBER_GREATER_THAN: 'NUMBER_GREATER',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'NUMBER_GREATER_THAN_EQ',
  NUMBER_LESS_THAN: 'NUMBER_LESS',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'NUMBER_LESS_THAN_EQ',
  TEXT_CONTAINS: 'TEXT_CONTAINS',
  TEXT_IS_VALID_EMAIL: 'TEXT_IS_EMAIL',
  TEXT_IS_VALID_URL: 'TEXT_IS_URL',
} as const;

/** What a validation can ask for, as `SpreadsheetApp.DataValidationCriteria` names it. */
export const validationCriteria = namesAsMembers(
  Object.keys(apiNames) as (keyof typeof apiNames)[],
);

const rules = new WeakMap<object, DataValidationRule>();

/** The rule a script gave, as the Sheets API writes it; null takes the rule away. */
export function ruleOf(rule: WholeRule | null): DataValidationRule | null {
  return rule === null ? null : (rules.get(rule) ?? null);
}

/** What makes a range of a place, for the rules that allow what is in one. */
export type RangeAt = (range: GridRange) => WholeRange;

function criteriaValues(rule: DataValidationRule, open: OpenSpreadsheet, rangeAt?: RangeAt) {
  const values = (rule.condition.values ?? []).map((value) => value.userEnteredValue ?? '');
  const showsDropdown = rule.showCustomUi === true;
  if (rule.condition.type === 'ONE_OF_LIST') return [values, showsDropdown];
  if (rule.condition.type !== 'ONE_OF_RANGE' || !rangeAt) return values;
  const range = rangeOfA1(open.state, (values[0] ?? '').replace(/^[=+]/, ''));
  return [rangeAt(range), showsDropdown];
}

/** A rule as scripts hold it. */
export function validationOf(
  rule: DataValidationRule,
  open: () => OpenSpreadsheet,
  rangeAt?: RangeAt,
): WholeRule {
  const whole: WholeRule = standIn(
    {
      copy: () => newValidation(open, rangeAt, rule),
      getAllowInvalid: () => rule.strict !== true,
      getHelpText: () => rule.inputMessage ?? null,
      getCriteriaType: () => {
        const found = Object.entries(apiNames).find(([, name]) => name === rule.condition.type);
        return validationCriteria[(found?.[0] ?? 'CUSTOM_FORMULA') as keyof typeof apiNames];
      },
      getCriteriaValues: () => criteriaValues(rule, open(), rangeAt),
    },
    'DataValidation',
  );
  rules.set(whole, rule);
  return whole;
}

/** A rule in the making; it lets wrong values pass with a warning until told not to (setAllowInvalid). */
export function newValidation(
  open: () => OpenSpreadsheet,
  rangeAt?: RangeAt,
  given: DataValidationRule = { condition: { type: '' }, strict: false },
): WholeBuilder {
  let rule = given;
  const condition = (type: string, values: readonly unknown[] = [], showCustomUi = true) => {
    const entered = values.map((value) => ({ userEnteredValue: String(value) }));
    const wanted: BooleanCondition = { type, ...(entered.length > 0 ? { values: entered } : {}) };
    rule = { ...rule, condition: wanted, showCustomUi };
    return builder;
  };
  const asking =
    (type: string) =>
    (...values: readonly unknown[]) =>
      condition(type, values.map(enteredText));
  const builder: WholeBuilder = standIn(
    {
      ...settersFor((changes) => {
        rule = { ...rule, ...changes };
        return builder;
      }),
      ...simpleCriteria(asking),
      build: () => validationOf(rule, open, rangeAt),
      copy: () => newValidation(open, rangeAt, rule),
      requireCheckbox: (...values: readonly unknown[]) => condition('BOOLEAN', values),
      requireDate: () => condition('DATE_IS_VALID'),
      withCriteria: (criteria: object, args: readonly unknown[]) => {
        const type = apiNames[String(criteria) as keyof typeof apiNames];
        const [list, showDropdown = true] = args;
        if (type === 'ONE_OF_LIST')
          return condition(type, list as unknown[], showDropdown === true);
        if (type === 'ONE_OF_RANGE') return builder.requireValueInRange(list as WholeRange);
        return condition(type, args.map(enteredText));
      },
      requireValueInList: (values: readonly unknown[], showDropdown = true) =>
        condition('ONE_OF_LIST', values, showDropdown),
      requireValueInRange: (range: WholeRange, showDropdown = true) => {
        const a1 = a1OfRange(open().state, gridRangeOf(placeOfRange(range)));
        return condition('ONE_OF_RANGE', [`=${a1}`], showDropdown);
      },
    },
    'DataValidationBuilder',
  );
  return builder;
}

function settersFor(change: (changes: Partial<DataValidationRule>) => WholeBuilder) {
  return {
    setAllowInvalid: (allowed: boolean) => change({ strict: !allowed }),
    setHelpText: (inputMessage: string) => change({ inputMessage }),
  };
}

/** The criteria that are a name and their values. */
function simpleCriteria(asking: (type: string) => (...values: readonly unknown[]) => WholeBuilder) {
  return {
    requireDateAfter: asking('DATE_AFTER'),
    requireDateBefore: asking('DATE_BEFORE'),
    requireDateBetween: asking('DATE_BETWEEN'),
    requireDateOnOrAfter: asking('DATE_ON_OR_AFTER'),
    requireDateOnOrBefore: asking('DATE_ON_OR_BEFORE'),
    requireNumberBetween: asking('NUMBER_BETWEEN'),
    requireNumberGreaterThan: asking('NUMBER_GREATER'),
    requireNumberGreaterThanOrEqualTo: asking('NUMBER_GREATER_THAN_EQ'),
    requireNumberLessThan: asking('NUMBER_LESS'),
    requireNumberLessThanOrEqualTo: asking('NUMBER_LESS_THAN_EQ'),
    requireNumberEqualTo: asking('NUMBER_EQ'),
    requireTextContains: asking('TEXT_CONTAINS'),
    requireTextDoesNotContain: asking('TEXT_NOT_CONTAINS'),
    requireTextEqualTo: asking('TEXT_EQ'),
    requireTextIsEmail: asking('TEXT_IS_EMAIL'),
    requireTextIsUrl: asking('TEXT_IS_URL'),
    requireFormulaSatisfied: asking('CUSTOM_FORMULA'),
  };
}
