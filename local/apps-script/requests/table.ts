import { appendCells, repeatCell, updateCells } from './cells';
import { setDataValidation } from './data-validation';
import {
  createDeveloperMetadata,
  deleteDeveloperMetadata,
  updateDeveloperMetadata,
} from './developer-metadata';
import { addDimensionGroup, deleteDimensionGroup, updateDimensionGroup } from './dimension-groups';
import {
  appendDimension,
  autoResizeDimensions,
  deleteDimension,
  insertDimension,
  updateDimensionProperties,
} from './dimensions';
import { clearBasicFilter, setBasicFilter } from './filters';
import { findReplace } from './find-replace';
import { mergeCells, unmergeCells } from './merges';
import {
  deleteDuplicates,
  deleteRange,
  insertRange,
  moveDimension,
  trimWhitespace,
  updateBorders,
} from './moving';
import { addNamedRange, deleteNamedRange, updateNamedRange } from './named-ranges';
import { copyPaste, cutPaste, pasteData } from './pasting';
import { addProtectedRange, deleteProtectedRange, updateProtectedRange } from './protected-ranges';
import type { RequestHandler } from './request';
import { updateSheetProperties } from './sheet-properties';
import { addSheet, deleteSheet, duplicateSheet } from './sheets';
import { sortRange } from './sorting';
import { updateSpreadsheetProperties } from './spreadsheet-properties';
import {
  addBanding,
  addConditionalFormatRule,
  addFilterView,
  deleteBanding,
  deleteConditionalFormatRule,
  deleteFilterView,
  updateBanding,
  updateFilterView,
} from './things';

/** The requests of `spreadsheets.batchUpdate` that are emulated; all others are refused by name. */
export const requestHandlers: Readonly<Record<string, RequestHandler>> = {
  addBanding,
  addConditionalFormatRule,
  addDimensionGroup,
  addFilterView,
  addNamedRange,
  addProtectedRange,
  addSheet,
  appendCells,
  appendDimension,
  autoResizeDimensions,
  clearBasicFilter,
  copyPaste,
  createDeveloperMetadata,
  cutPaste,
  deleteBanding,
  deleteConditionalFormatRule,
  deleteDeveloperMetadata,
  deleteDimension,
  deleteDimensionGroup,
  deleteDuplicates,
  deleteFilterView,
  deleteNamedRange,
  deleteProtectedRange,
  deleteRange,
  deleteSheet,
  duplicateSheet,
  findReplace,
  insertDimension,
  insertRange,
  mergeCells,
  moveDimension,
  pasteData,
  repeatCell,
  setBasicFilter,
  setDataValidation,
  sortRange,
  trimWhitespace,
  unmergeCells,
  updateBanding,
  updateBorders,
  updateCells,
  updateDeveloperMetadata,
  updateDimensionGroup,
  updateDimensionProperties,
  updateFilterView,
  updateNamedRange,
  updateProtectedRange,
  updateSheetProperties,
  updateSpreadsheetProperties,
};
