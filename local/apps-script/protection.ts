import type { Actor } from './access';
import { invalid } from './api-error';
import { sameAddress } from './files/canonical-address';
import { type Area, areaOf, difference, intersection, isWholeSheet, span } from './store/area';
import { gridWithId } from './store/lookup';
import type {
  Dimension,
  GridRange,
  NamedRange,
  ProtectedRange,
  SheetState,
  SpreadsheetState,
} from './store/state';

/** Google's words to somebody who edits what is protected from them (observed). */
const protectedCellMessage =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** The refusal of an edit to protected cells. */
export function protectedCell() {
  return invalid(protectedCellMessage);
}

/** A sheet among the named ranges that its protections may refer to. */
export interface ProtectedSheet {
  readonly sheet: SheetState;
  readonly namedRanges: readonly NamedRange[];
}

const domainOf = (address: string) => address.toLowerCase().split('@')[1] ?? '';

/**
 * Whether somebody is of the domain that owns the spreadsheet, which is that of the first editor,
 * its owner: gmail.com is nobody's domain (Apps Script reference, `Protection.canDomainEdit`).
 */
function isOfDomain(address: string, [owner = '']: readonly string[]): boolean {
  const domain = domainOf(owner);
  return domain !== '' && domain !== 'gmail.com' && domainOf(address) === domain;
}

/**
 * Whether a protection lets this person edit: the owner always, everybody when it names no editors
 * or only warns, else those it names
 * (https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#ProtectedRange).
 */
function allows(protection: ProtectedRange, actor: Actor): boolean {
  if (actor.role === 'owner' || protection.warningOnly || !protection.editors) return true;
  const { users = [], domainUsersCanEdit = false } = protection.editors;
  if (users.some((user) => sameAddress(user, actor.email))) return true;
  return domainUsersCanEdit && isOfDomain(actor.email, users);
}

/** Whether somebody may change or remove a protection: the owner, and those it lets edit. */
export function mayChangeProtection(protection: ProtectedRange, actor: Actor): boolean {
  if (actor.role === 'owner') return true;
  return actor.role === 'writer' && allows({ ...protection, warningOnly: false }, actor);
}

/** The range a protection covers, by its own range or by the range it names. */
export function protectedRangeOf(
  protection: ProtectedRange,
  namedRanges: readonly NamedRange[],
): GridRange | undefined {
  if (protection.range) return protection.range;
  return namedRanges.find((named) => named.namedRangeId === protection.namedRangeId)?.range;
}

/** What of an area this protection keeps from this person. */
function lockedPieces(
  protection: ProtectedRange,
  { sheet, namedRanges }: ProtectedSheet,
  actor: Actor,
  area: Area,
): Area[] {
  if (allows(protection, actor)) return [];
  const range = protectedRangeOf(protection, namedRanges);
  if (!range) return [];
  const covered = intersection(area, areaOf(range, sheet));
  const holes = (protection.unprotectedRanges ?? []).map((hole) => areaOf(hole, sheet));
  return difference(covered, holes);
}

/** What of a sheet this person cannot edit; the areas may overlap. */
export function lockedAreas(on: ProtectedSheet, actor: Actor): readonly Area[] {
  if (actor.role === 'owner') return [];
  const whole = areaOf({ sheetId: on.sheet.properties.sheetId }, on.sheet);
  if (actor.role !== 'writer') return [whole];
  return on.sheet.protectedRanges.flatMap((each) => lockedPieces(each, on, actor, whole));
}

/** Whether this person may edit every cell of an area: every protection on it must allow them. */
export function mayEditArea(on: ProtectedSheet, actor: Actor, area: Area): boolean {
  if (actor.role === 'owner') return true;
  if (actor.role !== 'writer') return false;
  return on.sheet.protectedRanges.every(
    (protection) => lockedPieces(protection, on, actor, area).length === 0,
  );
}

/** Whether an edit of an area is preceded by Google's question whether one is sure. */
export function warnsOf({ sheet, namedRanges }: ProtectedSheet, area: Area): boolean {
  return sheet.protectedRanges.some((protection) => {
    const range = protection.warningOnly && protectedRangeOf(protection, namedRanges);
    if (!range) return false;
    const holes = (protection.unprotectedRanges ?? []).map((hole) => areaOf(hole, sheet));
    return difference(intersection(area, areaOf(range, sheet)), holes).length > 0;
  });
}

/** Whether this person may edit every cell of a range: every protection on it must allow them. */
export function mayEdit(state: SpreadsheetState, actor: Actor, range: GridRange): boolean {
  const sheet = gridWithId(state, range.sheetId);
  return mayEditArea({ sheet, namedRanges: state.namedRanges }, actor, areaOf(range, sheet));
}

/** Whether this person may change the sheet itself: rename, move, hide, resize it. */
export function mayChangeSheet(sheet: SheetState, actor: Actor): boolean {
  if (actor.role !== 'owner' && actor.role !== 'writer') return false;
  return sheet.protectedRanges.every(
    (protection) =>
      allows(protection, actor) || !protection.range || !isWholeSheet(protection.range),
  );
}

/** Whether this person may delete the sheet: nothing on it may be protected from them. */
export function mayDeleteSheet(sheet: SheetState, actor: Actor): boolean {
  if (actor.role !== 'owner' && actor.role !== 'writer') return false;
  return sheet.protectedRanges.every((protection) => allows(protection, actor));
}

/** Whether rows or columns may be put in: not inside a range that is protected from this person. */
export function mayInsert(
  on: ProtectedSheet,
  actor: Actor,
  dimension: Dimension,
  index: number,
): boolean {
  if (!mayChangeSheet(on.sheet, actor)) return false;
  return on.sheet.protectedRanges.every((protection) => {
    const range = protectedRangeOf(protection, on.namedRanges);
    if (!range || allows(protection, actor)) return true;
    const { start, end } = span(areaOf(range, on.sheet), dimension);
    return index <= start || index >= end;
  });
}
