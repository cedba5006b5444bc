import type { Actor } from '../../apps-script/access';
import type { SheetState, SpreadsheetState } from '../../apps-script/store/state';
import type { SpreadsheetView, TabView } from '../protocol';
import { versionOf } from './version';

function tabView(state: SpreadsheetState, sheet: SheetState, actor: Actor): TabView {
  const { sheetId, title, hidden = false, gridProperties } = sheet.properties;
  const { rowCount, columnCount, frozenRowCount = 0, frozenColumnCount = 0 } = gridProperties;
  return {
    sheetId,
    title,
    hidden,
    rows: rowCount,
    columns: columnCount,
    frozenRows: frozenRowCount,
    frozenColumns: frozenColumnCount,
    version: versionOf({ state, sheet, actor }),
  };
}

/** A spreadsheet as it opens for a person, with the menu they find in it. */
export function spreadsheetView(
  state: SpreadsheetState,
  actor: Actor,
  menu: SpreadsheetView['menu'],
): SpreadsheetView {
  return {
    id: state.spreadsheetId,
    title: state.properties.title,
    canEdit: actor.role === 'owner' || actor.role === 'writer',
    tabs: state.sheets.map((sheet) => tabView(state, sheet, actor)),
    menu,
  };
}
