import type { Journey, Moment } from './journey';
import { shorten } from './shorten';
import type { Volunteer } from './volunteer';

/** Why a call sheet is made but not shared. */
export type WaitingReason =
  | 'no-address'
  | 'no-google-account'
  | 'not-taking-part'
  | 'refused'
  | 'not-yet';

/** A tab on which one volunteer works; it lives in a workbook, or in the campaign spreadsheet. */
export interface CallSheet {
  /** From 1, in the order they were made; never used twice. */
  readonly number: number;
  readonly volunteerId: string;
  readonly volunteer: string;
  readonly email: string;
  readonly title: string;
  /** The workbook's number, or 0 for the campaign spreadsheet. */
  readonly workbook: number;
  /** Null once the volunteer can write on it. */
  readonly waiting: WaitingReason | null;
}

/** A workbook holds so many call sheets at most. */
export const callSheetsPerWorkbook = 75;

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

export interface NewCallSheets {
  readonly volunteers: readonly Volunteer[];
  readonly existing: readonly CallSheet[];
  /** Whether they go into workbooks or into the campaign spreadsheet. */
  readonly inWorkbooks: boolean;
  /** Titles of tabs the campaign spreadsheet already has. */
  readonly takenTitles: readonly string[];
}

/** The campaign's call sheets with one more for each volunteer who has none yet. */
export function callSheetsFor(request: NewCallSheets): CallSheet[] {
  const sheets = request.existing.map((sheet) => stillWaiting(sheet, request.volunteers));
  const taken = new Set(
    [...request.takenTitles, ...sheets.map(({ title }) => title)].map((title) =>
      title.toLowerCase(),
    ),
  );
  const served = new Set(sheets.map(({ volunteerId }) => volunteerId));
  for (const volunteer of request.volunteers.filter(({ id }) => !served.has(id))) {
    const number = Math.max(0, ...sheets.slice(-1).map((sheet) => sheet.number)) + 1;
    const title = uniqueTitle(titleFor(volunteer.name || volunteer.email), taken);
    taken.add(title.toLowerCase());
    const workbook = request.inWorkbooks ? Math.ceil(number / callSheetsPerWorkbook) : 0;
    sheets.push({ ...newCallSheet(volunteer, number), title, workbook });
  }
  return sheets;
}

/** A call sheet that waits does so for the reason the volunteers tab gives now. */
function stillWaiting(sheet: CallSheet, volunteers: readonly Volunteer[]): CallSheet {
  const volunteer = volunteers.find(({ id }) => id === sheet.volunteerId);
  if (sheet.waiting === null) return sheet;
  if (volunteer === undefined) return { ...sheet, waiting: 'not-taking-part' };
  return { ...sheet, waiting: waitingBefore(volunteer) };
}

function newCallSheet(volunteer: Volunteer, number: number) {
  return {
    number,
    volunteerId: volunteer.id,
    volunteer: volunteer.name,
    email: volunteer.email,
    waiting: waitingBefore(volunteer),
  };
}

/** Why a volunteer cannot be shared with, as far as the volunteers tab tells. */
export function waitingBefore(volunteer: Volunteer): WaitingReason {
  if (volunteer.email === '') return 'no-address';
  if (volunteer.googleAccount === false) return 'no-google-account';
  return 'not-yet';
}

/** The journeys with a place on their point person's call sheet: new rows go at the end. */
export function placeJourneys(
  journeys: readonly Journey[],
  sheets: readonly CallSheet[],
): Journey[] {
  const numberOf = new Map(sheets.map((sheet) => [sheet.volunteerId, sheet.number]));
  const nextRow = nextRows(journeys);
  return journeys.map((journey) => {
    const callSheet = numberOf.get(journey.pointPerson);
    if (journey.place !== null || callSheet === undefined) return journey;
    const row = nextRow.get(callSheet) ?? firstLine;
    nextRow.set(callSheet, row + 1);
    return { ...journey, place: { callSheet, row } };
  });
}

function nextRows(journeys: readonly Journey[]): Map<number, number> {
  const next = new Map<number, number>();
  for (const { place } of journeys) {
    if (place === null) continue;
    next.set(place.callSheet, Math.max(next.get(place.callSheet) ?? firstLine, place.row + 1));
  }
  return next;
}
