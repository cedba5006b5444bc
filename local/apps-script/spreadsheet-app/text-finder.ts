import { standIn } from '../refusing';
import { formattedText, usedSize } from '../store/reading';
import type { GridRange, SpreadsheetState } from '../store/state';
import type { OpenSpreadsheet } from './open-spreadsheet';
import { gridRangeOf, mapCells, type Place, placeOf } from './place';
import { placeOfRange, type WholeRange } from './range-context';

type WholeFinder = GoogleAppsScript.Spreadsheet.TextFinder;

/** Where and for what is searched; null ranges mean all tabs. */
interface Search {
  readonly open: OpenSpreadsheet;
  readonly range: GridRange | null;
  readonly find: string;
  readonly rangeAt: (place: Place) => WholeRange;
}

interface Options {
  matchCase: boolean;
  matchEntireCell: boolean;
  searchByRegex: boolean;
  includeFormulas: boolean;
}

/** A search for a text (class TextFinder), which goes by what cells show. */
export function textFinder(search: Search): WholeFinder {
  const options: Options = {
    matchCase: false,
    matchEntireCell: false,
    searchByRegex: false,
    includeFormulas: false,
  };
  const self = (): WholeFinder => finder;
  const finder: WholeFinder = standIn(
    {
      ...optionMembers(options, self),
      ...findMembers(search, options, self),
      replaceAllWith: (text: string) => replace(search, options, search.range, text),
    },
    'TextFinder',
  );
  return finder;
}

function optionMembers(options: Options, self: () => WholeFinder) {
  const set = (name: keyof Options) => (value: boolean) => {
    options[name] = value;
    return self();
  };
  return {
    matchCase: set('matchCase'),
    matchEntireCell: set('matchEntireCell'),
    useRegularExpression: set('searchByRegex'),
    matchFormulaText: set('includeFormulas'),
    ignoreDiacritics: self,
  };
}

function findMembers(search: Search, options: Options, self: () => WholeFinder) {
  let matches: readonly Place[] | null = null;
  let index = -1;
  let start = 0;
  const all = () => {
    matches ??= found(search, options);
    return matches;
  };
  const at = (wanted: number) => {
    const place = all()[wanted];
    index = place ? wanted : index;
    return place ? search.rangeAt(place) : null;
  };
  return {
    findAll: () => all().map(search.rangeAt),
    findNext: () => at(index < 0 ? start : index + 1),
    findPrevious: () => at(index < 0 ? all().length - 1 : index - 1),
    getCurrentMatch: () => (index < 0 ? null : at(index)),
    startFrom: (range: WholeRange) => {
      const from = placeOfRange(range);
      const after = all().findIndex((place) => isAfter(place, from));
      start = after < 0 ? all().length : after;
      return self();
    },
    replaceWith: (text: string) => {
      const place = all()[index];
      return place ? replace(search, options, gridRangeOf(place), text) : 0;
    },
  };
}

function isAfter(place: Place, from: Place): boolean {
  return place.row > from.row || (place.row === from.row && place.column > from.column);
}

function patternOf({ find }: Search, options: Options): RegExp {
  const source = options.searchByRegex ? find : find.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = options.matchEntireCell ? `^(?:${source})$` : source;
  return new RegExp(whole, options.matchCase ? '' : 'i');
}

function found(search: Search, options: Options): readonly Place[] {
  const { open, range } = search;
  const pattern = patternOf(search, options);
  return open.read('createTextFinder', 0, (state) => {
    const ranges = range
      ? [range]
      : state.sheets.map(({ properties }) => ({ sheetId: properties.sheetId }));
    return ranges
      .map((one) => filledPlace(state, one))
      .flatMap((place) => mapCells(place, (row, column) => ({ ...place, row, column })))
      .flat()
      .filter(({ sheetId, row, column }) =>
        pattern.test(formattedText(state, sheetId, row, column)),
      )
      .map((place) => ({ ...place, rows: 1, columns: 1 }));
  });
}

/** The part of a range that holds anything. */
function filledPlace(state: SpreadsheetState, range: GridRange): Place {
  const place = placeOf(state, range);
  const used = usedSize(state, place.sheetId);
  const rows = Math.max(0, Math.min(place.rows, used.rows - place.row));
  return { ...place, rows, columns: Math.min(place.columns, used.columns - place.column) };
}

function replace(
  { open, find }: Search,
  options: Options,
  range: GridRange | null,
  replacement: string,
): number {
  const where = range ? { range } : { allSheets: true };
  const request = { find, replacement, ...options, ...where };
  const [reply] = open.change('replaceAllWith', [{ findReplace: request }]);
  const { findReplace } = reply as { findReplace?: { occurrencesChanged?: number } };
  return findReplace?.occurrencesChanged ?? 0;
}
