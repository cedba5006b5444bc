import type { Cost } from './cost';
import { isDone, type Measurement, type Row } from './rows';
import { timesFloor } from './story';

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function roundedCost<Given extends Cost>(cost: Given): Given {
  const { seconds, secondsWithoutSharing } = cost;
  return {
    ...cost,
    seconds: rounded(seconds),
    secondsWithoutSharing: rounded(secondsWithoutSharing),
  };
}

function resultOfRow(row: Row, volunteers: number) {
  if (!isDone(row)) return row;
  const { way, action, measured, floor } = row;
  const { calls, bytes } = timesFloor(measured, floor);
  return {
    way,
    action,
    ...roundedCost(measured),
    secondsPerVolunteer: rounded(measured.seconds / volunteers),
    floor: roundedCost(floor),
    timesFloor: { calls: rounded(calls), bytes: rounded(bytes) },
  };
}

/** What `--json` prints. */
export function resultOf(measurements: readonly Measurement[]) {
  return {
    sizes: measurements.map(({ volunteers, journeys, rows }) => ({
      volunteers,
      journeys,
      rows: rows.map((row) => resultOfRow(row, volunteers)),
    })),
  };
}
