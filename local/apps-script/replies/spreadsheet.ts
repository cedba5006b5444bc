import { type FieldMask, masked, maskOf } from '../schema/field-mask';
import { areaOf } from '../store/area';
import type {
  DeveloperMetadata,
  GridRange,
  NamedRange,
  SheetState,
  SpreadsheetState,
} from '../store/state';
import { gridData } from './grid-data';
import type { Asker } from './people';
import { protectedRangeReply } from './protected-range';
import { locationReply, rangeReply, withoutDefaults, withRangeReplies } from './ranges';

/** What of a spreadsheet is asked for. */
export interface SpreadsheetQuestion {
  readonly asker: Asker;
  readonly mask: FieldMask;
  /** Only these ranges and their sheets; all of them without it. */
  readonly ranges?: readonly GridRange[];
  readonly includeGridData: boolean;
}

/** Developer metadata as the API writes it. */
export function metadataReply(metadata: DeveloperMetadata): object {
  return { ...metadata, location: locationReply(metadata.location) };
}

/** A named range as the API writes it. */
export function namedRangeReply(named: NamedRange): object {
  return { ...named, range: rangeReply(named.range) };
}

/** A sheet's properties as the API writes them. */
export function sheetPropertiesReply(sheet: SheetState, index: number): object {
  const { sheetId, title, gridProperties, ...rest } = sheet.properties;
  const grid = withoutDefaults(gridProperties);
  return { sheetId, title, index, ...withoutDefaults(rest), gridProperties: grid };
}

function metadataOn(state: SpreadsheetState, sheetId: number): object[] {
  return state.developerMetadata
    .filter((metadata) => metadata.location.sheetId === sheetId)
    .map(metadataReply);
}

type Reader = () => unknown;

function readMembers(readers: Readonly<Record<string, Reader>>, mask: FieldMask): object {
  const reply: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(readers)) {
    const inner = maskOf(mask, name);
    if (inner === undefined) continue;
    const value = read();
    const nothing = value === undefined || (Array.isArray(value) && value.length === 0);
    if (!nothing) reply[name] = masked(value, inner);
  }
  return reply;
}

function dataOf(
  state: SpreadsheetState,
  sheet: SheetState,
  question: SpreadsheetQuestion,
  mask: FieldMask,
): object[] | undefined {
  const asked = maskOf(mask, 'data');
  const wanted = mask === 'everything' ? question.includeGridData : asked !== undefined;
  if (!(wanted && asked)) return undefined;
  const { sheetId } = sheet.properties;
  const ranges = question.ranges?.filter((range) => range.sheetId === sheetId) ?? [{ sheetId }];
  return ranges.map((range) => gridData(state, sheet, areaOf(range, sheet), asked));
}

function sheetReply(
  state: SpreadsheetState,
  sheet: SheetState,
  index: number,
  question: SpreadsheetQuestion,
  mask: FieldMask,
): object {
  const { basicFilter, protectedRanges } = sheet;
  const readers: Record<string, Reader> = {
    properties: () => sheetPropertiesReply(sheet, index),
    merges: () => sheet.merges.map(rangeReply),
    conditionalFormats: () => withRangeReplies(sheet.conditionalFormats),
    filterViews: () => withRangeReplies(sheet.filterViews),
    protectedRanges: () => protectedRanges.map((each) => protectedRangeReply(each, question.asker)),
    basicFilter: () => basicFilter && withRangeReplies(basicFilter),
    charts: () => withRangeReplies(sheet.charts),
    bandedRanges: () => withRangeReplies(sheet.bandedRanges),
    developerMetadata: () => metadataOn(state, sheet.properties.sheetId),
    rowGroups: () => withRangeReplies(sheet.rowGroups),
    columnGroups: () => withRangeReplies(sheet.columnGroups),
  };
  const data = dataOf(state, sheet, question, mask);
  return { ...readMembers(readers, mask), ...(data ? { data } : {}) };
}

function sheetsReply(
  state: SpreadsheetState,
  question: SpreadsheetQuestion,
  mask: FieldMask,
): object[] {
  const asked = question.ranges && new Set(question.ranges.map((range) => range.sheetId));
  return state.sheets.flatMap((sheet, index) =>
    asked && !asked.has(sheet.properties.sheetId)
      ? []
      : [sheetReply(state, sheet, index, question, mask)],
  );
}

/** A spreadsheet as the API's `Spreadsheet`, with what a mask means of it. */
export function spreadsheetReply(state: SpreadsheetState, question: SpreadsheetQuestion): object {
  const { mask } = question;
  const sheetMask = maskOf(mask, 'sheets');
  const readers: Record<string, Reader> = {
    spreadsheetId: () => state.spreadsheetId,
    properties: () => state.properties,
    namedRanges: () => state.namedRanges.map(namedRangeReply),
    spreadsheetUrl: () => `https://docs.google.com/spreadsheets/d/${state.spreadsheetId}/edit`,
    developerMetadata: () =>
      state.developerMetadata.filter((each) => each.location.spreadsheet).map(metadataReply),
  };
  const reply = readMembers(readers, mask);
  return sheetMask ? { ...reply, sheets: sheetsReply(state, question, sheetMask) } : reply;
}
