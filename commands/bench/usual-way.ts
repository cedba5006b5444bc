import { resolve } from 'node:path';
import { loadScript } from '../../local/apps-script/gas';
import { createGoogle, type Google } from '../../local/apps-script/google';
import { filesADay, secondsPerRun } from '../../local/apps-script/quotas';
import type { SheetState } from '../../local/apps-script/store/state';
import type { Table } from '../../src/domain/table';
import { spreadsheetsOf, volunteerOf } from '../rehearse/call-sheets';
import { organiser, withoutAccount } from '../rehearse/campaign';
import type { Inputs } from '../rehearse/inputs';
import { snapshot } from '../script/changes';
import { costOf, type Measured } from './cost';
import { fillIn, type TabToFillIn } from './fill-in';
import { floorOf } from './floor';
import { type ActionCost, type Row, rowsOf, type Way } from './rows';

/** A plain script, written for this comparison; npm runs commands in the project's folder. */
const folder = resolve('commands/bench/usual-way');

interface PlainScript {
  shareInOneSpreadsheet(): void;
  shareInFiles(): void;
  collectFromOneSpreadsheet(): void;
  collectFromFiles(): void;
}

const entries = {
  'usual-one-spreadsheet': { share: 'shareInOneSpreadsheet', collect: 'collectFromOneSpreadsheet' },
  'usual-files': { share: 'shareInFiles', collect: 'collectFromFiles' },
} as const satisfies Record<string, Record<Row['action'], keyof PlainScript>>;

/** The ways a plain script can go. */
export type UsualWay = keyof typeof entries;

/** All ways a plain script can go. */
export const usualWays = Object.keys(entries) as UsualWay[];

/** Whether a way is a plain script's. */
export function isUsual(way: Way): way is UsualWay {
  return way in entries;
}

/**
 * Measures a plain script that does one volunteer after the other, given the contacts already chosen.
 * It would be cut off after six minutes: it runs without limits, and its time says how many runs of
 * six minutes it would take.
 */
export function measureUsualWay(way: UsualWay, { volunteers }: Inputs, chosen: Table): Row[] {
  const google = createGoogle({
    profile: 'none',
    locale: 'fr_FR',
    timeZone: 'Europe/Paris',
    withoutAccount: withoutAccount(volunteers, 'FR'),
  });
  const { id } = google.createSpreadsheet({
    owner: organiser,
    title: 'Campagne',
    sheets: { Contacts: chosen, Bénévoles: volunteers },
  });
  return rowsOf(way, {
    share: () => run(google, id, entries[way].share),
    call: () => fillIn(google, tabsToFillIn(google)),
    collect: () => run(google, id, entries[way].collect),
  });
}

function run(google: Google, activeSpreadsheet: string, name: keyof PlainScript): ActionCost {
  const before = snapshot(google);
  const [firstCall, start] = [google.calls.length, google.clock.now()];
  const globals = google.servicesFor({ user: organiser, activeSpreadsheet });
  const script = loadScript<PlainScript>(folder, globals);
  google.run(globals, () => script[name]());
  const seconds = (google.clock.now() - start) / 1000;
  const cost = costOf(google.calls.slice(firstCall), seconds);
  const after = snapshot(google);
  const limits = {
    slices: Math.ceil(seconds / secondsPerRun),
    days: Math.max(1, Math.ceil((after.size - before.size) / filesADay('consumer'))),
  };
  const measured: Measured = { ...cost, ...limits };
  return { measured, floor: floorOf(before, after) };
}

/** The tabs on which a volunteer was let in. */
function tabsToFillIn(google: Google): TabToFillIn[] {
  return spreadsheetsOf(google).flatMap(({ spreadsheetId, sheets }) =>
    sheets
      .filter((sheet) => volunteerOf(sheet, organiser) !== null)
      .map((sheet) => ({ spreadsheetId, ...tabToFillIn(sheet) })),
  );
}

function tabToFillIn({ properties, rows }: SheetState) {
  const items = (column: number) =>
    rows[1]?.[column]?.dataValidation?.condition.values?.map(
      ({ userEnteredValue = '' }) => userEnteredValue,
    ) ?? [];
  const named = rows.filter((row) => row?.[0]?.userEnteredValue !== undefined).length - 1;
  return { sheetId: properties.sheetId, rows: named, outcomes: items(3), levels: items(4) };
}
