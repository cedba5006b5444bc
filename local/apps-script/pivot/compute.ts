import { conditionHolds } from '../conditions';
import type {
  ExtendedValue,
  PivotFilter,
  PivotGroup,
  PivotTable,
  PivotValue,
} from '../store/state';
import { linesOf, type PivotLine, type RankRecords } from './lines';
import type { PivotSource } from './records';
import { summaries } from './summarize';

/** What a pivot table shows, row by row from its first cell. */
export type PivotCells = readonly (readonly (ExtendedValue | undefined)[])[];

const text = (stringValue: string): ExtendedValue => ({ stringValue });

function blanks(count: number): undefined[] {
  return Array.from({ length: Math.max(0, count) }, () => undefined);
}

function valueName(value: PivotValue, source: PivotSource): string {
  const heading = source.headings[value.sourceColumnOffset ?? 0] ?? '';
  return value.name ?? `${value.summarizeFunction} of ${heading}`;
}

function groupName(group: PivotGroup, source: PivotSource): ExtendedValue {
  return text(group.label ?? source.headings[group.sourceColumnOffset ?? 0] ?? '');
}

function summarized(
  source: PivotSource,
  value: PivotValue,
  records: readonly number[],
): ExtendedValue | undefined {
  if (records.length === 0) return undefined;
  const column = value.sourceColumnOffset ?? 0;
  const summary = summaries[value.summarizeFunction ?? 'SUM'];
  const number = summary?.(records.map((record) => source.records[record]?.[column]));
  return number === undefined ? undefined : { numberValue: number };
}

function passes(filter: PivotFilter, source: PivotSource, record: number, locale: string): boolean {
  const column = filter.columnOffsetIndex ?? 0;
  const { condition, visibleValues, visibleByDefault } = filter.filterCriteria ?? {};
  const shown = source.shown(record, column);
  if (condition && !conditionHolds(condition, source.records[record]?.[column], shown, locale)) {
    return false;
  }
  if (visibleByDefault || (visibleValues === undefined && condition)) return true;
  return visibleValues === undefined || visibleValues.includes(shown);
}

/** The filters of a table, those of the older `criteria` among them. */
function filtersOf(table: PivotTable): readonly PivotFilter[] {
  if (table.filterSpecs) return table.filterSpecs;
  return Object.entries(table.criteria ?? {}).map(([offset, filterCriteria]) => ({
    columnOffsetIndex: Number(offset),
    filterCriteria: filterCriteria as NonNullable<PivotFilter['filterCriteria']>,
  }));
}

function visibleRecords(table: PivotTable, source: PivotSource, locale: string): number[] {
  const filters = filtersOf(table);
  const all = source.records.map((_, index) => index);
  return all.filter((record) => filters.every((filter) => passes(filter, source, record, locale)));
}

/** Orders the members of a group by one of the table's values, when it says so. */
function rankBy(table: PivotTable, source: PivotSource): RankRecords {
  return (records, group) => {
    const index = group.valueBucket?.valuesIndex;
    const value = index === undefined ? undefined : table.values?.[index];
    return value && (summarized(source, value, records)?.numberValue ?? 0);
  };
}

interface Layout {
  readonly source: PivotSource;
  readonly values: readonly PivotValue[];
  readonly rowGroups: readonly PivotGroup[];
  readonly columnGroups: readonly PivotGroup[];
  readonly rowLines: readonly PivotLine[];
  readonly columnLines: readonly PivotLine[];
}

/** The rows above the numbers. */
function headingRows(layout: Layout): (ExtendedValue | undefined)[][] {
  const { source, values, rowGroups, columnGroups, columnLines } = layout;
  const names = values.map((value) => text(valueName(value, source)));
  const rowNames = rowGroups.map((group) => groupName(group, source));
  if (columnGroups.length === 0) return [[...rowNames, ...names]];
  const many = values.length > 1;
  const corner = many ? undefined : names[0];
  const rows = columnGroups.map((group, depth) => [
    ...(depth === 0 ? [corner, ...blanks(rowGroups.length - 1)] : blanks(rowGroups.length)),
    groupName(group, source),
  ]);
  const labels = columnGroups.map((_, depth) =>
    columnLines.flatMap((line) => [line.labels[depth], ...blanks(values.length - 1)]),
  );
  const last = many ? [columnLines.flatMap(() => names)] : [];
  return joinHeadings(rows, [...labels, ...last], rowNames);
}

/** Puts the names of the column groups above their members, and those of the rows in the last row. */
function joinHeadings(
  names: (ExtendedValue | undefined)[][],
  labels: (ExtendedValue | undefined)[][],
  rowNames: ExtendedValue[],
): (ExtendedValue | undefined)[][] {
  const [first = [], ...others] = names;
  const rows = labels.map((row, index) => {
    const left = index === labels.length - 1 ? rowNames : blanks(rowNames.length);
    return [...left, ...row];
  });
  const innerNames = others.map((row) => row[row.length - 1]);
  return [[...first, ...innerNames], ...rows];
}

function numberRows(layout: Layout): (ExtendedValue | undefined)[][] {
  const { source, values, rowLines, columnLines } = layout;
  const inColumn = columnLines.map((line) => new Set(line.records));
  return rowLines.map((line) => [
    ...line.labels,
    ...inColumn.flatMap((within) => {
      const records = line.records.filter((record) => within.has(record));
      return values.map((value) => summarized(source, value, records));
    }),
  ]);
}

/** The same with the values beneath one another: a column says which value a row shows. */
function verticalRows(layout: Layout): (ExtendedValue | undefined)[][] {
  const { source, values, rowLines, columnLines } = layout;
  const inColumn = columnLines.map((line) => new Set(line.records));
  return rowLines.flatMap((line) =>
    values.map((value, index) => [
      ...(index === 0 ? line.labels : blanks(line.labels.length)),
      text(valueName(value, source)),
      ...inColumn.map((within) =>
        summarized(
          source,
          value,
          line.records.filter((record) => within.has(record)),
        ),
      ),
    ]),
  );
}

function verticalHeadings(layout: Layout): (ExtendedValue | undefined)[][] {
  const { source, rowGroups, columnGroups, columnLines } = layout;
  const left = [...rowGroups.map((group) => groupName(group, source)), text('Values')];
  if (columnGroups.length === 0) return [left];
  const names = columnGroups.map((group) => groupName(group, source));
  const labels = columnGroups.map((_, depth) => columnLines.map((line) => line.labels[depth]));
  return joinHeadings([[...blanks(left.length), ...names]], labels, left);
}

/** What a pivot table shows of its source, with its sums made and its groups sorted. */
export function computePivot(table: PivotTable, source: PivotSource, locale: string): PivotCells {
  const records = visibleRecords(table, source, locale);
  const { rows: rowGroups = [], columns: columnGroups = [], values = [] } = table;
  const rank = rankBy(table, source);
  const layout: Layout = {
    source,
    values,
    rowGroups,
    columnGroups,
    rowLines: linesOf(source, rowGroups, records, rank),
    columnLines: linesOf(source, columnGroups, records, rank),
  };
  if (table.valueLayout === 'VERTICAL' && values.length > 1) {
    return [...verticalHeadings(layout), ...verticalRows(layout)];
  }
  return [...headingRows(layout), ...numberRows(layout)];
}
