import { invalid } from '../api-error';
import { namedRangeReply } from '../replies/spreadsheet';
import { maskOf, updated } from '../schema/field-mask';
import { rangeOnSheet } from '../store/a1';
import type { GridRange, NamedRange } from '../store/state';
import type { Transaction } from '../store/transaction';
import { type Batch, requestedArea, requiredMask, withSheet } from './request';

interface AskedName {
  readonly namedRangeId?: string;
  readonly name?: string;
  readonly range?: Partial<GridRange>;
}

/** Refuses a name no range can have (https://support.google.com/docs/answer/63175). */
function checkName(transaction: Transaction, name: string, id: string): void {
  const possible = /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name);
  if (!possible || /^(true|false)$/i.test(name) || rangeOnSheet(0, name)) {
    throw invalid(`The name "${name}" is not a valid name for a named range.`);
  }
  const wanted = name.toLowerCase();
  const taken = transaction.spreadsheet.namedRanges.some(
    (named) => named.namedRangeId !== id && named.name.toLowerCase() === wanted,
  );
  if (taken) throw invalid(`A named range with the name "${name}" already exists.`);
}

function namedById(transaction: Transaction, id: string | undefined): NamedRange {
  const named = transaction.spreadsheet.namedRanges.find((each) => each.namedRangeId === id);
  if (!named) throw invalid(`No named range with ID: ${id}`);
  return named;
}

/** Gives a range a name. */
export function addNamedRange(batch: Batch, request: { readonly namedRange?: AskedName }): object {
  const { transaction } = batch;
  const { name = '', range, namedRangeId } = request.namedRange ?? {};
  const { namedRanges } = transaction.spreadsheet;
  const isTaken = (id: string) => namedRanges.some((each) => each.namedRangeId === id);
  if (namedRangeId !== undefined && isTaken(namedRangeId)) {
    throw invalid(`Named range with ID: ${namedRangeId} already exists.`);
  }
  const id = namedRangeId ?? String(transaction.newIdentifier((taken) => isTaken(String(taken))));
  checkName(transaction, name, id);
  requestedArea(batch, range);
  const named: NamedRange = { namedRangeId: id, name, range: withSheet(range) };
  transaction.changeSpreadsheet({ namedRanges: [...namedRanges, named] });
  return { namedRange: namedRangeReply(named) };
}

/** Changes a range's name or what it names. */
export function updateNamedRange(
  batch: Batch,
  request: { readonly namedRange?: AskedName; readonly fields?: string },
): undefined {
  const { transaction } = batch;
  const mask = requiredMask(request.fields, 'NamedRange');
  const asked = request.namedRange ?? {};
  const old = namedById(transaction, asked.namedRangeId);
  const merged = updated({ ...old }, { ...asked }, mask) as unknown as NamedRange;
  const { namedRangeId } = old;
  if (maskOf(mask, 'name')) checkName(transaction, merged.name ?? '', namedRangeId);
  if (maskOf(mask, 'range')) requestedArea(batch, merged.range);
  const named = { ...merged, namedRangeId, range: withSheet(merged.range) };
  const namedRanges = transaction.spreadsheet.namedRanges.map((each) =>
    each === old ? named : each,
  );
  transaction.changeSpreadsheet({ namedRanges });
}

/** Takes a name away. */
export function deleteNamedRange(
  { transaction }: Batch,
  request: { readonly namedRangeId?: string },
): undefined {
  const old = namedById(transaction, request.namedRangeId);
  const namedRanges = transaction.spreadsheet.namedRanges.filter((each) => each !== old);
  transaction.changeSpreadsheet({ namedRanges });
}
