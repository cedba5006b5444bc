import { ServiceException } from '../google-error';
import { sheetById } from '../store/lookup';
import type { CellFormat, SpreadsheetState } from '../store/state';
import { type Look, looks } from './looks';
import { cellCount, first, gridRangeOf, mapCells, type Place } from './place';
import type { RangeContext, WholeRange } from './range-context';

/** Refuses a table of values that is not of a range's size (observed). */
export function refuseOtherSize(place: Place, values: readonly (readonly unknown[])[]): void {
  const refuse = (what: string, has: number, needs: number) => {
    throw new ServiceException(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${needs}.`,
    );
  };
  if (values.length !== place.rows) refuse('rows', values.length, place.rows);
  const uneven = values.find((row) => row.length !== place.columns);
  if (uneven) refuse('columns', uneven.length, place.columns);
}

/** The format a cell shows: its own over that of the spreadsheet. */
function shownFormat(
  state: SpreadsheetState,
  sheetId: number,
  row: number,
  column: number,
): CellFormat {
  const own = sheetById(state, sheetId)?.rows[row]?.[column]?.userEnteredFormat;
  const usual = state.properties.defaultFormat;
  const text = { ...(usual.textFormat as object), ...(own?.textFormat as object) };
  return { ...usual, ...own, textFormat: text };
}

const maskOf = ({ fields }: Look) =>
  fields
    .split(',')
    .map((field) => `userEnteredFormat.${field}`)
    .join(',');

function setters({ open, place, self }: RangeContext, look: Look) {
  const range = gridRangeOf(place);
  const fields = maskOf(look);
  const send = (method: string, request: Readonly<Record<string, unknown>>) => {
    open.format(method, cellCount(place), [request]);
    return self();
  };
  return {
    [`set${look.one}`]: (value: unknown) => {
      const cell = { userEnteredFormat: look.write(value) };
      return send(`set${look.one}`, { repeatCell: { range, cell, fields } });
    },
    [`set${look.many}`]: (values: readonly (readonly unknown[])[]) => {
      refuseOtherSize(place, values);
      const rows = values.map((row) => ({
        values: row.map((value) => ({ userEnteredFormat: look.write(value) })),
      }));
      return send(`set${look.many}`, { updateCells: { range, rows, fields } });
    },
  };
}

function getters({ open, place }: RangeContext, look: Look) {
  const read = (method: string, of: Place) =>
    open.read(method, cellCount(of), (state) =>
      mapCells(of, (row, column) => look.read(shownFormat(state, of.sheetId, row, column))),
    );
  return {
    [`get${look.one}`]: () => first(read(`get${look.one}`, { ...place, rows: 1, columns: 1 })),
    [`get${look.many}`]: () => read(`get${look.many}`, place),
  };
}

/** How the cells of a range look: a setter and a getter for one value, and for one for each cell. */
export function formatMembers(context: RangeContext): Partial<WholeRange> {
  const members = looks.map((look) => ({ ...setters(context, look), ...getters(context, look) }));
  return Object.assign({}, ...members) as Partial<WholeRange>;
}
