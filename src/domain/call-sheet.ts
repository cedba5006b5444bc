import type { Journey, Moment } from './journey';
import { shorten } from './shorten';
import type { Volunteer } from './volunteer';

/**
 * Where a call sheet lives: in a workbook with others, in the campaign spreadsheet itself, in a file of
 * its own, or in a workbook nobody but the organisers opens, reached by a personal link.
 */
export const wheres = ['workbook', 'here', 'files', 'links'] as const;
/** A place for call sheets, of those in `wheres`. */
export type Where = (typeof wheres)[number];

/** Why a call sheet is made but its volunteer cannot write on it. */
export type WaitingReason =
  | 'no-address'
  | 'no-google-account'
  | 'not-taking-part'
  | 'removed'
  | 'no-link'
  | 'refused'
  | 'not-yet';

/** What is kept of a personal link; the link itself is nowhere. */
export interface CallLink {
  /** The token's keyed hash, in hexadecimal. */
  readonly hash: string;
  /** The organiser who made it. */
  readonly madeBy: string;
  readonly madeAt: Moment;
  /** From when on it opens nothing; null while the campaign has no end. */
  readonly expires: Moment | null;
}

/** A tab on which one volunteer works; it lives in a workbook, or in the campaign spreadsheet. */
export interface CallSheet {
  /** From 1, in the order they were made; never used twice. */
  readonly number: number;
  readonly volunteerId: string;
  readonly volunteer: string;
  readonly email: string;
  readonly title: string;
  readonly where: Where;
  /** The workbook's number, or 0 for the campaign spreadsheet. */
  readonly workbook: number;
  /** Null once the volunteer can write on it. */
  readonly waiting: WaitingReason | null;
  /** Addresses that had access to it and must not have it any longer. */
  readonly withdraw: readonly string[];
  readonly link: CallLink | null;
  /** The workbook, or 0, in which its tab still is though it lives elsewhere by now. */
  readonly leaves?: number;
  /** Contacts, by id, whom others have now, and the row here that keeps what was entered of them. */
  readonly handedOver?: Readonly<Record<string, number>>;
}

/** So many call sheets a workbook holds at most; 0 where there is none. */
const callSheetsPerWorkbook: Readonly<Record<Where, number>> = {
  workbook: 75,
  here: 0,
  files: 1,
  links: 75,
};

/** One row of a call sheet as it should be; a locked row shows no name and no number. */
export interface CallSheetLine {
  readonly row: number;
  readonly contactId: string;
  readonly name: string;
  readonly phone: string;
  readonly attempts: number;
  readonly nextCallFrom: Moment | null;
  readonly language: string;
  readonly area: string;
  readonly locked: boolean;
}

/** A row that shows nobody. */
export function blankLine(row: number): CallSheetLine {
  return {
    row,
    contactId: '',
    name: '',
    phone: '',
    attempts: 0,
    nextCallFrom: null,
    language: '',
    area: '',
    locked: true,
  };
}

/** The first row below the heading. */
export const firstLine = 2;

