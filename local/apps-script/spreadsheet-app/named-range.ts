import { ServiceException } from '../google-error';
import { standIn } from '../refusing';
import type { GridRange, NamedRange } from '../store/state';
import type { OpenSpreadsheet } from './open-spreadsheet';
import { gridRangeOf } from './place';
import { placeOfRange, type WholeRange } from './range-context';

type RangeAt = (range: GridRange) => WholeRange;

/** The named ranges of a spreadsheet, or of one tab of it (class NamedRange). */
export function namedRangesOf(
  open: OpenSpreadsheet,
  rangeAt: RangeAt,
  sheetId?: number,
): GoogleAppsScript.Spreadsheet.NamedRange[] {
  return open.read('getNamedRanges', 0, ({ namedRanges }) =>
    namedRanges
      .filter(({ range }) => sheetId === undefined || range.sheetId === sheetId)
      .map((named) => namedRangeOf(open, named.namedRangeId, rangeAt)),
  );
}

function namedRangeOf(open: OpenSpreadsheet, namedRangeId: string, rangeAt: RangeAt) {
  const now = (): NamedRange => {
    const found = open.state.namedRanges.find((named) => named.namedRangeId === namedRangeId);
    if (found) return found;
    throw new ServiceException('Named range not found.');
  };
  const update = (method: string, fields: 'name' | 'range', value: unknown) => {
    const namedRange = { namedRangeId, [fields]: value };
    open.change(method, [{ updateNamedRange: { namedRange, fields } }]);
    return named;
  };
  const named: GoogleAppsScript.Spreadsheet.NamedRange = standIn(
    {
      getName: () => now().name,
      getRange: () => rangeAt(now().range),
      setName: (name: string) => update('setName', 'name', name),
      setRange: (range: WholeRange) =>
        update('setRange', 'range', gridRangeOf(placeOfRange(range))),
      remove: () => open.change('remove', [{ deleteNamedRange: { namedRangeId } }]),
    },
    'NamedRange',
  );
  return named;
}

/** Names for ranges (class Spreadsheet). */
export function namedRangeMembers(open: OpenSpreadsheet, rangeAt: RangeAt) {
  const known = (name: string) =>
    open.state.namedRanges.find((named) => named.name.toLowerCase() === name.toLowerCase());
  return {
    getNamedRanges: () => namedRangesOf(open, rangeAt),
    getRangeByName: (name: string) =>
      open.ask('getRangeByName', () => {
        const named = known(name);
        return named ? rangeAt(named.range) : null;
      }),
    setNamedRange: (name: string, given: WholeRange) => {
      const range = gridRangeOf(placeOfRange(given));
      const named = known(name);
      const request = named
        ? { updateNamedRange: { namedRange: { ...named, range }, fields: 'range' } }
        : { addNamedRange: { namedRange: { name, range } } };
      open.change('setNamedRange', [request]);
    },
    removeNamedRange: (name: string) => {
      const named = known(name);
      if (!named) throw new ServiceException(`The named range "${name}" does not exist.`);
      const { namedRangeId } = named;
      open.change('removeNamedRange', [{ deleteNamedRange: { namedRangeId } }]);
    },
  };
}
