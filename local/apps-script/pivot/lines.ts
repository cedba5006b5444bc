import { compareScalars } from '../formulas/evaluate';
import type { ExtendedValue, PivotGroup } from '../store/state';
import { type GroupKey, keyOf, type PivotSource, valueOfKey } from './records';

/** One line of a pivot table, a row or a column of it, and which records are in it. */
export interface PivotLine {
  /** What its headings show, one for each group. */
  readonly labels: readonly (ExtendedValue | undefined)[];
  readonly records: readonly number[];
}

/** How a group's members are ordered when not by their own value. */
export type RankRecords = (records: readonly number[], group: PivotGroup) => number | undefined;

interface Member {
  readonly key: GroupKey;
  readonly records: number[];
}

function members(source: PivotSource, records: readonly number[], column: number): Member[] {
  const byKey = new Map<GroupKey, Member>();
  for (const record of records) {
    const key = keyOf(source.records[record]?.[column]);
    const member = byKey.get(key);
    if (member) member.records.push(record);
    else byKey.set(key, { key, records: [record] });
  }
  return [...byKey.values()];
}

function compareKeys(one: GroupKey, other: GroupKey): number {
  if (one === undefined || other === undefined) {
    return Number(one !== undefined) - Number(other !== undefined);
  }
  return compareScalars(one, other);
}

function sorted(all: Member[], group: PivotGroup, rank: RankRecords): Member[] {
  const direction = group.sortOrder === 'DESCENDING' ? -1 : 1;
  const ranks = new Map(all.map((member) => [member, rank(member.records, group)]));
  return [...all].sort((one, other) => {
    const byRank = (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0);
    return direction * (byRank || compareKeys(one.key, other.key));
  });
}

function limited(all: Member[], group: PivotGroup): Member[] {
  const limit = group.groupLimit?.countLimit;
  return limit ? all.slice(0, limit) : all;
}

/** The lines of the groups from this depth on, for some of the records. */
function linesWithin(
  source: PivotSource,
  groups: readonly PivotGroup[],
  records: readonly number[],
  rank: RankRecords,
): PivotLine[] {
  const [group, ...inner] = groups;
  if (!group) return [{ labels: [], records }];
  const column = group.sourceColumnOffset ?? 0;
  const kept = limited(sorted(members(source, records, column), group, rank), group);
  return kept.flatMap((member) => {
    const label = valueOfKey(member.key);
    const lines = linesWithin(source, inner, member.records, rank).map((line, index) => ({
      ...line,
      labels: [index === 0 || group.repeatHeadings ? label : undefined, ...line.labels],
    }));
    if (!inner[0]?.showTotals) return lines;
    const text = `${member.key ?? ''} Total`;
    return [...lines, totalLine(text, groups.length, member.records)];
  });
}

function totalLine(text: string, width: number, records: readonly number[]): PivotLine {
  const blanks = Array.from({ length: width - 1 }, () => undefined);
  return { labels: [{ stringValue: text }, ...blanks], records };
}

/**
 * The lines that some groups make of some records, each group's members sorted, with the totals
 * that were asked for: those of the first group are the grand total.
 */
export function linesOf(
  source: PivotSource,
  groups: readonly PivotGroup[],
  records: readonly number[],
  rank: RankRecords,
): PivotLine[] {
  const lines = linesWithin(source, groups, records, rank);
  if (!groups[0]?.showTotals) return lines;
  return [...lines, totalLine('Grand Total', groups.length, records)];
}
