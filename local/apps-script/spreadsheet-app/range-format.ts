import { sheetById } from '../store/lookup';
import { numberFormatOf } from '../store/reading';
import { colourOf } from './colours';
import { cellCount, first, gridRangeOf, mapCells } from './place';
import { placeOfRange, type RangeContext, type WholeRange } from './range-context';
import { clearing } from './range-values';

type Format = Readonly<Record<string, unknown>>;

/** How a format is said in the Sheets API, and which of its fields that is. */
const formats: Readonly<Record<string, (value: never) => readonly [field: string, Format]>> = {
  setBackground: (colour: string | null) => [
    'backgroundColor',
    { backgroundColor: colour === null ? undefined : colourOf(colour) },
  ],
  setFontColor: (colour: string | null) =>
    text('foregroundColor', colour === null ? undefined : colourOf(colour)),
  setFontWeight: (weight: string) => text('bold', weight === 'bold'),
  setFontStyle: (style: string) => text('italic', style === 'italic'),
  setFontLine: (line: string) => text('underline', line === 'underline'),
  setFontSize: (size: number) => text('fontSize', size),
  setFontFamily: (family: string) => text('fontFamily', family),
  setNumberFormat: (pattern: string) => ['numberFormat', { numberFormat: numberFormat(pattern) }],
  setHorizontalAlignment: (alignment: string) => aligned('horizontalAlignment', alignment),
  setVerticalAlignment: (alignment: string) => aligned('verticalAlignment', alignment),
  setWrap: (isWrapped: boolean) => aligned('wrapStrategy', isWrapped ? 'wrap' : 'overflow_cell'),
  setWrapStrategy: (strategy: object) => aligned('wrapStrategy', wrapNames[String(strategy)] ?? ''),
};

const wrapNames: Readonly<Record<string, string>> = {
  WRAP: 'wrap',
  OVERFLOW: 'overflow_cell',
  CLIP: 'clip',
};

const text = (field: string, value: unknown) =>
  [`textFormat.${field}`, { textFormat: { [field]: value } }] as const;
const aligned = (field: string, value: string) =>
  [field, { [field]: value.toUpperCase() }] as const;

/** How the cells of a range look. */
export function formatMembers(context: RangeContext) {
  const { open, place, self } = context;
  const range = gridRangeOf(place);
  const send = (method: string, requests: readonly Format[]) => {
    open.format(method, cellCount(place), requests);
    return self();
  };
  const setters = Object.entries(formats).map(([method, of]) => [
    method,
    (value: never) => {
      const [field, userEnteredFormat] = of(value);
      const fields = `userEnteredFormat.${field}`;
      return send(method, [{ repeatCell: { range, cell: { userEnteredFormat }, fields } }]);
    },
  ]);
  return {
    ...(Object.fromEntries(setters) as Record<keyof typeof formats, (value: never) => WholeRange>),
    ...eachCell(context),
    clear: () =>
      send('clear', [clearing(place, 'userEnteredValue,userEnteredFormat,dataValidation')]),
    clearFormat: () => send('clearFormat', [clearing(place, 'userEnteredFormat')]),
    clearNote: () => send('clearNote', [clearing(place, 'note')]),
    setNote: (note: string) =>
      send('setNote', [{ repeatCell: { range, cell: { note }, fields: 'note' } }]),
    setBorder: () => self(),
    merge: () => send('merge', [{ mergeCells: { range, mergeType: 'MERGE_ALL' } }]),
    breakApart: () => send('breakApart', [{ unmergeCells: { range } }]),
    copyTo: (destination: WholeRange) => {
      const target = gridRangeOf(placeOfRange(destination));
      open.format('copyTo', cellCount(place), [
        { copyPaste: { source: range, destination: target, pasteType: 'PASTE_NORMAL' } },
      ]);
    },
    getNote: () =>
      open.read('getNote', 1, (state) => {
        return sheetById(state, place.sheetId)?.rows[place.row]?.[place.column]?.note ?? '';
      }),
    getNumberFormat: () => first(patterns(context, 'getNumberFormat')),
    getNumberFormats: () => patterns(context, 'getNumberFormats'),
  };
}

function patterns({ open, place }: RangeContext, method: string): string[][] {
  return open.read(method, cellCount(place), (state) =>
    mapCells(place, (row, column) => {
      return numberFormatOf(state, place.sheetId, row, column)?.pattern ?? '0.###############';
    }),
  );
}

/** The setters that take a format for each cell. */
function eachCell({ open, place, self }: RangeContext) {
  const setter = (method: string, single: string) => (values: readonly (readonly unknown[])[]) => {
    let field = '';
    const rows = values.map((row) => ({
      values: row.map((value) => {
        const [name, userEnteredFormat] = formats[single]?.(value as never) ?? ['', {}];
        field = name;
        return { userEnteredFormat };
      }),
    }));
    const fields = `userEnteredFormat.${field}`;
    const range = gridRangeOf(place);
    open.format(method, cellCount(place), [{ updateCells: { range, rows, fields } }]);
    return self();
  };
  return {
    setBackgrounds: setter('setBackgrounds', 'setBackground'),
    setFontColors: setter('setFontColors', 'setFontColor'),
    setFontWeights: setter('setFontWeights', 'setFontWeight'),
    setNumberFormats: setter('setNumberFormats', 'setNumberFormat'),
  };
}

function numberFormat(pattern: string): { type: string; pattern: string } {
  if (pattern === '@') return { type: 'TEXT', pattern };
  const plain = pattern.replace(/"[^"]*"|\\./g, '');
  const isDate = /[dy]/i.test(plain);
  const isTime = /[hs]/i.test(plain);
  if (isDate) return { type: isTime ? 'DATE_TIME' : 'DATE', pattern };
  if (isTime) return { type: 'TIME', pattern };
  return { type: plain.includes('%') ? 'PERCENT' : 'NUMBER', pattern };
}
