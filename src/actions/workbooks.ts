import type { CallSheet } from '../domain/call-sheet';
import { createWorkbook, findWorkbooks } from '../sheets/gateway/drive';
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
    return { number, spreadsheetId: made.get(number) ?? createWorkbook(name, key).id };
  });
  return { ...settings, workbooks: [...settings.workbooks, ...added], callSheets };
}
