import { invalid } from '../api-error';
import { sameAddress } from '../files/canonical-address';
import { mayChangeProtection, protectedCell, protectedRangeOf } from '../protection';
import { type Asker, ownerOf } from '../replies/people';
import { createdProtectionReply } from '../replies/protected-range';
import { withoutDefaults } from '../replies/ranges';
import { maskOf, updated } from '../schema/field-mask';
import { areaOf, contains, isWholeSheet } from '../store/area';
import type { GridRange, ProtectedRange, ProtectionEditors, SheetState } from '../store/state';
import type { Transaction } from '../store/transaction';
import {
  type Batch,
  requestedArea,
  requiredMask,
  requireEdit,
  sheetOf,
  withSheet,
} from './request';

/** A protected range as a request describes it. */
type AskedProtection = Partial<ProtectedRange> & { readonly requestingUserCanEdit?: boolean };

function findProtection(transaction: Transaction, id: number) {
  for (const sheet of transaction.sheets) {
    const protection = sheet.protectedRanges.find((each) => each.protectedRangeId === id);
    if (protection) return { sheet, protection };
  }
  throw invalid(`No protected range with ID: ${id}`);
}

const names = (users: readonly string[], email: string) =>
  users.some((user) => sameAddress(user, email));

/**
 * Who may edit from now on: nobody named leaves everybody in; the owner always is, and whoever asks
 * must not leave themselves out (observed).
 */
function editorsOf(
  asked: ProtectionEditors | undefined,
  asker: Asker,
): ProtectionEditors | undefined {
  const { users = [], groups = [], domainUsersCanEdit = false } = asked ?? {};
  if (users.length === 0 && groups.length === 0 && !domainUsersCanEdit) return undefined;
  const { actor } = asker;
  const included = actor.role === 'owner' || domainUsersCanEdit || names(users, actor.email);
  if (!included) throw invalid("You can't remove yourself as an editor.");
  const owner = ownerOf(asker);
  const all = owner === undefined || names(users, owner) ? users : [owner, ...users];
  return {
    users: all.filter((user, index) => all.findIndex((each) => sameAddress(each, user)) === index),
    ...(groups.length > 0 ? { groups } : {}),
    ...(domainUsersCanEdit ? { domainUsersCanEdit } : {}),
  };
}

function checkHoles(batch: Batch, protection: AskedProtection, range: GridRange | undefined): void {
  const holes = protection.unprotectedRanges ?? [];
  if (holes.length === 0) return;
  if (!range || !isWholeSheet(range)) {
    throw invalid('Unprotected ranges are only supported on protected sheets.');
  }
  for (const hole of holes) {
    const area = requestedArea(batch, hole);
    if (!contains(areaOf(range, sheetOf(batch, range.sheetId)), area)) {
      throw invalid('An unprotected range must be within the protected range.');
    }
  }
}

/** Refuses what Google refuses of a protection. */
function checkProtection(batch: Batch, asked: AskedProtection): void {
  const { range, namedRangeId, warningOnly, editors } = asked;
  if (!range && namedRangeId === undefined) throw invalid('Must specify a range or namedRangeId.');
  if (range) requestedArea(batch, range);
  if (warningOnly && editors?.users?.length) {
    throw invalid('ProtectedRange is warningOnly. Editors cannot be set on it.');
  }
  checkHoles(batch, asked, range && withSheet(range));
}

/** Warns of editors who may not edit the file: what Google does with them is not known. */
function warnOfStrangers({ transaction, asker }: Batch, users: readonly string[]): void {
  const editors = asker.people?.editors;
  const strangers = editors ? users.filter((user) => !names(editors, user)) : [];
  for (const user of strangers) {
    transaction.warnings.push(
      `${user} is named by a protection before the file is shared with them: share first, since Google may not keep the name.`,
    );
  }
}

/** A protection that Google would accept, every range with its sheet and every member meant. */
function complete(batch: Batch, asked: AskedProtection, id: number): ProtectedRange {
  checkProtection(batch, asked);
  warnOfStrangers(batch, asked.editors?.users ?? []);
  const { range, namedRangeId, description, warningOnly, unprotectedRanges = [] } = asked;
  const members = {
    range: range && withSheet(range),
    namedRangeId,
    description,
    warningOnly,
    unprotectedRanges: unprotectedRanges.map(withSheet),
    editors: editorsOf(asked.editors, batch.asker),
  };
  return { protectedRangeId: id, ...(withoutDefaults(members) as Partial<ProtectedRange>) };
}

