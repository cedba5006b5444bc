import type { Language } from '../../src/domain/language';
import type { Cost, Measured } from './cost';
import { type BenchMessages, benchMessages } from './options';
import { type ActionCost, type CostRow, isDone, type Measurement, type Row } from './rows';
import { type Line, table, wrapped } from './table';

/** What was measured, for a person: a block for each size, then how it grows, then what it means. */
export function storyOf(measurements: readonly Measurement[], language: Language): string[] {
  const messages = benchMessages[language];
  return [
    ...wrapped(messages.title),
    ...measurements.flatMap((measurement) => ['', ...blockOf(measurement, messages)]),
    '',
    ...growthOf(measurements, messages),
    ...messages.legend.flatMap((text) => ['', ...wrapped(text)]),
  ];
}

type Column = keyof BenchMessages['columns'];
type Cells = Readonly<Record<Column, string>>;

function blockOf({ volunteers, journeys, rows }: Measurement, messages: BenchMessages): string[] {
  const columns = Object.keys(messages.columns) as Column[];
  const inOrder = (cells: Cells) => columns.map((column) => cells[column]);
  return [
    messages.size(volunteers, journeys),
    ...table([
      ['', inOrder(messages.columns)],
      ...rows.map((row): Line => {
        const cells = isDone(row) ? inOrder(cellsOf(row, messages)) : messages.refused(row.refused);
        return [labelOf(row, messages), cells];
      }),
      ...rows.filter(isFloored).map((row): Line => {
        const label = messages.floor(labelOf(row, messages));
        return [label, inOrder(floorCells(row.floor, messages))];
      }),
    ]),
  ];
}

/** The floors of the add-on's own ways are told; those of the usual way serve its last columns alone. */
function isFloored(row: Row): row is CostRow {
  return isDone(row) && !row.way.startsWith('usual-');
}

function labelOf({ way, action }: Row, { ways, actions }: BenchMessages): string {
  return `${ways[way]} ${actions[action]}`;
}

function costCells(cost: Cost, messages: BenchMessages) {
  const { number } = messages;
  return {
    sheets: number(cost.sheets),
    others: number(cost.others),
    sharing: number(cost.sharing),
    requests: number(cost.requests),
    bytes: number(Math.round(cost.bytes / 1000)),
    seconds: rounded(cost.seconds, messages),
    secondsWithoutSharing: rounded(cost.secondsWithoutSharing, messages),
  };
}

/** From a hundred on, a tenth says nothing. */
function rounded(value: number, { number, decimal }: BenchMessages): string {
  return value < 100 ? decimal(value) : number(Math.round(value));
}

function cellsOf({ measured, floor }: ActionCost, messages: BenchMessages): Cells {
  const { number } = messages;
  const times = timesFloor(measured, floor);
  return {
    ...costCells(measured, messages),
    slices: number(measured.slices),
    days: number(measured.days),
    timesCalls: rounded(times.calls, messages),
    timesBytes: rounded(times.bytes, messages),
  };
}

function floorCells(floor: Cost, messages: BenchMessages): Cells {
  const nothing = { slices: '', days: '', timesCalls: '', timesBytes: '' };
  return { ...costCells(floor, messages), ...nothing };
}

/** How many times the floor: calls without those that share, and bytes. */
export function timesFloor(measured: Measured, floor: Cost) {
  const calls = ({ sheets, others }: Cost) => sheets + others;
  return {
    calls: calls(measured) / Math.max(1, calls(floor)),
    bytes: measured.bytes / Math.max(1, floor.bytes),
  };
}

/** The seconds a volunteer costs at each size: where they stay the same, time grows as the campaign does. */
function growthOf(measurements: readonly Measurement[], messages: BenchMessages): string[] {
  const rows = measurements.flatMap((measurement) => measurement.rows);
  const labels = [...new Set(rows.map((row) => labelOf(row, messages)))];
  const secondsAt = ({ volunteers, rows: measured }: Measurement, label: string): string => {
    const row = measured.find((one) => labelOf(one, messages) === label);
    return row && isDone(row) ? messages.hundredths(row.measured.seconds / volunteers) : '–';
  };
  return table([
    [messages.secondsPerVolunteer, measurements.map(({ volunteers }) => String(volunteers))],
    ...labels.map(
      (label): Line => [label, measurements.map((measurement) => secondsAt(measurement, label))],
    ),
  ]);
}
