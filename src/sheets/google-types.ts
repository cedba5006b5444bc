/** The Sheets API's own types, under names short enough to read. */
export type Request = GoogleAppsScript.Sheets.Schema.Request;
export type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
export type GridCoordinate = GoogleAppsScript.Sheets.Schema.GridCoordinate;
export type DimensionRange = GoogleAppsScript.Sheets.Schema.DimensionRange;
export type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange;
export type CellData = GoogleAppsScript.Sheets.Schema.CellData;
export type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
export type DataValidationRule = GoogleAppsScript.Sheets.Schema.DataValidationRule;
export type ExtendedValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;
export type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
export type GridData = GoogleAppsScript.Sheets.Schema.GridData;
export type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
export type PivotTable = GoogleAppsScript.Sheets.Schema.PivotTable;
export type BatchResponse = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;
export type DeveloperMetadata = GoogleAppsScript.Sheets.Schema.DeveloperMetadata;
