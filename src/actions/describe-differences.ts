import type { PermissionCode, PermissionDifference } from '../protocol-permissions';
import { rowRuns } from '../sheets/outcome-rules';
import type { Structure } from '../sheets/structure';

/** A difference as it was found. */
export interface Found {
  readonly code: PermissionCode;
  readonly tab: string;
  readonly volunteer: string;
  readonly sheetId?: number;
  readonly address?: string;
  readonly rows?: readonly number[];
}

/** What mends each difference: Repair, a click on its line alone, or only a person. */
const repairs: Readonly<Record<PermissionCode, PermissionDifference['repair']>> = {
  'tab-missing': 'repair',
  'not-protected': 'repair',
  'open-too-wide': 'repair',
  'not-open': 'repair',
  'dropdown-missing': 'repair',
  'access-lost': 'repair',
  'removed-still-in': 'repair',
  'access-unexpected': 'click',
  'shared-by-link': 'click',
  'tab-unexpected': 'none',
};

/** Differences found in a spreadsheet, each once. */
export function describeDifferences(
  found: readonly Found[],
  { spreadsheetId, title }: Structure,
): PermissionDifference[] {
  const described = found.map((one): PermissionDifference => {
    const { code, tab, volunteer, address = '', sheetId = '' } = one;
    const rows = rowsInWords(one);
    return {
      id: [code, spreadsheetId, sheetId, address].join('/'),
      code,
      spreadsheet: title,
      spreadsheetId,
      tab,
      volunteer,
      address,
      rows,
      repair: repairs[code],
    };
  });
  return [...new Map(described.map((difference) => [difference.id, difference])).values()];
}

/** Rows as people write them: `2–4, 7`. */
function rowsInWords({ rows = [] }: Found): string {
  return rowRuns(rows)
    .map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))
    .join(', ');
}
