/**
 * A spreadsheet as one immutable value, shaped like the Sheets API's `Spreadsheet` resource
 * (https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets).
 */

/** Plain data whose inside this store keeps as given, such as a chart's specification. */
export type Json = { readonly [name: string]: unknown };

/** What is in a cell: exactly one of its members is set. */
export interface ExtendedValue {
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
  readonly errorValue?: { readonly type: ErrorType; readonly message: string };
}

/** The kinds of error a cell can show. */
export type ErrorType =
  | 'ERROR'
  | 'NULL_VALUE'
  | 'DIVIDE_BY_ZERO'
  | 'VALUE'
  | 'REF'
  | 'NAME'
  | 'NUM'
  | 'N_A'
  | 'LOADING';

/** How a number is written. */
export interface NumberFormat {
  readonly type: string;
  readonly pattern?: string;
}

/** How a cell looks; only its number format means something to this store. */
export interface CellFormat {
  readonly numberFormat?: NumberFormat;
  readonly [name: string]: unknown;
}

/** A condition of a validation rule, a filter or a conditional format. */
export interface BooleanCondition {
  readonly type: string;
  readonly values?: readonly {
    readonly userEnteredValue?: string;
    readonly relativeDate?: string;
  }[];
}

/** What may be put in a cell. */
export interface DataValidationRule {
  readonly condition: BooleanCondition;
  readonly inputMessage?: string;
  readonly strict?: boolean;
  readonly showCustomUi?: boolean;
}

/** One cell as it was entered; what it shows is computed, never kept. */
export interface CellState {
  readonly userEnteredValue?: ExtendedValue;
  readonly userEnteredFormat?: CellFormat;
  readonly dataValidation?: DataValidationRule;
  readonly note?: string;
  readonly textFormatRuns?: readonly Json[];
  readonly chipRuns?: readonly Json[];
}

/** The cells of a row by column index; a missing one is empty. */
export type RowState = readonly (CellState | undefined)[];

