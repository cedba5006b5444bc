import type { CallSheet } from '../domain/call-sheet';
import { milliseconds } from '../sheets/gateway/clock';
import { isOutOfReach } from '../sheets/gateway/refusal';
import type { WorkbookSettings } from '../sheets/settings';
import type { Campaign } from './campaign';
import { campaignDesk, type Desk, workbookDesk } from './desk';

/** The spreadsheets that were read, and the numbers of those that were not. */
export interface ReadDesks {
  readonly desks: readonly Desk[];
  readonly unread: readonly number[];
}

/** Reads some spreadsheets of call sheets by number, the campaign spreadsheet as it was read. */
export function readDesks(
  campaign: Campaign,
  numbers: readonly number[],
  until = Number.POSITIVE_INFINITY,
): ReadDesks {
  const { callSheets, workbooks } = campaign.settings;
  const wanted = workbooks.filter(({ number }) => numbers.includes(number));
  const { desks, unread } = readWorkbooks(wanted, callSheets, until);
  return { desks: numbers.includes(0) ? [campaignDesk(campaign), ...desks] : desks, unread };
}

/**
 * Reads workbooks until a moment in milliseconds since 1970; one that was deleted, or is out of reach,
 * keeps none of the others away.
 */
export function readWorkbooks(
  workbooks: readonly WorkbookSettings[],
  callSheets: readonly CallSheet[],
  until = Number.POSITIVE_INFINITY,
): ReadDesks {
  const desks: Desk[] = [];
  const unread: number[] = [];
  for (const workbook of workbooks) {
    const desk = milliseconds() < until ? deskInReach(workbook, callSheets) : null;
    if (desk === null) unread.push(workbook.number);
    else desks.push(desk);
  }
  return { desks, unread };
}

function deskInReach(workbook: WorkbookSettings, callSheets: readonly CallSheet[]): Desk | null {
  try {
    return workbookDesk(workbook, callSheets);
  } catch (error) {
    if (!isOutOfReach(error)) throw error;
    return null;
  }
}
