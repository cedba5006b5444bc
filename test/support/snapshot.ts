import { effectiveValue, usedSize } from '../../local/apps-script/store/reading';
import type { SheetState, SpreadsheetState } from '../../local/apps-script/store/state';
import type { TestCampaign } from './campaign';

/** What people would see and could do: tabs, texts, protections and access, without ids and times. */
export function snapshot({ google }: TestCampaign) {
  return google
    .files()
    .filter(({ trashed }) => !trashed)
    .map(({ id, name, permissions }) => ({
      name,
      access: permissions.map(({ emailAddress, role }) => `${emailAddress} ${role}`).sort(),
      tabs: google.spreadsheet(id).sheets.map((sheet) => tabOf(google.spreadsheet(id), sheet)),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function tabOf(state: SpreadsheetState, sheet: SheetState) {
  const { title, hidden, sheetId } = sheet.properties;
  return {
    title,
    hidden: hidden === true,
    // Ids of campaign and workbooks are drawn anew each time.
    texts: title === 'Réglages' ? [] : textsOf(state, sheetId),
    protections: sheet.protectedRanges
      .map(({ range, unprotectedRanges, editors }) =>
        JSON.stringify([
          bounds(range),
          (unprotectedRanges ?? []).map(bounds),
          [...(editors?.users ?? [])].sort(),
        ]),
      )
      .sort(),
  };
}

function bounds(range: object | undefined) {
  return Object.entries(range ?? {})
    .filter(([, value]) => value !== undefined)
    .sort();
}

function textsOf(state: SpreadsheetState, sheetId: number): string[] {
  const { rows, columns } = usedSize(state, sheetId);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const value = effectiveValue(state, sheetId, row, column);
      return JSON.stringify(value ?? '');
    }).join('|'),
  );
}
