/** Things laid on a sheet that are kept as given: conditional formats, banding, filter views. */
import { invalid } from '../api-error';
import { withRangeReplies } from '../replies/ranges';
import { updated } from '../schema/field-mask';
import { areaOf } from '../store/area';
import type { GridRange, RangedThing, SheetState } from '../store/state';
import { withColorStyles } from './colors';
import {
  type Batch,
  requestedArea,
  requiredMask,
  requireEdit,
  requireSheetChange,
  sheetOf,
  withSheet,
} from './request';

/** A member of a sheet that holds such things, the id they have, and what the API calls them. */
interface Kind {
  readonly member: 'bandedRanges' | 'filterViews';
  readonly id: string;
  readonly name: string;
  readonly message: string;
}

const banding: Kind = {
  member: 'bandedRanges',
  id: 'bandedRangeId',
  name: 'bandedRange',
  message: 'BandedRange',
};

const filterView: Kind = {
  member: 'filterViews',
  id: 'filterViewId',
  name: 'filter',
  message: 'FilterView',
};

type Asked = Readonly<Record<string, unknown>>;

/**
 * A thing in its place; a filter view may be laid over protected cells, since it changes none of
 * them (https://support.google.com/docs/answer/3540681).
 */
function located(batch: Batch, kind: Kind, thing: RangedThing): RangedThing {
  if (!thing.range) return withColorStyles(thing);
  const area = requestedArea(batch, thing.range);
  if (kind === banding) requireEdit(batch, area);
  return withColorStyles({ ...thing, range: withSheet(thing.range) });
}

function find(batch: Batch, kind: Kind, id: unknown): { sheet: SheetState; thing: RangedThing } {
  for (const sheet of batch.transaction.sheets) {
    const thing = sheet[kind.member].find((each) => each[kind.id] === id);
    if (thing) return { sheet, thing };
  }
  throw invalid(`No ${kind.name} with id: ${id}`);
}

function add(batch: Batch, kind: Kind, asked: RangedThing): object {
  const { transaction } = batch;
  const isTaken = (id: unknown) =>
    transaction.sheets.some((sheet) => sheet[kind.member].some((each) => each[kind.id] === id));
  const given = asked[kind.id];
  if (given !== undefined && isTaken(given)) throw invalid(`Id ${given} is taken already.`);
  const id = given ?? transaction.newIdentifier(isTaken);
  const thing = located(batch, kind, { ...asked, [kind.id]: id });
  const sheetId = thing.range?.sheetId ?? 0;
  const all = [...sheetOf(batch, sheetId)[kind.member], thing];
  transaction.changeSheet(sheetId, { [kind.member]: all });
  return { [kind.name]: withRangeReplies(thing) };
}

function update(batch: Batch, kind: Kind, asked: Asked, fields: string | undefined): undefined {
  const mask = requiredMask(fields, kind.message);
  const { sheet, thing } = find(batch, kind, asked[kind.id]);
  const merged = updated({ ...thing }, { ...asked }, mask) as RangedThing;
  const changed = located(batch, kind, { ...merged, [kind.id]: thing[kind.id] });
  const all = sheet[kind.member].map((each) => (each === thing ? changed : each));
  batch.transaction.changeSheet(sheet.properties.sheetId, { [kind.member]: all });
}

function remove(batch: Batch, kind: Kind, id: unknown): undefined {
  const { sheet, thing } = find(batch, kind, id);
  if (kind === banding && thing.range) requireEdit(batch, areaOf(thing.range, sheet));
  const all = sheet[kind.member].filter((each) => each !== thing);
  batch.transaction.changeSheet(sheet.properties.sheetId, { [kind.member]: all });
}

/** Colours the rows or columns of a range in turn. */
export function addBanding(batch: Batch, request: { bandedRange?: RangedThing }): object {
  return add(batch, banding, request.bandedRange ?? {});
}

/** Changes a banding. */
export function updateBanding(
  batch: Batch,
  request: { readonly bandedRange?: Asked; readonly fields?: string },
): undefined {
  return update(batch, banding, request.bandedRange ?? {}, request.fields);
}

/** Removes a banding. */
export function deleteBanding(batch: Batch, request: { bandedRangeId?: number }): undefined {
  return remove(batch, banding, request.bandedRangeId);
}

/** Adds a filter view, which hides rows only from whoever opens it. */
export function addFilterView(batch: Batch, request: { filter?: RangedThing }): object {
  return add(batch, filterView, request.filter ?? {});
}

/** Changes a filter view. */
export function updateFilterView(
  batch: Batch,
  request: { readonly filter?: Asked; readonly fields?: string },
): undefined {
  return update(batch, filterView, request.filter ?? {}, request.fields);
}

/** Removes a filter view. */
export function deleteFilterView(batch: Batch, request: { filterId?: number }): undefined {
  return remove(batch, filterView, request.filterId);
}

/** A conditional format as a request describes it. */
interface AskedRule extends RangedThing {
  readonly ranges?: readonly GridRange[];
}

function ruledSheet(batch: Batch, rule: AskedRule): { sheet: SheetState; rule: RangedThing } {
  const ranges = (rule.ranges ?? []).map(withSheet);
  const [first] = ranges;
  if (!first) throw invalid('rule.ranges is required');
  for (const range of ranges) requireEdit(batch, requestedArea(batch, range));
  return {
    sheet: sheetOf(batch, first.sheetId),
    rule: withColorStyles({ ...rule, ranges }),
  };
}

/** Adds a conditional format before those from its index on. */
export function addConditionalFormatRule(
  batch: Batch,
  request: { readonly rule?: AskedRule; readonly index?: number },
): undefined {
  const { sheet, rule } = ruledSheet(batch, request.rule ?? {});
  const conditionalFormats = [...sheet.conditionalFormats];
  conditionalFormats.splice(request.index ?? 0, 0, rule);
  batch.transaction.changeSheet(sheet.properties.sheetId, { conditionalFormats });
}

/** Removes the conditional format with an index and answers with it. */
export function deleteConditionalFormatRule(
  batch: Batch,
  request: { readonly sheetId?: number; readonly index?: number },
): object {
  const { sheetId = 0, index = 0 } = request;
  const sheet = sheetOf(batch, sheetId);
  requireSheetChange(batch, sheetId);
  const rule = sheet.conditionalFormats[index];
  if (!rule) throw invalid(`No conditional format on sheet: ${sheetId} at index: ${index}`);
  const conditionalFormats = sheet.conditionalFormats.filter((each) => each !== rule);
  batch.transaction.changeSheet(sheetId, { conditionalFormats });
  return { rule: withRangeReplies(rule) };
}
