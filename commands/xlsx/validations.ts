import type { DataValidation } from 'hucre';
import { cellName, rangeOfA1 } from '../../local/apps-script/store/a1';
import { areaOf } from '../../local/apps-script/store/area';
import { gridWithId } from '../../local/apps-script/store/lookup';
import type {
  DataValidationRule,
  SheetState,
  SpreadsheetState,
} from '../../local/apps-script/store/state';

type Validation = Omit<DataValidation, 'range'>;

/** How a range of this spreadsheet is named in Excel. */
type NameOfRange = (a1: string) => string;

const firstValue = (rule: DataValidationRule): string =>
  rule.condition.values?.[0]?.userEnteredValue ?? '';

/** Excel's rule for each of Google's; one that is not here is left out. */
const translations: Readonly<
  Record<string, (rule: DataValidationRule, nameOfRange: NameOfRange) => Validation | null>
> = {
  ONE_OF_RANGE: (rule, nameOfRange) => ({
    type: 'list',
    formula1: nameOfRange(firstValue(rule).replace(/^=/, '')),
  }),
  ONE_OF_LIST: (rule) => {
    const values = (rule.condition.values ?? []).map((value) => value.userEnteredValue ?? '');
    const fits = values.join(',').length <= 255 && !values.some((value) => value.includes(','));
    return fits ? { type: 'list', values } : null;
  },
  DATE_IS_VALID: () => ({ type: 'date', operator: 'greaterThan', formula1: '0' }),
};

/** The name a range has in Excel, its sheet being renamed there. */
function nameOfRangeIn(state: SpreadsheetState, names: ReadonlyMap<number, string>): NameOfRange {
  return (a1) => {
    const range = rangeOfA1(state, a1);
    const area = areaOf(range, gridWithId(state, range.sheetId));
    const absolute = (row: number, column: number): string =>
      cellName(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
    const name = (names.get(range.sheetId) ?? '').replaceAll("'", "''");
    return `'${name}'!${absolute(area.top, area.left)}:${absolute(area.bottom - 1, area.right - 1)}`;
  };
}

/** The same rule in cells one under the other. */
interface Stretch {
  readonly rule: DataValidationRule;
  readonly key: string;
  readonly column: number;
  readonly top: number;
  bottom: number;
}

/** The validation rules of a sheet, once for each stretch of a column that has the same rule. */
function stretchesOf(sheet: SheetState): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const last = new Map<number, Stretch>();
  sheet.rows.forEach((row, index) => {
    row?.forEach((cell, column) => {
      if (!cell?.dataValidation) return;
      const rule = cell.dataValidation;
      const key = JSON.stringify(rule);
      const above = last.get(column);
      if (above?.key === key && above.bottom === index) {
        above.bottom = index + 1;
        return;
      }
      const stretch = { rule, key, column, top: index, bottom: index + 1 };
      last.set(column, stretch);
      stretches.push(stretch);
    });
  });
  return stretches;
}

/** What may be typed in a sheet's cells, as far as Excel has such a rule. */
export function validationsOf(
  state: SpreadsheetState,
  sheet: SheetState,
  names: ReadonlyMap<number, string>,
): DataValidation[] {
  const nameOfRange = nameOfRangeIn(state, names);
  return stretchesOf(sheet).flatMap(({ rule, column, top, bottom }) => {
    const validation = translations[rule.condition.type]?.(rule, nameOfRange);
    if (!validation) return [];
    return {
      ...validation,
      range: `${cellName(top, column)}:${cellName(bottom - 1, column)}`,
      allowBlank: true,
      showErrorMessage: rule.strict === true,
      ...(rule.inputMessage ? { showInputMessage: true, inputMessage: rule.inputMessage } : {}),
    };
  });
}
