import { openSample, prepare, shareAll } from '../support/campaign';
import { enter, lineOf, recordsIn } from '../support/small-campaign';
import { owners } from '../support/typing';

test('whoever gives some contacts and receives others can write in what they have then', () => {
  const campaign = openSample({ contacts: 150, targets: 120, volunteers: 12 });
  prepare(campaign);
  shareAll(campaign, 'files');
  const options = { capacity: true, language: true, area: true };
  const { moves } = campaign.value('previewRebalance', { options });
  const givers = new Set(moves.map(({ from }) => from));
  expect(moves.some(({ to }) => givers.has(to))).toBe(true);
  expect(campaign.value('rebalance', { options })).toEqual({
    done: true,
    paused: null,
    taken: moves.length,
    kept: 0,
  });
  expect(campaign.value('previewRebalance', { options }).moves).toEqual([]);
  expect(campaign.value('checkPermissions').differences).toEqual([]);
});

test('contacts come from two workbooks to somebody of the second, at the first try', () => {
  const campaign = openSample({ contacts: 400, targets: 320, volunteers: 80 });
  prepare(campaign);
  shareAll(campaign, 'workbook');
  const shared = [...owners(campaign).values()].filter(({ waiting }) => waiting === null);
  const of = (workbook: number) => shared.filter((sheet) => sheet.workbook === workbook);
  const [first] = of(1);
  const [second, receiver] = of(2);
  const volunteers = [first, second].map((sheet) => sheet?.volunteerId ?? '');
  const to = receiver?.volunteerId ?? '';
  expect(campaign.value('reassign', { volunteers, to: [to] })).toMatchObject({
    done: true,
    taken: 8,
    kept: 0,
  });
  const received = recordsIn(campaign, 'Vue Parcours').filter(
    (row) => row['Personne de référence'] === receiver?.volunteer,
  );
  expect(received).toHaveLength(12);
  const id = String(received.at(-1)?.['Identifiant du contact']);
  expect(lineOf(campaign, id).email).toBe(receiver?.email);
  expect(enter(campaign, id, { notes: 'x' })).toEqual([{ done: true }]);
  expect(campaign.value('checkPermissions').differences).toEqual([]);
});
