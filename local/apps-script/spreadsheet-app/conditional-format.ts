import { standIn } from '../refusing';
import type { BooleanCondition, GridRange, RangedThing } from '../store/state';
import { colourOf } from './colours';
import { criteriaOf, criteriaSetters } from './criteria';
import type { OpenSpreadsheet } from './open-spreadsheet';
import { existingSheet, gridRangeOf } from './place';
import { placeOfRange, type WholeRange } from './range-context';

type WholeRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type WholeBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type RangeAt = (range: GridRange) => WholeRange;
type Json = Readonly<Record<string, unknown>>;

interface Rule extends RangedThing {
  readonly booleanRule?: { readonly condition?: BooleanCondition; readonly format?: Json };
  readonly gradientRule?: Json;
}

const rules = new WeakMap<object, Rule>();

function ruleOf(rule: Rule, rangeAt: RangeAt): WholeRule {
  const whole: WholeRule = standIn(
    {
      getRanges: () => (rule.ranges ?? []).map(rangeAt),
      getBooleanCondition: () => {
        const condition = rule.booleanRule?.condition;
        return condition ? standIn<object>(criteriaOf(condition), 'BooleanCondition') : null;
      },
      copy: () => newConditionalFormat(rangeAt, rule),
    },
    'ConditionalFormatRule',
  );
  rules.set(whole, rule);
  return whole;
}

/** A conditional format in the making (class ConditionalFormatRuleBuilder). */
export function newConditionalFormat(rangeAt: RangeAt, given: Rule = {}): WholeBuilder {
  let rule = given;
  const bool = (changes: Rule['booleanRule']) => {
    rule = { ...rule, booleanRule: { ...rule.booleanRule, ...changes } };
    return builder;
  };
  const look = (changes: Json) => bool({ format: { ...rule.booleanRule?.format, ...changes } });
  const text = (changes: Json) => {
    const known = rule.booleanRule?.format?.textFormat as Json | undefined;
    return look({ textFormat: { ...known, ...changes } });
  };
  const end = (side: 'minpoint' | 'maxpoint', type: string) => (colour: string) => {
    const { booleanRule: _, ...rest } = rule;
    const point = { color: colourOf(colour), type };
    rule = { ...rest, gradientRule: { ...rule.gradientRule, [side]: point } };
    return builder;
  };
  const builder: WholeBuilder = standIn(
    {
      ...criteriaSetters((condition) => bool({ condition })),
      setBackground: (colour: string) => look({ backgroundColor: colourOf(colour) }),
      setFontColor: (colour: string) => text({ foregroundColor: colourOf(colour) }),
      setBold: (bold: boolean) => text({ bold }),
      setItalic: (italic: boolean) => text({ italic }),
      setUnderline: (underline: boolean) => text({ underline }),
      setStrikethrough: (strikethrough: boolean) => text({ strikethrough }),
      setGradientMinpoint: end('minpoint', 'MIN'),
      setGradientMaxpoint: end('maxpoint', 'MAX'),
      setRanges: (ranges: readonly WholeRange[]) => {
        rule = { ...rule, ranges: ranges.map((range) => gridRangeOf(placeOfRange(range))) };
        return builder;
      },
      build: () => ruleOf(rule, rangeAt),
      copy: () => newConditionalFormat(rangeAt, rule),
    },
    'ConditionalFormatRuleBuilder',
  );
  return builder;
}

/** The conditional formats of a tab, which scripts replace all at once (class Sheet). */
export function conditionalFormatMembers(open: OpenSpreadsheet, sheetId: number, rangeAt: RangeAt) {
  const replace = (method: string, wanted: readonly Rule[]) => {
    const known = existingSheet(open.state, sheetId).conditionalFormats;
    const deleted = known.map(() => ({ deleteConditionalFormatRule: { sheetId, index: 0 } }));
    const added = wanted.map((rule, index) => ({ addConditionalFormatRule: { rule, index } }));
    if (deleted.length + added.length > 0) open.change(method, [...deleted, ...added]);
  };
  return {
    getConditionalFormatRules: () =>
      open.read('getConditionalFormatRules', 0, (state) =>
        existingSheet(state, sheetId).conditionalFormats.map((rule) => ruleOf(rule, rangeAt)),
      ),
    setConditionalFormatRules: (wanted: readonly object[]) =>
      replace(
        'setConditionalFormatRules',
        wanted.map((rule) => rules.get(rule) ?? {}),
      ),
    clearConditionalFormatRules: () => replace('clearConditionalFormatRules', []),
  };
}
