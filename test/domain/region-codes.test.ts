import { getCountries } from 'libphonenumber-js/min';
import { regionCodes } from '../../src/domain/region-codes';

test('regionCodes are the countries whose numbers can be read', () => {
  expect(regionCodes).toEqual([...getCountries()].sort());
});
