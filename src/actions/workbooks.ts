import type { CallSheet, Where } from '../domain/call-sheet';
import { mailbox } from '../domain/email';
import type { Journey } from '../domain/journey';
import type { DailyLimit } from '../protocol-share';
import { createWorkbook, findWorkbooks, shareSilently, writersOf } from '../sheets/gateway/drive';
import type { WorkbookSettings } from '../sheets/settings';
import type { Campaign } from './campaign';

/** The files a campaign has made, looked up in Drive the first time somebody asks. */
export interface Shelf {
  idOf(number: number): string | undefined;
}

export function shelfOf({ settings }: Campaign): Shelf {
  let made: ReadonlyMap<number, string> | undefined;
  return {
    idOf: (number) => {
      made ??= new Map(
        findWorkbooks(settings.campaignId).map(({ id, appProperties }) => [
          Number(appProperties.workbook),
          id,
        ]),
      );
      return made.get(number);
    },
  };
}

/** Whether there is a file for the workbook: one that sharing did not come to yet holds nothing. */
export function isMade({ settings }: Campaign, number: number, shelf: Shelf): boolean {
  const isKnown = settings.workbooks.some((workbook) => workbook.number === number);
  return number === 0 || isKnown || shelf.idOf(number) !== undefined;
}

/** A workbook, and whether its file has just been made. */
export interface EnsuredWorkbook {
  readonly workbook: WorkbookSettings;
  readonly isNew: boolean;
}

/** Which of Google's daily limits stops the work until tomorrow. */
export interface Halted {
  readonly paused: DailyLimit;
}

/**
 * The workbook of a number, made when there is none.
 *
 * A file is looked for before it is made, so that a run cut short leaves no double, and the
 * organisers are let in before anybody else.
 */
export function ensureWorkbook(
  campaign: Campaign,
  number: number,
  shelf: Shelf,
): EnsuredWorkbook | Halted {
  const { settings } = campaign;
  const known = settings.workbooks.find((workbook) => workbook.number === number);
  if (known !== undefined) return { workbook: known, isNew: false };
  const key = { campaign: settings.campaignId, workbook: String(number) };
  const made = shelf.idOf(number);
  const spreadsheetId = made ?? createWorkbook(workbookName(number, campaign), key)?.id;
  if (spreadsheetId === undefined) return { paused: 'files-quota' };
  if (!letOrganisersIn(spreadsheetId, settings.organisers)) return { paused: 'sharing-quota' };
  const where = whereOf(number, settings.callSheets);
  return {
    workbook: { number, spreadsheetId, where, collectedAt: null },
    isNew: made === undefined,
  };
}

/** A workbook holds the call sheets of one choice alone. */
function whereOf(number: number, callSheets: readonly CallSheet[]): Exclude<Where, 'here'> {
  const where = callSheets.find(({ workbook }) => workbook === number)?.where;
  return where === undefined || where === 'here' ? 'workbook' : where;
}

/**
 * Organisers collect from a workbook and are named in its protections: they need access first. False
 * when Google shares no more today.
 */
function letOrganisersIn(spreadsheetId: string, organisers: readonly string[]): boolean {
  if (organisers.length < 2) return true;
  const writers = writersOf(spreadsheetId);
  return organisers
    .filter((organiser) => !writers.has(mailbox(organiser)))
    .every((organiser) => shareSilently(spreadsheetId, organiser) !== 'sharing-quota');
}

/** A workbook as people see it in Drive; one that holds a single call sheet bears its volunteer's name. */
export function workbookName(number: number, campaign: Campaign): string {
  const { messages, structure, settings } = campaign;
  const own = settings.callSheets.find(({ workbook }) => workbook === number);
  return own?.where === 'files'
    ? messages.share.fileTitle(structure.title, own.title)
    : messages.share.workbookTitle(structure.title, number);
}

export function workbookNames(numbers: readonly number[], campaign: Campaign): string[] {
  return numbers.map((number) => workbookName(number, campaign));
}

/** The numbers of the spreadsheets call sheets are in, the campaign's own being 0. */
export function spreadsheetsIn(callSheets: readonly CallSheet[]): number[] {
  return [...new Set(callSheets.map(({ workbook }) => workbook))].sort((a, b) => a - b);
}

/** The numbers of the spreadsheets on whose call sheets journeys stand. */
export function spreadsheetsWith(journeys: readonly Journey[], { settings }: Campaign): number[] {
  const sheets = new Set(journeys.map(({ place }) => place?.callSheet));
  return spreadsheetsIn(settings.callSheets.filter(({ number }) => sheets.has(number)));
}
