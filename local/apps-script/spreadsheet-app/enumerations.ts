import { namesAsMembers } from '../services/named-values';
import { booleanCriteria } from './criteria';
import { validationCriteria } from './data-validation';
import { metadataLocations, metadataVisibilities } from './developer-metadata';
import { sheetTypes } from './filter';
import { wrapStrategies } from './looks';
import { summarizeFunctions } from './pivot-table';
import { protectionTypes } from './protection';
import { borderStyles } from './range-borders';
import { dimensions } from './range-cells';
import { copyPasteTypes } from './range-copy';
import { directions } from './range-position';

/** The enumerations of SpreadsheetApp, whose values are known by their names. */
export const enumerations = {
  BooleanCriteria: booleanCriteria,
  BorderStyle: borderStyles,
  CopyPasteType: copyPasteTypes,
  DataValidationCriteria: validationCriteria,
  DeveloperMetadataLocationType: metadataLocations,
  DeveloperMetadataVisibility: metadataVisibilities,
  Dimension: dimensions,
  Direction: directions,
  PivotTableSummarizeFunction: summarizeFunctions,
  ProtectionType: protectionTypes,
  SheetType: sheetTypes,
  TextDirection: namesAsMembers(['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT']),
  ValueType: namesAsMembers(['IMAGE']),
  WrapStrategy: wrapStrategies,
};
