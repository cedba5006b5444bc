import {
  instantOfSerial,
  partsOfSerial,
  serialOfDay,
  serialOfInstant,
} from '../../../local/apps-script/typed/serial';

describe('serialOfDay', () => {
  test('counts days since 30 December 1899', () => {
    expect(serialOfDay(1899, 12, 31)).toBe(1);
    expect(serialOfDay(2020, 1, 1)).toBe(43831);
  });

  test('knows no 30 February', () => {
    expect(serialOfDay(2026, 2, 30)).toBeUndefined();
  });
});

describe('serialOfInstant', () => {
  test('is what clocks show in the time zone', () => {
    const instant = new Date('2026-07-01T22:30:00Z');
    expect(partsOfSerial(serialOfInstant(instant, 'Europe/Paris'))).toMatchObject({
      day: 2,
      hours: 0,
      minutes: 30,
    });
  });

  test('is undone by instantOfSerial, in summer and in winter', () => {
    for (const text of ['2026-07-01T22:30:00Z', '2026-01-15T03:00:00Z']) {
      const instant = new Date(text);
      const serial = serialOfInstant(instant, 'America/New_York');
      expect(instantOfSerial(serial, 'America/New_York')).toEqual(instant);
    }
  });
});
