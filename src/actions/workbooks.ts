import type { CallSheet } from '../domain/call-sheet';
import { mailbox } from '../domain/email';
import { createWorkbook, findWorkbooks, shareSilently, writersOf } from '../sheets/gateway/drive';
import type { Settings, WorkbookSettings } from '../sheets/settings';
import type { Campaign } from './campaign';

/**
 * The settings with a workbook for every call sheet that needs one.
 *
 * Files are looked for before they are made, so that a run cut short leaves no double.
 */
export function ensureWorkbooks(
  { settings, messages, structure }: Campaign,
  callSheets: readonly CallSheet[],
): Settings {
  const known = new Map(settings.workbooks.map((workbook) => [workbook.number, workbook]));
  const needed = [...new Set(callSheets.map(({ workbook }) => workbook))].filter(
    (number) => number > 0 && !known.has(number),
  );
  if (needed.length === 0) return { ...settings, callSheets };
  const made = new Map(
    findWorkbooks(settings.campaignId).map(({ id, appProperties }) => [
      Number(appProperties.workbook),
      id,
    ]),
  );
  const added = needed.map((number): WorkbookSettings => {
    const key = { campaign: settings.campaignId, workbook: String(number) };
    const name = messages.share.workbookTitle(structure.title, number);
    const spreadsheetId = made.get(number) ?? createWorkbook(name, key).id;
    letOrganisersIn(spreadsheetId, settings.organisers);
    const where = callSheets.some((sheet) => sheet.workbook === number && sheet.where === 'files')
      ? 'files'
      : 'workbook';
    return { number, spreadsheetId, where, collectedAt: null };
  });
  return { ...settings, workbooks: [...settings.workbooks, ...added], callSheets };
}

/** Organisers collect from a workbook and are named in its protections: they need access first. */
function letOrganisersIn(spreadsheetId: string, organisers: readonly string[]): void {
  if (organisers.length < 2) return;
  const writers = writersOf(spreadsheetId);
  for (const organiser of organisers) {
    if (!writers.has(mailbox(organiser))) shareSilently(spreadsheetId, organiser);
  }
}

/** Workbooks as people see them in Drive. */
export function workbookNames(
  numbers: readonly number[],
  { messages, structure }: Campaign,
): string[] {
  return numbers.map((number) => messages.share.workbookTitle(structure.title, number));
}
