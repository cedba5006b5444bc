import { tryInterleavings } from '../support/interleaving/property';

describe.each([
  { where: 'workbook', runs: 300 },
  { where: 'files', runs: 150 },
] as const)(
  'people and two organisers at the same time, call sheets in $where',
  ({ where, runs }) => {
    test('lose no outcome, log none twice and reach nobody else’s cells', () => {
      tryInterleavings(where, runs);
    }, 900_000);
  },
);
