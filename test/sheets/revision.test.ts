import { countedRevisions, revisionRequests } from '../../src/sheets/revision';

const counted = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('countedRevisions', () => {
  test.each([
    ['none', [], 0, 0],
    ['those kept of many', counted(601, 1000), 1000, 601],
    ['one far above the others', [...counted(1, 9), 2 ** 31 - 1], 9, 1],
    ['one below the others', [1, ...counted(5001, 5400)], 5400, 5001],
    ['some that others took between', [1, 2, 40, 41], 41, 1],
    ['nothing but what was never counted', [2 ** 31 - 1], 0, 0],
  ])('finds the last one: %s', (_, numbers, revision, oldestRevision) => {
    expect(countedRevisions(numbers)).toEqual({ revision, oldestRevision });
  });
});

describe('revisionRequests', () => {
  test('takes the next number as a metadata id', () => {
    const [take] = revisionRequests({ revision: 7, oldestRevision: 1 }, 'mark');
    expect(take?.createDeveloperMetadata?.developerMetadata?.metadataId).toBe(8);
  });

  test('drops the oldest number once four hundred are kept', () => {
    expect(revisionRequests({ revision: 399, oldestRevision: 1 }, 'mark')).toHaveLength(1);
    const [, drop] = revisionRequests({ revision: 400, oldestRevision: 1 }, 'mark');
    expect(drop?.deleteDeveloperMetadata?.dataFilter?.developerMetadataLookup?.metadataId).toBe(1);
  });
});
