import { canonicalAddress, sameAddress } from '../files/canonical-address';
import { atLeast, ownerOf, roleOn } from '../files/roles';
import { ServiceException } from '../google-error';
import { standIn } from '../refusing';
import { namesAsMembers } from '../services/named-values';
import { addressIn, userOf } from '../services/user';
import { peopleOf } from '../spreadsheets';
import type { GridRange, ProtectedRange } from '../store/state';
import type { OpenSpreadsheet } from './open-spreadsheet';
import { gridRangeOf } from './place';
import { placeOfRange, type WholeRange } from './range-context';

type WholeProtection = GoogleAppsScript.Spreadsheet.Protection;
type Person = string | GoogleAppsScript.Base.User;

/** What can be protected, as `SpreadsheetApp.ProtectionType` names it. */
export const protectionTypes = namesAsMembers(['RANGE', 'SHEET']);

/** Makes a protection and gives it as scripts hold it; until its editors change it protects nothing. */
export function addProtection(
  open: OpenSpreadsheet,
  range: GridRange,
  rangeAt: (range: GridRange) => WholeRange,
): WholeProtection {
  const replies = open.change('protect', [{ addProtectedRange: { protectedRange: { range } } }]);
  const reply = replies[0] as { addProtectedRange: { protectedRange: ProtectedRange } };
  return protectionOf(open, reply.addProtectedRange.protectedRange.protectedRangeId, rangeAt);
}

/** The protections of a type, of one tab or of all. */
export function protectionsOf(
  open: OpenSpreadsheet,
  type: unknown,
  rangeAt: (range: GridRange) => WholeRange,
  sheetId?: number,
): WholeProtection[] {
  const wantsSheets = String(type) === 'SHEET';
  return open.read('getProtections', 0, (state) =>
    state.sheets
      .filter((sheet) => sheetId === undefined || sheet.properties.sheetId === sheetId)
      .flatMap((sheet) => sheet.protectedRanges)
      .filter((protection) => isWholeSheet(protection) === wantsSheets)
      .map((protection) => protectionOf(open, protection.protectedRangeId, rangeAt)),
  );
}

/** Whether a protection is one of a whole tab. */
export function isWholeSheet({ range }: ProtectedRange): boolean {
  return (
    range !== undefined &&
    range.startRowIndex === undefined &&
    range.startColumnIndex === undefined &&
    range.endRowIndex === undefined &&
    range.endColumnIndex === undefined
  );
}

/** A protection as scripts hold it (class Protection). */
export function protectionOf(
  open: OpenSpreadsheet,
  id: number,
  rangeAt: (range: GridRange) => WholeRange,
): WholeProtection {
  const now = () => existing(open, id);
  const update = (method: string, changes: Partial<ProtectedRange>) => {
    const protectedRange = { protectedRangeId: id, ...changes };
    const fields = Object.keys(changes).join(',');
    open.change(method, [{ updateProtectedRange: { protectedRange, fields } }]);
    return protection;
  };
  const protection: WholeProtection = standIn(
    {
      ...editorMembers(open, now, update),
      canEdit: () => open.read('canEdit', 0, () => mayChange(open, now())),
      canDomainEdit: () => false,
      getDescription: () => now().description ?? '',
      setDescription: (description: string) => update('setDescription', { description }),
      isWarningOnly: () => now().warningOnly === true,
      setWarningOnly: (warningOnly: boolean) => update('setWarningOnly', { warningOnly }),
      getProtectionType: () => protectionTypes[isWholeSheet(now()) ? 'SHEET' : 'RANGE'],
      getRange: () => rangeAt(now().range ?? { sheetId: 0 }),
      setRange: (range: WholeRange) =>
        update('setRange', { range: gridRangeOf(placeOfRange(range)) }),
      getUnprotectedRanges: () => (now().unprotectedRanges ?? []).map(rangeAt),
      setUnprotectedRanges: (ranges: readonly WholeRange[]) =>
        update('setUnprotectedRanges', {
          unprotectedRanges: ranges.map((range) => gridRangeOf(placeOfRange(range))),
        }),
      remove: () => {
        open.change('remove', [{ deleteProtectedRange: { protectedRangeId: id } }]);
      },
    },
    'Protection',
  );
  return protection;
}

function editorMembers(
  open: OpenSpreadsheet,
  now: () => ProtectedRange,
  update: (method: string, changes: Partial<ProtectedRange>) => WholeProtection,
) {
  const add = (method: string, people: readonly Person[]) => {
    const added = people.map(addressIn);
    const isAdded = isAmong(added);
    const known = editorsOf(open, now()).filter((one) => !isAdded(one));
    return update(method, { editors: { users: [...known, ...added] } });
  };
  const remove = (method: string, people: readonly Person[]) => {
    const isRemoved = isAmong(people.map(addressIn));
    const owner = ownerOf(open.file('reader'));
    const stays = (one: string) => sameAddress(one, owner) || open.isOwn(one);
    const users = editorsOf(open, now()).filter((one) => !isRemoved(one) || stays(one));
    return update(method, { editors: { users } });
  };
  return {
    getEditors: () =>
      open.read('getEditors', 0, () => editorsOf(open, now()).map((email) => userOf(() => email))),
    addEditor: (person: Person) => add('addEditor', [person]),
    addEditors: (people: readonly Person[]) => add('addEditors', people),
    removeEditor: (person: Person) => remove('removeEditor', [person]),
    removeEditors: (people: readonly Person[]) => remove('removeEditors', people),
    setDomainEdit: () => {
      throw new ServiceException(
        'Cannot set domain edit permissions on a document that is not owned by a domain.',
      );
    },
  };
}

/** Tells those of some addresses, however spelt, from all others. */
function isAmong(addresses: readonly string[]): (address: string) => boolean {
  const accounts = new Set(addresses.map(canonicalAddress));
  return (address) => accounts.has(canonicalAddress(address));
}

/** Those a protection names or, as long as it names nobody, all who may edit the file. */
function editorsOf(open: OpenSpreadsheet, { editors }: ProtectedRange): readonly string[] {
  return editors?.users ?? peopleOf(open.file('reader')).editors;
}

function mayChange(open: OpenSpreadsheet, protection: ProtectedRange): boolean {
  const role = roleOn(open.file('reader'), open.session.user);
  if (role === 'owner') return true;
  return atLeast(role, 'writer') && editorsOf(open, protection).some((one) => open.isOwn(one));
}

function existing(open: OpenSpreadsheet, id: number): ProtectedRange {
  const all = open.state.sheets.flatMap((sheet) => sheet.protectedRanges);
  const found = all.find((protection) => protection.protectedRangeId === id);
  if (!found) throw new ServiceException('Protection not found.');
  return found;
}
