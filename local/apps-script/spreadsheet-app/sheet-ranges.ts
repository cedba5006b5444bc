import { ServiceException } from '../google-error';
import { rangeOfA1, rangeOnSheet } from '../store/a1';
import { usedSize } from '../store/reading';
import type { GridRange } from '../store/state';
import { type Place, placeAt, placeOf } from './place';
import { rangeOf } from './range';
import type { WholeRange } from './range-context';
import { placeOfRange } from './range-context';
import { rangeListOf } from './range-list';
import { select, selected, selectionOf } from './selection';
import type { SheetContext } from './sheet-context';
import { textFinder } from './text-finder';

/** The cells of a tab: its ranges, what is selected, searching, sorting and adding rows (class Sheet). */
export function cellMembers(context: SheetContext) {
  return {
    ...rangeMembers(context),
    ...selectionMembers(context),
    ...rowMembers(context),
  };
}

const at = ({ open, sibling }: SheetContext, place: Place) => rangeOf(open, place, sibling);

function rangeAtNumbers(context: SheetContext, numbers: readonly number[]): WholeRange {
  const { open, sheetId } = context;
  const [row = 1, column = 1, rows = 1, columns = 1] = numbers.map(Math.trunc);
  return at(context, placeAt(open.state, sheetId, [row, column, rows, columns]));
}

/** A range by A1 or R1C1 notation or by name; one that names a tab is on that tab. */
function rangeAtText(context: SheetContext, text: string): WholeRange {
  const { open, sheetId } = context;
  const here = rangeOnSheet(sheetId, text) ?? elsewhere(context, text);
  const { rowCount, columnCount } = context.now().properties.gridProperties;
  const { startRowIndex = 0, startColumnIndex = 0, endRowIndex = 0, endColumnIndex = 0 } = here;
  const isOnGrid =
    Math.max(startRowIndex + 1, endRowIndex) <= rowCount &&
    Math.max(startColumnIndex + 1, endColumnIndex) <= columnCount;
  if (here.sheetId === sheetId && !isOnGrid) throw new ServiceException('Range not found');
  return at(context, placeOf(open.state, here));
}

function elsewhere({ open }: SheetContext, text: string): GridRange {
  try {
    return rangeOfA1(open.state, text);
  } catch {
    throw new ServiceException('Range not found');
  }
}

function rangeMembers(context: SheetContext) {
  const { open, sheetId } = context;
  const dataRange = () => {
    const { rows, columns } = usedSize(open.state, sheetId);
    return rangeAtNumbers(context, [1, 1, Math.max(rows, 1), Math.max(columns, 1)]);
  };
  return {
    getRange: (...given: readonly unknown[]) =>
      typeof given[0] === 'string'
        ? rangeAtText(context, given[0])
        : rangeAtNumbers(context, given as readonly number[]),
    getRangeList: (notations: readonly string[]) =>
      rangeListOf(notations.map((notation) => rangeAtText(context, notation))),
    getDataRange: () =>
      open.hasHeldWrites
        ? open.read('getDataRange', 0, dataRange)
        : open.ask('getDataRange', dataRange),
    getSheetValues: (...numbers: number[]) => rangeAtNumbers(context, numbers).getValues(),
    createTextFinder: (find: string) =>
      textFinder({ open, range: { sheetId }, find, rangeAt: (place) => at(context, place) }),
  };
}

function selectionMembers(context: SheetContext) {
  const { open, sheetId } = context;
  const here = (): Place => {
    const place = selected(open);
    if (place.sheetId === sheetId) return place;
    return { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
  };
  const activate = (given: string | WholeRange) => {
    const range = typeof given === 'string' ? rangeAtText(context, given) : given;
    select(open, placeOfRange(range));
    return range;
  };
  const cell = () => at(context, { ...here(), rows: 1, columns: 1 });
  return {
    getActiveRange: () => at(context, here()),
    getActiveCell: cell,
    getCurrentCell: cell,
    getSelection: () => selectionOf(open, (place) => at(context, place)),
    getActiveRangeList: () => rangeListOf([at(context, here())]),
    setActiveRange: activate,
    setActiveSelection: activate,
    setCurrentCell: activate,
  };
}

function rowMembers(context: SheetContext) {
  const { open, sheetId, self, now } = context;
  const order = (isAscending: boolean) => (isAscending ? 'ASCENDING' : 'DESCENDING');
  return {
    appendRow: (values: readonly unknown[]) => {
      const row = open.read('appendRow', 0, (state) => usedSize(state, sheetId).rows + 1);
      const { rowCount, columnCount } = now().properties.gridProperties;
      const grown = [
        ...(row > rowCount ? [{ dimension: 'ROWS', length: 1 }] : []),
        ...(values.length > columnCount
          ? [{ dimension: 'COLUMNS', length: values.length - columnCount }]
          : []),
      ].map((size) => ({ appendDimension: { sheetId, ...size } }));
      if (grown.length > 0) open.change('appendRow', grown);
      rangeAtNumbers(context, [row, 1, 1, values.length]).setValues([[...values]]);
      return self();
    },
    sort: (column: number, isAscending = true) => {
      const { frozenRowCount = 0 } = now().properties.gridProperties;
      const range = { sheetId, startRowIndex: frozenRowCount };
      const sortSpecs = [{ dimensionIndex: column - 1, sortOrder: order(isAscending) }];
      open.change('sort', [{ sortRange: { range, sortSpecs } }]);
      return self();
    },
  };
}
