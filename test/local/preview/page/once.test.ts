import { once } from '../../../../local/preview/page/once';

describe('once', () => {
  test('runs one at a time, and once more for all that was asked meanwhile', async () => {
    let runs = 0;
    let atOnce = 0;
    let most = 0;
    const run = once(async () => {
      runs += 1;
      atOnce += 1;
      most = Math.max(most, atOnce);
      await Promise.resolve();
      atOnce -= 1;
    });
    await Promise.all([run(), run(), run(), run()]);
    expect({ runs, most }).toEqual({ runs: 2, most: 1 });
  });

  test('runs again when it is asked again later', async () => {
    let runs = 0;
    const run = once(async () => {
      runs += 1;
    });
    await run();
    await run();
    expect(runs).toBe(2);
  });
});
