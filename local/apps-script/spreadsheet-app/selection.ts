import { standIn } from '../refusing';
import type { Session } from '../session';
import { sheetById } from '../store/lookup';
import type { OpenSpreadsheet } from './open-spreadsheet';
import type { Place } from './place';
import type { WholeRange } from './range-context';

const selections = new WeakMap<Session, Map<string, Place>>();

function of(session: Session): Map<string, Place> {
  const known = selections.get(session) ?? new Map<string, Place>();
  selections.set(session, known);
  return known;
}

const firstCell = { row: 0, column: 0, rows: 1, columns: 1 };

/** Makes cells the ones this person has selected; their tab becomes the active one. */
export function select({ session, id }: OpenSpreadsheet, place: Place): void {
  of(session).set(id, place);
}

/** Makes a tab the active one, its first cell selected. */
export function selectSheet(open: OpenSpreadsheet, sheetId: number): void {
  if (selected(open).sheetId !== sheetId) select(open, { sheetId, ...firstCell });
}

/** The cells this person has selected: the first cell of the first tab until something is chosen. */
export function selected({ session, id, state }: OpenSpreadsheet): Place {
  const place = of(session).get(id);
  if (place && sheetById(state, place.sheetId)) return place;
  const visible = state.sheets.find((sheet) => sheet.properties.hidden !== true);
  return { sheetId: (visible ?? state.sheets[0])?.properties.sheetId ?? 0, ...firstCell };
}

/** What is selected, as scripts hold it (class Selection). */
export function selectionOf(
  open: OpenSpreadsheet,
  rangeAt: (place: Place) => WholeRange,
): GoogleAppsScript.Spreadsheet.Selection {
  const range = () => rangeAt(selected(open));
  return standIn(
    {
      getActiveRange: range,
      getActiveRangeList: () => standIn({ getRanges: () => [range()] }, 'RangeList'),
      getActiveSheet: () => range().getSheet(),
      getCurrentCell: () => rangeAt({ ...selected(open), rows: 1, columns: 1 }),
    },
    'Selection',
  );
}
