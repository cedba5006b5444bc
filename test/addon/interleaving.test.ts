import { tryInterleavings } from '../support/interleaving/property';

describe('people and two organisers at the same time, call sheets in the campaign spreadsheet', () => {
  test('lose no outcome, log none twice and reach nobody else’s cells', () => {
    tryInterleavings('here', 550);
  }, 900_000);
});