function sheetOfProtection(batch: Batch, protection: ProtectedRange): SheetState {
  const range = protectedRangeOf(protection, batch.transaction.spreadsheet.namedRanges);
  if (!range) throw invalid(`No named range with ID: ${protection.namedRangeId}`);
  return sheetOf(batch, range.sheetId);
}

function isTaken(transaction: Transaction, id: number): boolean {
  return transaction.sheets.some((sheet) =>
    sheet.protectedRanges.some((each) => each.protectedRangeId === id),
  );
}

function checkOneSheetProtection(sheet: SheetState, protection: ProtectedRange): void {
  const whole = (each: ProtectedRange) => each.range !== undefined && isWholeSheet(each.range);
  const others = sheet.protectedRanges.filter(
    (each) => each.protectedRangeId !== protection.protectedRangeId,
  );
  if (!whole(protection) || !others.some(whole)) return;
  throw invalid(
    `The sheet (${sheet.properties.sheetId}) is already protected. Use updateProtectedRange to change it.`,
  );
}

/** Protects a range, or a whole sheet but for some ranges. */
export function addProtectedRange(
  batch: Batch,
  request: { readonly protectedRange?: AskedProtection },
): object {
  const { transaction, asker } = batch;
  const asked = request.protectedRange ?? {};
  const wanted = asked.protectedRangeId;
  if (wanted !== undefined && isTaken(transaction, wanted)) {
    throw invalid(`Protected range with ID: ${wanted} already exists.`);
  }
  const id = wanted ?? transaction.newIdentifier((taken) => isTaken(transaction, taken));
  const protection = complete(batch, asked, id);
  const sheet = sheetOfProtection(batch, protection);
  checkOneSheetProtection(sheet, protection);
  const { sheetId } = sheet.properties;
  if (protection.range && !isWholeSheet(protection.range)) {
    requireEdit(batch, areaOf(protection.range, sheet));
  }
  transaction.changeSheet(sheetId, { protectedRanges: [...sheet.protectedRanges, protection] });
  return { protectedRange: createdProtectionReply(protection, asker, asked.editors) };
}

/** Changes a protection; the owner may, and whoever it lets edit. */
export function updateProtectedRange(
  batch: Batch,
  request: { readonly protectedRange?: AskedProtection; readonly fields?: string },
): undefined {
  const mask = requiredMask(request.fields, 'ProtectedRange');
  const asked = request.protectedRange ?? {};
  const { sheet, protection } = findProtection(batch.transaction, asked.protectedRangeId ?? 0);
  if (!mayChangeProtection(protection, batch.asker.actor)) throw protectedCell();
  const merged: AskedProtection = updated({ ...protection }, { ...asked }, mask);
  const kept = maskOf(mask, 'editors') ? merged : { ...merged, editors: undefined };
  const changed = complete(batch, kept as AskedProtection, protection.protectedRangeId);
  const { editors } = protection;
  const keepsEditors = !maskOf(mask, 'editors') && editors && !changed.warningOnly;
  const full = keepsEditors ? { ...changed, editors } : changed;
  checkOneSheetProtection(sheet, full);
  const protectedRanges = sheet.protectedRanges.map((each) => (each === protection ? full : each));
  batch.transaction.changeSheet(sheet.properties.sheetId, { protectedRanges });
}

/** Removes a protection; the owner may, and whoever it lets edit. */
export function deleteProtectedRange(
  { transaction, asker }: Batch,
  request: { readonly protectedRangeId?: number },
): undefined {
  const { sheet, protection } = findProtection(transaction, request.protectedRangeId ?? 0);
  if (!mayChangeProtection(protection, asker.actor)) throw protectedCell();
  const protectedRanges = sheet.protectedRanges.filter((each) => each !== protection);
  transaction.changeSheet(sheet.properties.sheetId, { protectedRanges });
}
