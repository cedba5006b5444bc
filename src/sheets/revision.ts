import type { Request } from './google-types';

/** The key of the add-on's developer metadata on a spreadsheet; the ids count the batches. */
export const revisionKey = 'phone-bank-revision';

/** Which batches of the add-on a spreadsheet remembers. */
export interface Revisions {
  /** The number of the last batch the add-on sent, 0 before the first. */
  readonly revision: number;
  /** The oldest revision still kept. */
  readonly oldestRevision: number;
}

/** Numbers that were counted one after the other are never further apart; so many may have been taken by others. */
export const farthestApart = 1000;

/** Counting never comes so far. */
const highestBegin = 2 ** 30;

/**
 * The revisions among numbers that bear their name: the most that were counted one after the other, as
 * whoever may edit a spreadsheet can attach any number to it.
 */
export function countedRevisions(numbers: readonly number[]): Revisions {
  const runs: number[][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run === undefined || last === undefined || number - last > farthestApart)
      runs.push([number]);
    else run.push(number);
  }
  const credible = runs.filter(([first = 0]) => first <= highestBegin);
  const longest = credible.reduce((best, run) => (run.length > best.length ? run : best), []);
  return { revision: longest.at(-1) ?? 0, oldestRevision: longest[0] ?? 0 };
}

/** Revisions kept as developer metadata, far more than any run that is still going can be behind. */
const revisionsKept = 400;

/** The number the next batch takes. */
export function nextRevision({ revision }: Pick<Revisions, 'revision'>): number {
  return revision + 1;
}

/**
 * The requests that begin every batch: they take the next revision number as a metadata id.
 *
 * Ids are unique in a spreadsheet, so a batch decided on an older state is refused whole. The mark
 * tells afterwards whose batch it was; it is best short, as Google keeps 30,000 characters of
 * metadata for a spreadsheet (Sheets API, "Read and write metadata").
 */
export function revisionRequests(structure: Revisions, mark: string): Request[] {
  const next = nextRevision(structure);
  const take: Request = {
    createDeveloperMetadata: {
      developerMetadata: {
        metadataId: next,
        metadataKey: revisionKey,
        metadataValue: mark,
        location: { spreadsheet: true },
        visibility: 'DOCUMENT',
      },
    },
  };
  const { oldestRevision } = structure;
  if (oldestRevision === 0 || next - oldestRevision < revisionsKept) return [take];
  const drop: Request = {
    deleteDeveloperMetadata: {
      dataFilter: { developerMetadataLookup: { metadataId: oldestRevision } },
    },
  };
  return [take, drop];
}
