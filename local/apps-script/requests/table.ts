import { appendCells, repeatCell, updateCells } from './cells';
import { setDataValidation } from './data-validation';
import {
  createDeveloperMetadata,
  deleteDeveloperMetadata,
  updateDeveloperMetadata,
} from './developer-metadata';
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
import { addNamedRange, deleteNamedRange, updateNamedRange } from './named-ranges';
import { copyPaste, cutPaste, pasteData } from './pasting';
import { addProtectedRange, deleteProtectedRange, updateProtectedRange } from './protected-ranges';
import type { RequestHandler } from './request';
import { updateSheetProperties } from './sheet-properties';
import { addSheet, deleteSheet, duplicateSheet } from './sheets';
import { sortRange } from './sorting';
import { updateSpreadsheetProperties } from './spreadsheet-properties';

/** The requests of `spreadsheets.batchUpdate` that are emulated; all others are refused by name. */
export const requestHandlers: Readonly<Record<string, RequestHandler>> = {
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
  deleteDeveloperMetadata,
  deleteDimension,
  deleteNamedRange,
  deleteProtectedRange,
  deleteSheet,
  duplicateSheet,
  findReplace,
  insertDimension,
  mergeCells,
  pasteData,
  repeatCell,
  setBasicFilter,
  setDataValidation,
  sortRange,
  unmergeCells,
  updateCells,
  updateDeveloperMetadata,
  updateDimensionProperties,
  updateNamedRange,
  updateProtectedRange,
  updateSheetProperties,
  updateSpreadsheetProperties,
};
