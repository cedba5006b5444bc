import { standIn } from '../refusing';
import { looks } from './looks';
import type { WholeRange } from './range-context';

type Method = (...given: unknown[]) => unknown;

/** What a list of ranges does by doing it to each (class RangeList). */
const shared: readonly string[] = [
  ...looks.map(({ one }) => `set${one}`),
  'activate',
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBorder',
  'setFormula',
  'setFormulaR1C1',
  'setNote',
  'setValue',
  'trimWhitespace',
  'uncheck',
];

/** Several ranges of one tab that are changed alike (class RangeList). */
export function rangeListOf(ranges: readonly WholeRange[]): GoogleAppsScript.Spreadsheet.RangeList {
  const members = shared.map((method) => [
    method,
    (...given: unknown[]) => {
      for (const range of ranges) (Reflect.get(range, method) as Method)(...given);
      return list;
    },
  ]);
  const list: GoogleAppsScript.Spreadsheet.RangeList = standIn(
    { ...Object.fromEntries(members), getRanges: () => [...ranges] },
    'RangeList',
  );
  return list;
}