const notInTitles = /[[\]:?*\\/\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

/** A tab title made from a volunteer's name: at most 90 characters, none that is refused or turns text around. */
export function titleFor(name: string): string {
  const plain = name
    .replace(notInTitles, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^'+|'+$/g, '');
  return shorten(plain.trim(), 90).trim() || '–';
}

/** The title itself, or with the first number that makes it unlike every other, whatever the case. */
export function uniqueTitle(title: string, taken: ReadonlySet<string>): string {
  const isTaken = (candidate: string) => taken.has(candidate.toLowerCase());
  if (!isTaken(title)) return title;
  let number = 2;
  while (isTaken(`${title} (${number})`)) number += 1;
  return `${title} (${number})`;
}

/** Who needs a call sheet, and what is there already. */
export interface NewCallSheets {
  readonly volunteers: readonly Volunteer[];
  readonly existing: readonly CallSheet[];
  readonly where: Where;
  /** Titles of tabs the campaign spreadsheet already has. */
  readonly takenTitles: readonly string[];
  /** The numbers of call sheets that may still go elsewhere. */
  readonly movable: ReadonlySet<number>;
  /** The numbers of the workbooks that are made. */
  readonly workbooks: readonly number[];
}

/**
 * The campaign's call sheets with one more for each volunteer who has none yet. Those that may still go
 * elsewhere go where new ones do.
 */
export function callSheetsFor(request: NewCallSheets): CallSheet[] {
  const volunteers = new Map(request.volunteers.map((volunteer) => [volunteer.id, volunteer]));
  const isMoving = ({ number, volunteerId, where }: CallSheet) =>
    request.movable.has(number) && where !== request.where && volunteers.has(volunteerId);
  const room = roomIn(
    request.existing.filter((sheet) => !isMoving(sheet)),
    request,
  );
  const sheets = request.existing.map((sheet) =>
    stillWaiting(
      isMoving(sheet) ? movedTo(room(), sheet, request) : gone(sheet, request),
      volunteers,
    ),
  );
  const taken = new Set(
    [...request.takenTitles, ...sheets.map(({ title }) => title)].map((title) =>
      title.toLowerCase(),
    ),
  );
  const served = new Set(sheets.map(({ volunteerId }) => volunteerId));
  for (const volunteer of request.volunteers.filter(({ id }) => !served.has(id))) {
    const number = (sheets.at(-1)?.number ?? 0) + 1;
    const title = uniqueTitle(titleFor(volunteer.name || volunteer.email), taken);
    taken.add(title.toLowerCase());
    sheets.push(newCallSheet(volunteer, { number, title, where: request.where, workbook: room() }));
  }
  return sheets;
}

/** The call sheet in another workbook; if the one it was in was made, its tab has to go from there. */
function movedTo(
  workbook: number,
  sheet: CallSheet,
  { where, workbooks }: Pick<NewCallSheets, 'where' | 'workbooks'>,
): CallSheet {
  return gone({ ...sheet, where, workbook, leaves: sheet.workbook }, { workbooks });
}

/** A call sheet leaves no workbook that is not made, or made no longer. */
function gone(sheet: CallSheet, { workbooks }: Pick<NewCallSheets, 'workbooks'>): CallSheet {
  const { leaves, ...rest } = sheet;
  const isThere = leaves === 0 || (leaves !== undefined && workbooks.includes(leaves));
  return isThere ? sheet : rest;
}

/** Answers with the number of the workbook the next call sheet goes into: the last of its kind, or a new one. */
function roomIn(
  sheets: readonly CallSheet[],
  { where, workbooks, existing }: Pick<NewCallSheets, 'where' | 'workbooks' | 'existing'>,
): () => number {
  const most = callSheetsPerWorkbook[where];
  const alike = sheets.filter((sheet) => sheet.where === where);
  let last = Math.max(0, ...workbooks, ...existing.map(({ workbook }) => workbook));
  let current = Math.max(0, ...alike.map(({ workbook }) => workbook));
  let held = alike.filter(({ workbook }) => workbook === current).length;
  return () => {
    if (most === 0) return 0;
    if (current === 0 || held >= most) {
      last += 1;
      current = last;
      held = 0;
    }
    held += 1;
    return current;
  };
}

/** A call sheet that waits does so for the reason the volunteers tab gives now. */
function stillWaiting(sheet: CallSheet, volunteers: ReadonlyMap<string, Volunteer>): CallSheet {
  if (sheet.waiting === null || sheet.waiting === 'removed') return sheet;
  const volunteer = volunteers.get(sheet.volunteerId);
  if (volunteer === undefined) return { ...sheet, waiting: 'not-taking-part' };
  return { ...sheet, waiting: waitingBefore(volunteer, sheet.where) };
}

function newCallSheet(
  volunteer: Volunteer,
  place: Pick<CallSheet, 'number' | 'title' | 'where' | 'workbook'>,
): CallSheet {
  return {
    number: place.number,
    volunteerId: volunteer.id,
    volunteer: volunteer.name,
    email: volunteer.email,
    title: place.title,
    where: place.where,
    workbook: place.workbook,
    waiting: waitingBefore(volunteer, place.where),
    withdraw: [],
    link: null,
  };
}

/** Why a volunteer cannot be shared with, as far as the volunteers tab tells. */
function waitingBefore(volunteer: Volunteer, where: Where): WaitingReason {
  if (where === 'links') return 'no-link';
  if (volunteer.email === '') return 'no-address';
  if (volunteer.googleAccount === false) return 'no-google-account';
  return 'not-yet';
}

/** Reasons to wait that sharing again does not end. */
const lasting: ReadonlySet<WaitingReason> = new Set([
  'no-address',
  'no-google-account',
  'not-taking-part',
  'removed',
  'no-link',
]);

/** Whether a call sheet can be shared with its volunteer's address, as far as the volunteers tab tells. */
export function canBeShared({ where, email, waiting }: CallSheet): boolean {
  return where !== 'links' && email !== '' && !(waiting !== null && lasting.has(waiting));
}

/** Whether a call sheet is reached by a personal link. */
export function isByLink({ where }: Pick<CallSheet, 'where'>): boolean {
  return where === 'links';
}

/** Whether the volunteer can call once they have their instructions: a personal link is made when those are sent. */
export function mayCall({ where, waiting }: CallSheet): boolean {
  return waiting === null || (isByLink({ where }) && waiting !== 'removed');
}

/** The journeys with a place on their point person's call sheet: new rows go at the end. */
export function placeJourneys(
  journeys: readonly Journey[],
  sheets: readonly CallSheet[],
): Journey[] {
  const numberOf = new Map(sheets.map((sheet) => [sheet.volunteerId, sheet.number]));
  const nextRow = nextRows(journeys, sheets);
  return journeys.map((journey) => {
    const callSheet = numberOf.get(journey.pointPerson);
    if (journey.place !== null || callSheet === undefined) return journey;
    const row = nextRow.get(callSheet) ?? firstLine;
    nextRow.set(callSheet, row + 1);
    return { ...journey, place: { callSheet, row } };
  });
}

function nextRows(journeys: readonly Journey[], sheets: readonly CallSheet[]): Map<number, number> {
  const next = new Map<number, number>();
  for (const { number, handedOver = {} } of sheets) {
    next.set(number, Math.max(firstLine, ...Object.values(handedOver).map((row) => row + 1)));
  }
  for (const { place } of journeys) {
    if (place === null) continue;
    next.set(place.callSheet, Math.max(next.get(place.callSheet) ?? firstLine, place.row + 1));
  }
  return next;
}
