import { benchCommand } from '../../commands/bench';

jest.setTimeout(120_000);

/** Runs the command, and answers what a person would see. */
const run = async (...words: readonly string[]) => {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await benchCommand(words, {
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
    terminal: { isTTY: false, write: () => undefined },
  });
  return { code, printed: printed.join('\n'), complaints: complaints.join('\n') };
};

const costs = ['sheets', 'others', 'sharing', 'requests', 'bytes', 'seconds'] as const;
type Cost = Record<(typeof costs)[number] | 'secondsWithoutSharing', number>;
type Row = Cost & {
  way: string;
  action: string;
  refused?: string;
  slices: number;
  days: number;
  secondsPerVolunteer: number;
  floor: Cost;
  timesFloor: { calls: number; bytes: number };
};

describe('bench with 15 volunteers', () => {
  let rows: readonly Row[] = [];
  const row = (way: string, action: string) =>
    rows.find((one) => one.way === way && one.action === action) as Row;
  const done = () => rows.filter(({ refused }) => refused === undefined);

  beforeAll(async () => {
    const { code, printed } = await run('--sizes', '15', '--json');
    expect(code).toBe(0);
    const { sizes } = JSON.parse(printed);
    expect(sizes).toHaveLength(1);
    expect(sizes[0]).toMatchObject({ volunteers: 15, journeys: 200 });
    rows = sizes[0].rows;
  });

  test('tries each choice of where, then the usual way', () => {
    const ways = [...new Set(rows.map(({ way }) => way))];
    expect(ways).toEqual([
      'workbook',
      'here',
      'files',
      'links',
      'usual-one-spreadsheet',
      'usual-files',
    ]);
    for (const way of ['workbook', 'here', 'usual-one-spreadsheet', 'usual-files']) {
      expect(row(way, 'share').bytes).toBeGreaterThan(10_000);
      expect(row(way, 'collect').bytes).toBeGreaterThan(10_000);
    }
  });

  test('says of each either what it costs or why it was refused', () => {
    for (const { refused, ...cost } of rows) {
      const isNumber = costs.map((name) => Number.isFinite(cost[name]));
      expect(isNumber.every((known) => known !== (refused !== undefined))).toBe(true);
    }
    for (const { slices, days, seconds, secondsPerVolunteer } of done()) {
      expect([slices, days]).toEqual([1, 1]);
      expect(secondsPerVolunteer).toBeCloseTo(seconds / 15, 2);
    }
  });

  test('shares and collects with fewer calls and in less time than the usual way', () => {
    for (const action of ['share', 'collect']) {
      for (const where of ['workbook', 'here']) {
        const ours = row(where, action);
        const usual = row('usual-one-spreadsheet', action);
        expect(ours.sheets + ours.others + ours.sharing).toBeLessThan(
          usual.sheets + usual.others + usual.sharing,
        );
        expect(ours.seconds).toBeLessThan(usual.seconds / 2);
      }
    }
  });

  test('lets the same volunteers in the usual way as with the add-on', () => {
    expect(row('workbook', 'share').sharing).toBe(13);
    expect(row('usual-files', 'share').floor.sharing).toBe(13);
  });

  test('finds nothing below the floor', () => {
    for (const { way, floor, ...cost } of done()) {
      const counted = way.startsWith('usual') ? costs.filter((name) => name !== 'requests') : costs;
      for (const name of counted) expect(cost[name]).toBeGreaterThanOrEqual(floor[name]);
      expect(cost.timesFloor.calls).toBeGreaterThanOrEqual(1);
      expect(cost.timesFloor.bytes).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('bench', () => {
  test('refuses words it does not know, in the language asked for', async () => {
    expect(await run('--sizes', '16', '--language', 'fr')).toEqual({
      code: 1,
      printed: '',
      complaints: '--sizes ne peut pas être « 16 ». Au choix : 15, 150, 600.',
    });
    expect((await run('--language', 'de')).complaints).toContain('--language cannot be “de”.');
    expect((await run('--where', 'here')).complaints).toContain('Usage: npm run bench');
  });
});
