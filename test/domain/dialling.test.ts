import { asDialled } from '../../src/domain/dialling';

describe('asDialled', () => {
  test.each([
    ['+33639980001', 'FR', '06 39 98 00 01'],
    ['+33639980001', 'GB', '+33 6 39 98 00 01'],
    ['+447700900123', 'GB', '07700 900123'],
    ['+12125550123', 'US', '(212) 555-0123'],
    ['+33639980001', 'nowhere', '+33 6 39 98 00 01'],
    ['no number', 'FR', 'no number'],
  ])('%s in %s is dialled %s', (e164, region, expected) => {
    expect(asDialled(e164, region)).toBe(expected);
  });
});
