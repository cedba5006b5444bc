import type { Measurement } from '../../../commands/bench/rows';
import { storyOf } from '../../../commands/bench/story';
import { terminalWidth } from '../../../commands/bench/table';

const cost = {
  sheets: 1_081,
  others: 52,
  sharing: 520,
  requests: 13_878,
  bytes: 30_766_400,
  seconds: 1_654.2,
  secondsWithoutSharing: 134.2,
};

const floor = { ...cost, sheets: 100, others: 3, bytes: 7_691_600 };
const measured = { ...cost, slices: 16, days: 3 };
const refused = 'The campaign spreadsheet would be open to 600 people; 550 is the most.';

const measurements: readonly Measurement[] = [15, 600].map((volunteers) => ({
  volunteers,
  journeys: 20_000,
  rows: [
    { way: 'workbook', action: 'share', measured, floor },
    { way: 'here', action: 'share', refused: volunteers === 600 ? refused : 'No.' },
    { way: 'usual-files', action: 'collect', measured, floor },
  ],
}));

describe('storyOf', () => {
  test.each(['en', 'fr'] as const)('fits a terminal of 100 columns in %s', (language) => {
    const lines = storyOf(measurements, language);
    expect(lines.filter((line) => line.length > terminalWidth)).toEqual([]);
  });

  test('tells in a row what a way costs and how many times the floor that is', () => {
    const [, , title, headings = '', row = ''] = storyOf(measurements, 'en');
    expect(title).toBe('15 volunteers, 20,000 contacts to call');
    expect(headings.trim().split(/ +/)).toHaveLength(11);
    expect(row.split(/ +/)).toEqual(
      'workbook share 1,081 52 520 13,878 30,766 1,654 134 16 3 11.0 4.0'.split(' '),
    );
  });

  test('says in the place of a cost why it was refused', () => {
    const lines = storyOf(measurements, 'en');
    expect(lines.filter((line) => line.startsWith('here share'))).toEqual([
      expect.stringMatching(/refused: No\.$/),
      expect.stringMatching(/refused: The campaign spreadsheet/),
      expect.stringMatching(/–\s+–$/),
    ]);
  });

  test('tells the floor of our own ways, and the seconds a volunteer costs at each size', () => {
    const lines = storyOf(measurements, 'en');
    expect(lines.filter((line) => line.startsWith('floor, '))).toHaveLength(2);
    const growth = lines.slice(lines.findIndex((line) => line.startsWith('Seconds per')));
    expect(growth[0]).toMatch(/15\s+600$/);
    expect(growth[1]).toMatch(/^workbook share\s+110\.28\s+2\.76$/);
  });
});
