import { columnHeaded } from '../sheets/contact-tab';
import { hasFormulas } from '../sheets/formulas';
import { getFormulas } from '../sheets/gateway/spreadsheets';
import type { WrittenColumns } from '../sheets/settings';
import type { OwnTabRead } from './campaign';

/** Whether people have formulas in the columns the add-on writes in the contact tab. */
export function hasWrittenFormulas(
  spreadsheetId: string,
  { tab, table, layout }: OwnTabRead,
  { supportLevel, doNotCall, doNotCallSince }: WrittenColumns,
): boolean {
  const columns = [supportLevel, doNotCall, doNotCallSince].flatMap(
    (heading) => columnHeaded(layout.headings, heading) ?? [],
  );
  const entered = getFormulas(spreadsheetId, tab.sheetId);
  return hasFormulas({ entered, shown: table }, columns);
}
