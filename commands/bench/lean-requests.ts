import type {
  CellState,
  RowState,
  SheetState,
  SpreadsheetState,
} from '../../local/apps-script/store/state';

/** A request in the leanest form that still says all of it. */
export type LeanRequest = Readonly<Record<string, unknown>>;

type Value = string | number | boolean | null;

/** What is said once in a spreadsheet, as a tab can be made as a copy of another. */
type Said = Set<string>;

/**
 * The fewest requests that could turn one state of a spreadsheet into another, so lean that none is
 * smaller: a tab as its title; the values that changed, as plain values without an address; each
 * protection that is new or changed; headings and rules once in a spreadsheet, however many tabs have
 * them. Formats, widths, heights and developer metadata are left out.
 */
export function leanRequests(
  before: SpreadsheetState | undefined,
  after: SpreadsheetState,
): LeanRequest[] {
  const known = new Map(before?.sheets.map((sheet) => [sheet.properties.sheetId, sheet]));
  const said: Said = new Set(before?.sheets.flatMap(rulesOf));
  return after.sheets.flatMap((sheet, index) => {
    const was = known.get(sheet.properties.sheetId);
    if (was === sheet) return [];
    return [
      ...(was === undefined ? [{ addSheet: { title: sheet.properties.title } }] : []),
      ...valueRequests(was, sheet, said),
      ...protectionRequests(was, sheet, index),
      ...firstSaid(rulesOf(sheet), said).map((rule) => ({ setDataValidation: rule })),
    ];
  });
}

function valueRequests(was: SheetState | undefined, sheet: SheetState, said: Said): LeanRequest[] {
  const rows = sheet.rows.flatMap((row, index) => {
    const values = changedValues(was?.rows[index], row);
    return values.length > 0 ? [values] : [];
  });
  const [headings, ...others] = rows;
  const isRepeated =
    was === undefined && firstSaid([JSON.stringify(headings ?? '')], said).length === 0;
  const values = isRepeated ? others : rows;
  return values.length > 0 ? [{ values }] : [];
}

/** The values of a row that are not what they were; a cell that was emptied is null. */
function changedValues(was: RowState | undefined, row: RowState | undefined): Value[] {
  if (was === row) return [];
  return Array.from({ length: Math.max(was?.length ?? 0, row?.length ?? 0) }).flatMap(
    (_, column) => {
      const value = valueIn(row?.[column]);
      return value === valueIn(was?.[column]) ? [] : [value];
    },
  );
}

function valueIn(cell: CellState | undefined): Value {
  const { stringValue, numberValue, boolValue, formulaValue } = cell?.userEnteredValue ?? {};
  return stringValue ?? numberValue ?? boolValue ?? formulaValue ?? null;
}

function protectionRequests(
  was: SheetState | undefined,
  { protectedRanges }: SheetState,
  index: number,
): LeanRequest[] {
  const known = new Set(was?.protectedRanges.map((range) => JSON.stringify(range)));
  return protectedRanges
    .filter((range) => !known.has(JSON.stringify(range)))
    .map(({ protectedRangeId: _, range, unprotectedRanges, ...rest }) => ({
      addProtectedRange: {
        ...rest,
        range: { ...range, sheetId: index },
        ...(unprotectedRanges === undefined
          ? {}
          : { holes: unprotectedRanges.map(({ sheetId: __, ...hole }) => hole) }),
      },
    }));
}

/** The rules of a tab, one for each column and each rule in it. */
function rulesOf({ rows }: SheetState): string[] {
  const rules = new Set<string>();
  for (const row of rows) {
    row?.forEach((cell, column) => {
      if (cell?.dataValidation) rules.add(JSON.stringify([column, cell.dataValidation]));
    });
  }
  return [...rules];
}

/** Those that were not said before; from now on they are. */
function firstSaid(texts: readonly string[], said: Said): string[] {
  return texts.filter((text) => {
    const isNew = !said.has(text);
    said.add(text);
    return isNew;
  });
}