/** A rectangle as the API writes it: a missing bound is the edge of the sheet. */
export interface GridRange {
  readonly sheetId: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

/** Rows or columns of a sheet. */
export type Dimension = 'ROWS' | 'COLUMNS';

/** Whole rows or whole columns. */
export interface DimensionRange {
  readonly sheetId: number;
  readonly dimension: Dimension;
  readonly startIndex?: number;
  readonly endIndex?: number;
}

/** The height or width of a row or column, and whether it is hidden. */
export interface DimensionState {
  readonly pixelSize?: number;
  readonly hiddenByUser?: boolean;
  readonly hiddenByFilter?: boolean;
}

/** How large a sheet is and what of it stays in view. */
export interface GridProperties {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRowCount?: number;
  readonly frozenColumnCount?: number;
  readonly hideGridlines?: boolean;
  readonly rowGroupControlAfter?: boolean;
  readonly columnGroupControlAfter?: boolean;
}

/** The properties of a sheet, all but its index, which is its place in the spreadsheet. */
export interface SheetProperties {
  readonly sheetId: number;
  readonly title: string;
  readonly sheetType: string;
  readonly gridProperties: GridProperties;
  readonly hidden?: boolean;
  readonly rightToLeft?: boolean;
  readonly tabColor?: Json;
  readonly tabColorStyle?: Json;
}

/** Who may edit a protected range. */
export interface ProtectionEditors {
  readonly users?: readonly string[];
  readonly groups?: readonly string[];
  readonly domainUsersCanEdit?: boolean;
}

/** A protected range; without `editors`, everybody who may edit the spreadsheet may edit it. */
export interface ProtectedRange {
  readonly protectedRangeId: number;
  readonly range?: GridRange;
  readonly namedRangeId?: string;
  readonly description?: string;
  readonly warningOnly?: boolean;
  readonly unprotectedRanges?: readonly GridRange[];
  readonly editors?: ProtectionEditors;
}

/** A range with a name. */
export interface NamedRange {
  readonly namedRangeId: string;
  readonly name: string;
  readonly range: GridRange;
}

/** Where developer metadata is: exactly one member is set. */
export interface MetadataLocation {
  readonly spreadsheet?: true;
  readonly sheetId?: number;
  readonly dimensionRange?: DimensionRange;
}

/** Data a developer attached to a spreadsheet, a sheet, a row or a column. */
export interface DeveloperMetadata {
  readonly metadataId: number;
  readonly metadataKey: string;
  readonly metadataValue?: string;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly location: MetadataLocation;
}

/** The pivot table whose first cell is here. */
export interface PlacedPivot {
  readonly row: number;
  readonly column: number;
  readonly table: PivotTable;
}

/** How a pivot table groups its source by one column of it. */
export interface PivotGroup {
  readonly sourceColumnOffset?: number;
  readonly showTotals?: boolean;
  readonly sortOrder?: string;
  readonly label?: string;
  readonly repeatHeadings?: boolean;
  readonly valueBucket?: {
    readonly valuesIndex?: number;
    readonly buckets?: readonly ExtendedValue[];
  };
  readonly groupLimit?: { readonly countLimit?: number; readonly applyOrder?: number };
  readonly [name: string]: unknown;
}

/** What a pivot table counts or adds up. */
export interface PivotValue {
  readonly sourceColumnOffset?: number;
  readonly summarizeFunction?: string;
  readonly name?: string;
  readonly formula?: string;
  readonly [name: string]: unknown;
}

/** Which rows of its source a pivot table leaves in. */
export interface PivotFilter {
  readonly columnOffsetIndex?: number;
  readonly filterCriteria?: {
    readonly visibleValues?: readonly string[];
    readonly condition?: BooleanCondition;
    readonly visibleByDefault?: boolean;
  };
}

/** A pivot table as it was defined. */
export interface PivotTable {
  readonly source?: GridRange;
  readonly rows?: readonly PivotGroup[];
  readonly columns?: readonly PivotGroup[];
  readonly values?: readonly PivotValue[];
  readonly filterSpecs?: readonly PivotFilter[];
  readonly criteria?: Json;
  readonly valueLayout?: string;
}

/** A filter of a sheet. */
export interface BasicFilter {
  readonly range: GridRange;
  readonly [name: string]: unknown;
}

/** A thing of a sheet that has ranges, kept as given: a conditional format, banding, a filter view. */
export interface RangedThing {
  readonly range?: GridRange;
  readonly ranges?: readonly GridRange[];
  readonly [name: string]: unknown;
}

/** One sheet: its grid and everything laid on it. */
export interface SheetState {
  readonly properties: SheetProperties;
  /** By row index; a missing row is empty. */
  readonly rows: readonly (RowState | undefined)[];
  readonly rowMetadata: readonly (DimensionState | undefined)[];
  readonly columnMetadata: readonly (DimensionState | undefined)[];
  readonly merges: readonly GridRange[];
  readonly protectedRanges: readonly ProtectedRange[];
  readonly pivots: readonly PlacedPivot[];
  readonly basicFilter?: BasicFilter;
  readonly conditionalFormats: readonly RangedThing[];
  readonly filterViews: readonly RangedThing[];
  readonly bandedRanges: readonly RangedThing[];
  readonly charts: readonly Json[];
  readonly rowGroups: readonly Json[];
  readonly columnGroups: readonly Json[];
}

/** The properties of a spreadsheet. */
export interface SpreadsheetProperties {
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly autoRecalc: string;
  readonly defaultFormat: CellFormat;
  readonly spreadsheetTheme: Json;
  readonly iterativeCalculationSettings?: Json;
}

/** A whole spreadsheet. */
export interface SpreadsheetState {
  readonly spreadsheetId: string;
  readonly properties: SpreadsheetProperties;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetState[];
  readonly namedRanges: readonly NamedRange[];
  /** All of it, wherever it is attached. */
  readonly developerMetadata: readonly DeveloperMetadata[];
  /** How many identifiers were given out, so that the next ones are new and the same every run. */
  readonly identifiersGiven: number;
}
