import type { Actor } from '../../apps-script/access';
import { lockedAreas } from '../../apps-script/protection';
import { defaultPixelSize } from '../../apps-script/replies/grid-data';
import { computedOf } from '../../apps-script/store/computed';
import { type CellReader, cellReader } from '../../apps-script/store/reading';
import type {
  CellState,
  DimensionState,
  SheetState,
  SpreadsheetState,
} from '../../apps-script/store/state';
import { itemsOf, type RuledCell } from '../../apps-script/validation';
import type { CellsView, CellView, Look, Rectangle } from '../protocol';
import { enteredText } from './entered';
import { linkOf, lookOf } from './look';
import { Shared } from './shared';
import { versionOf } from './version';

/** A tab as it is open for somebody. */
export interface OpenTab {
  readonly state: SpreadsheetState;
  readonly sheet: SheetState;
  readonly actor: Actor;
}

/** Rows counting from 0, the last excluded. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** What the cells of one answer share. */
class Sharing {
  readonly looks = new Shared<Look>();
  readonly lists = new Shared<readonly string[]>();
  private readonly known = new Map<string, number | undefined>();

  /** The place of the list a rule offers; cells with the same rule look it up once. */
  list(rule: NonNullable<CellState['dataValidation']>, cell: RuledCell): number | undefined {
    const key = JSON.stringify(rule.condition);
    if (this.known.has(key)) return this.known.get(key);
    const items = itemsOf(rule, cell);
    const place = items && this.lists.place(items);
    this.known.set(key, place);
    return place;
  }
}

/** What a rule makes of a cell: a list to choose from, a date, a box to tick. */
function ruledPart(
  cell: CellState | undefined,
  at: RuledCell,
  shared: Sharing,
): Pick<CellView, 'dropdown' | 'date' | 'tick'> {
  const rule = cell?.dataValidation;
  if (!rule) return {};
  const { type } = rule.condition;
  if (type === 'BOOLEAN') return { tick: cell.userEnteredValue?.boolValue === true };
  if (type.startsWith('DATE_')) return { date: true };
  const dropdown = shared.list(rule, at);
  return dropdown === undefined ? {} : { dropdown };
}

function cellView(reader: CellReader, at: RuledCell, shared: Sharing): CellView {
  const { row, column, state } = at;
  const cell = reader.sheet.rows[row]?.[column];
  const value = reader.value(row, column);
  const text = reader.text(row, column);
  const format = reader.numberFormat(row, column);
  const entered = enteredText(cell, value, format, state.properties.locale);
  const look = lookOf(cell?.userEnteredFormat, value, state.properties);
  const link = linkOf(cell?.userEnteredFormat);
  return {
    text,
    ...(entered === text ? {} : { entered }),
    ...ruledPart(cell, at, shared),
    ...(look ? { look: shared.looks.place(look) } : {}),
    ...(cell?.note ? { note: cell.note } : {}),
    ...(link === undefined ? {} : { link }),
  };
}

const isEmpty = (cell: CellView | undefined): boolean =>
  cell?.text === '' && Object.keys(cell).length === 1;

/** A row of cells up to the last that is not empty. */
function rowView(
  reader: CellReader,
  at: Omit<RuledCell, 'column'>,
  width: number,
  shared: Sharing,
): CellView[] {
  const cells = Array.from({ length: width }, (_, column) =>
    cellView(reader, { ...at, column }, shared),
  );
  while (cells.length > 0 && isEmpty(cells.at(-1))) cells.pop();
  return cells;
}

const places = (
  lines: readonly (DimensionState | undefined)[],
  count: number,
  is: (line: DimensionState) => boolean,
): number[] => {
  const found: number[] = [];
  lines.slice(0, count).forEach((line, index) => {
    if (line && is(line)) found.push(index);
  });
  return found;
};

const isHidden = ({ hiddenByUser, hiddenByFilter }: DimensionState): boolean =>
  hiddenByUser === true || hiddenByFilter === true;

type Lines = Pick<CellsView, 'columnWidths' | 'hiddenColumns' | 'hiddenRows' | 'rowHeights'>;

const noLines: Lines = { columnWidths: [], hiddenColumns: [], hiddenRows: [], rowHeights: {} };

/** How wide, high and visible the columns and rows of a tab are. */
function linesOf({ properties, columnMetadata, rowMetadata }: SheetState): Lines {
  const { columnCount, rowCount } = properties.gridProperties;
  const tall = places(rowMetadata, rowCount, ({ pixelSize }) => pixelSize !== undefined);
  return {
    columnWidths: Array.from(
      { length: columnCount },
      (_, column) => columnMetadata[column]?.pixelSize ?? defaultPixelSize.COLUMNS,
    ),
    hiddenColumns: places(columnMetadata, columnCount, isHidden),
    hiddenRows: places(rowMetadata, rowCount, isHidden),
    rowHeights: Object.fromEntries(tall.map((row) => [row, rowMetadata[row]?.pixelSize ?? 0])),
  };
}

function lockedRectangles({ state, sheet, actor }: OpenTab): Rectangle[] {
  const areas = lockedAreas({ sheet, namedRanges: state.namedRanges }, actor);
  return areas.map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
}

/** Some rows of a tab as a person sees them. */
export function cellsView(tab: OpenTab, { from, to }: Window): CellsView {
  const { state, sheet } = tab;
  const { sheetId, gridProperties } = sheet.properties;
  const pivots = computedOf(state).pivotsOn(sheet);
  const pivotsRight = pivots.reduce((right, { area }) => Math.max(right, area.right), 0);
  const reader = cellReader(state, sheet);
  const shared = new Sharing();
  const last = Math.min(to, gridProperties.rowCount);
  const rows = Array.from({ length: Math.max(0, last - from) }, (_, down) => {
    const row = from + down;
    const width = Math.max(sheet.rows[row]?.length ?? 0, pivotsRight);
    return rowView(reader, { state, sheetId, row }, width, shared);
  });
  return {
    version: versionOf(tab),
    from,
    rows,
    ...(from === 0 ? linesOf(sheet) : noLines),
    dropdowns: shared.lists.all,
    looks: shared.looks.all,
    protectedRanges: lockedRectangles(tab),
  };
}
