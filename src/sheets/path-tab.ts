import { fold } from '../domain/fold';
import { mayBeLabel, type Path, type PathItem } from '../domain/path';
import type { Cell } from '../domain/table';
import type { ColumnRules } from './our-tabs';
import type { RecordCells, Records, RecordUpdate, StoredRecord } from './records';
import { checkbox, dropdownOf } from './requests';
import { kindOfWord, levelOfWord, levelWord, type Words } from './words';

/** The path as its tab holds it, or the label that cannot be used and its row. */
export type ReadPath =
  | { readonly ok: true; readonly path: Path }
  | { readonly ok: false; readonly row: number; readonly label: string };

/** The path in the records of its tab, in whichever languages they are; rows without a label are passed over. */
export function pathFrom(records: Records, spoken: readonly Words[]): ReadPath {
  const rows = labelledRows(records);
  const bad = rows.find(({ cells }) => !mayBeLabel(text(cells.label)));
  if (bad !== undefined) return { ok: false, row: bad.row, label: text(bad.cells.label) };
  const path = rows.map(({ cells }) => itemFrom(cells, spoken));
  const repeated = rows.find((_, index) => repeatsAnEarlier(path, index));
  if (repeated !== undefined) {
    return { ok: false, row: repeated.row, label: text(repeated.cells.label) };
  }
  return { ok: true, path };
}

/** The rows that hold a step or reason, in the path's order. */
export function labelledRows({ stored }: Records): StoredRecord[] {
  return stored.filter(({ cells }) => text(cells.label) !== '');
}

function repeatsAnEarlier(path: Path, index: number): boolean {
  const item = path[index];
  return path
    .slice(0, index)
    .some((other) => other.kind === item?.kind && fold(other.label) === fold(item.label));
}

function text(cell: Cell | undefined): string {
  return String(cell ?? '').trim();
}

function itemFrom(cells: RecordCells, spoken: readonly Words[]): PathItem {
  const label = text(cells.label);
  return {
    id: text(cells.id) || `own-${fold(label).replace(/ /g, '-')}`,
    kind: kindOfWord(text(cells.kind), spoken),
    label,
    synonyms: synonymsOf(cells, label),
    effects: {
      attempt: isTicked(cells.attempt),
      tryAgainAfterHours: numberIn(cells.tryAgainAfterHours),
      followUp: isTicked(cells.followUp),
      doNotCall: isTicked(cells.doNotCall),
      supportLevel: levelOfWord(text(cells.supportLevel), spoken),
    },
    codes: {
      paper: text(cells.paperCode),
      nationBuilder: text(cells.nationBuilderCode),
      van: text(cells.vanCode),
    },
  };
}

/** A box that lost its rule may hold what somebody typed instead. */
function isTicked(cell: Cell | undefined): boolean {
  return ['true', 'vrai', 'yes', 'oui', 'x'].includes(fold(text(cell)));
}

function numberIn(cell: Cell | undefined): number | null {
  const number = Number(text(cell).replace(',', '.'));
  return text(cell) === '' || !Number.isFinite(number) ? null : number;
}

/** The rules of the columns people choose from. */
export function pathRules(words: Words): ColumnRules {
  return {
    kind: dropdownOf(Object.values(words.kinds)),
    supportLevel: dropdownOf(Object.values(words.levels)),
    attempt: checkbox,
    followUp: checkbox,
    doNotCall: checkbox,
  };
}

/** A renamed label stays known: what stood there before joins the synonyms. */
function synonymsOf(cells: RecordCells, label: string): string[] {
  const before = text(cells.labelBefore);
  const known = text(cells.synonyms).split('\n');
  const all = before === '' || before === label ? known : [...known, before];
  return [...new Set(all.filter((synonym) => synonym !== '' && synonym !== label))];
}

/** A step or reason as its tab holds it. */
export function pathRecord(item: PathItem, words: Words): RecordCells {
  const { effects, codes } = item;
  return {
    id: item.id,
    kind: words.kinds[item.kind],
    label: item.label,
    attempt: effects.attempt,
    tryAgainAfterHours: effects.tryAgainAfterHours ?? '',
    followUp: effects.followUp,
    doNotCall: effects.doNotCall,
    supportLevel: levelWord(effects.supportLevel, words),
    paperCode: codes.paper,
    nationBuilderCode: codes.nationBuilder,
    vanCode: codes.van,
    synonyms: item.synonyms.join('\n'),
    labelBefore: item.label,
  };
}

/** What the path's tab should hold besides what people wrote: ids of new rows, labels of renamed ones. */
export function pathUpdates(records: Records, path: Path): RecordUpdate[] {
  return labelledRows(records).flatMap((stored, index) => {
    const item = path[index];
    if (item === undefined) return [];
    const kept = { id: item.id, synonyms: item.synonyms.join('\n'), labelBefore: item.label };
    return [{ stored, cells: { ...stored.cells, ...kept } }];
  });
}
