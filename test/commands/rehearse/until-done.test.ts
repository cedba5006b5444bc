import { openCampaign } from '../../../commands/rehearse/campaign';
import { untilDone } from '../../../commands/rehearse/until-done';
import { sampleCampaign } from '../../../local/sample/campaign';
import type { ShareProgress } from '../../../src/protocol-share';

const tables = sampleCampaign({ contacts: 5, targets: 2, volunteers: 1 });
const progress: ShareProgress = {
  done: true,
  paused: null,
  callSheets: 1,
  shared: 1,
  waiting: [],
  shares: { min: 2, max: 2 },
  spreadsheetIds: [],
};

/** What slices answer, one after the other, each after ten seconds. */
function answering(...answers: readonly (Partial<ShareProgress> & { paused?: string })[]) {
  const campaign = openCampaign({ ...tables, files: [], language: 'fr' }, 'en');
  const start = campaign.google.clock.now();
  const rest = [...answers];
  const heard: number[] = [];
  const finished = untilDone<'share'>(
    campaign,
    () => ({ value: { ...progress, ...rest.shift() }, calls: [], seconds: 10 }),
    ({ shared }) => heard.push(shared),
  );
  const hours = (campaign.google.clock.now() - start) / 3_600_000;
  return { ...finished, heard, hours };
}

describe('untilDone', () => {
  test('goes on until a slice says that all is done, and tells of each', () => {
    const answer = answering({ done: false, shared: 0 }, { done: false, shared: 1 }, { shared: 2 });
    expect(answer).toMatchObject({ slices: 3, days: 1, seconds: 30, heard: [0, 1, 2], hours: 0 });
    expect(answer.value.shared).toBe(2);
  });

  test('waits a day where a quota of the day is used up', () => {
    const answer = answering({ done: false, paused: 'files-quota' }, { done: false }, {});
    expect(answer).toMatchObject({ slices: 3, days: 2, seconds: 30, hours: 24 });
  });
});
