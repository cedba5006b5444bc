import { mailbox } from '../domain/email';
import type { GridRange, ProtectedRange, Request } from './google-types';
import {
  cellProtection,
  closeTab,
  type DesiredProtection,
  type Opening,
  openRanges,
  protectionId,
} from './protection';
import { addProtection, changeProtection, deleteProtection } from './requests';
import type { Structure, Tab } from './structure';

/** How what people may do in a tab differs from what they should be able to do. */
export interface ProtectionDifference {
  readonly code: 'tab-missing' | 'not-protected' | 'open-too-wide' | 'not-open';
  readonly sheetId: number;
  readonly title: string;
  readonly volunteer: string;
  /** What mends it; nothing mends a tab that is gone. */
  readonly repair: readonly Request[];
}

/**
 * Every difference between the protections of a spreadsheet and those it should have.
 *
 * The repair of each closes before it opens, so that what is cut short leaves too little access.
 */
export function protectionDifferences(
  structure: Structure,
  desired: readonly DesiredProtection[],
  organisers: readonly string[],
): ProtectionDifference[] {
  const tabs = new Map(structure.tabs.map((tab) => [tab.sheetId, tab]));
  return desired.flatMap(({ sheetId, opening }) => {
    const tab = tabs.get(sheetId);
    const volunteer = opening?.volunteer ?? '';
    if (tab === undefined) {
      return [{ code: 'tab-missing' as const, sheetId, title: '', volunteer, repair: [] }];
    }
    const found = [
      ...closing(tab, opening, organisers),
      ...(opening === null ? [] : openingUp(tab, opening, organisers)),
    ];
    return found.map((part) => ({ ...part, sheetId, title: tab.title, volunteer }));
  });
}

type Part = Pick<ProtectionDifference, 'code' | 'repair'>;

/** What leaves a tab open that should be closed. */
function closing(tab: Tab, opening: Opening | null, organisers: readonly string[]): Part[] {
  const whole = wholeTabProtection(tab);
  const close = closeTab(tab.sheetId, organisers);
  if (whole === undefined) return [{ code: 'not-protected', repair: [close] }];
  const allowed = opening === null ? [] : openRanges(tab.sheetId, opening);
  const holes = whole.unprotectedRanges ?? [];
  const isClosed = onlyFor(whole, organisers) && holes.every((hole) => isAmong(hole, allowed));
  if (isClosed) return [];
  const repair = changeProtection(
    {
      ...idOf(whole),
      unprotectedRanges: [],
      warningOnly: false,
      editors: { users: [...organisers] },
    },
    'unprotectedRanges,warningOnly,editors',
  );
  return [{ code: 'open-too-wide', repair: [repair] }];
}

/** What keeps a volunteer out of their cells, or lets others in. */
function openingUp(tab: Tab, opening: Opening, organisers: readonly string[]): Part[] {
  const wanted = cellProtection(tab.sheetId, opening, organisers);
  const guarded = tab.protections.some((protection) => guards(protection, wanted, opening));
  const open = isOpen(tab, opening);
  if (guarded && open) return [];
  const old = tab.protections.filter(({ protectedRangeId }) => {
    return protectedRangeId === wanted.protectedRangeId;
  });
  const guard = [...old.map(() => deleteProtection(idOf(wanted).protectedRangeId))];
  const hole = changeProtection(
    { ...tabId(tab), unprotectedRanges: openRanges(tab.sheetId, opening) },
    'unprotectedRanges',
  );
  const repair = [...(guarded ? [] : [...guard, addProtection(wanted)]), ...(open ? [] : [hole])];
  return [{ code: open ? 'open-too-wide' : 'not-open', repair }];
}

/** Whether a protection keeps the cells for the organisers and this volunteer, who is named in it. */
function guards(protection: ProtectedRange, wanted: ProtectedRange, { email }: Opening): boolean {
  const users = (protection.editors?.users ?? []).map(mailbox);
  return (
    rangeKey(protection.range) === rangeKey(wanted.range) &&
    onlyFor(protection, wanted.editors?.users ?? []) &&
    users.includes(mailbox(email))
  );
}

function isOpen(tab: Tab, opening: Opening): boolean {
  const wanted = openRanges(tab.sheetId, opening);
  const holes = wholeTabProtection(tab)?.unprotectedRanges ?? [];
  return holes.length === wanted.length && holes.every((hole) => isAmong(hole, wanted));
}

function wholeTabProtection(tab: Tab): ProtectedRange | undefined {
  return tab.protections.find(({ range }) => rangeKey(range) === wholeTab);
}

/** The tab's own protection, or the one its closing is about to add. */
function tabId(tab: Tab): { protectedRangeId: number } {
  const whole = wholeTabProtection(tab);
  return whole === undefined ? { protectedRangeId: protectionId(tab.sheetId, 'tab') } : idOf(whole);
}

function idOf({ protectedRangeId }: ProtectedRange): { protectedRangeId: number } {
  return { protectedRangeId: protectedRangeId ?? 0 };
}

/** Whether a protection lets nobody through but these people; a warning stops nobody. */
function onlyFor({ editors, warningOnly }: ProtectedRange, people: readonly string[]): boolean {
  if (warningOnly === true || editors === undefined) return false;
  if (editors.domainUsersCanEdit === true || (editors.groups ?? []).length > 0) return false;
  const expected = new Set(people.map(mailbox));
  return (editors.users ?? []).every((user) => expected.has(mailbox(user)));
}

function isAmong(range: GridRange, ranges: readonly GridRange[]): boolean {
  return ranges.some((other) => rangeKey(other) === rangeKey(range));
}

/** A range's bounds as a text; Google may leave out a start that is nothing. */
function rangeKey(range: GridRange | undefined): string {
  const { startRowIndex = 0, endRowIndex, startColumnIndex = 0, endColumnIndex } = range ?? {};
  return [startRowIndex, endRowIndex, startColumnIndex, endColumnIndex].join(':');
}

const wholeTab = rangeKey({});
