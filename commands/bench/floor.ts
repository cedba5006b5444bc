import { modelledSeconds } from '../../local/apps-script/latency';
import type { SpreadsheetState } from '../../local/apps-script/store/state';
import type { Snapshot } from '../script/changes';
import type { Cost } from './cost';
import { leanRequests } from './lean-requests';

type File = Snapshot extends ReadonlyMap<string, infer Each> ? Each : never;

/** Google advises at most 2 MB a request (Sheets API, "Usage limits"). */
const bytesInBatch = 2_000_000;

/**
 * The least that could bring the spreadsheets from one moment to another, computed from what they
 * became: one read of each that was there, one call to make each new one, batches of at most 2 MB of
 * the leanest requests for what differs, and one sharing call for each person and file made, as
 * Apps Script cannot batch them, or for each older file, which takes all its people at once. The
 * time it takes leaves out that of the cells read. Nothing that leads to the same state can be below.
 */
export function floorOf(before: Snapshot, after: Snapshot): Cost {
  const was = filesWithSheets(before);
  const files = filesWithSheets(after);
  const reads = [...was.values()].map(() => only({ sheets: 1, seconds: timeOf.read }));
  const changes = [...files.values()].map((file) => changeOf(was.get(file.id), file));
  return [...reads, ...changes].reduce(sum, only({}));
}

const timeOf = {
  read: modelledSeconds('api-read', {}),
  create: modelledSeconds('file-create', {}),
  share: modelledSeconds('permission-write', {}),
} as const;

function filesWithSheets(files: Snapshot): Map<string, File & { spreadsheet: SpreadsheetState }> {
  const found = new Map<string, File & { spreadsheet: SpreadsheetState }>();
  for (const file of files.values()) {
    const { spreadsheet } = file;
    if (spreadsheet && !file.trashed) found.set(file.id, { ...file, spreadsheet });
  }
  return found;
}

/** A cost of which only these parts are not nothing. */
function only(parts: Partial<Omit<Cost, 'secondsWithoutSharing'>>): Cost {
  const { sheets = 0, others = 0, sharing = 0, requests = 0, bytes = 0, seconds = 0 } = parts;
  const secondsWithoutSharing = seconds - sharing * timeOf.share;
  return { sheets, others, sharing, requests, bytes, seconds, secondsWithoutSharing };
}

function sum(one: Cost, other: Cost): Cost {
  const keys = Object.keys(one) as (keyof Cost)[];
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as Record<
    keyof Cost,
    number
  >;
}

function changeOf(was: (File & { spreadsheet: SpreadsheetState }) | undefined, file: File): Cost {
  const { spreadsheet } = file;
  const parts = [sharingOf(was, file)];
  if (was === undefined) parts.push(only({ sheets: 1, seconds: timeOf.create }));
  if (spreadsheet) parts.push(batchesOf(leanRequests(was?.spreadsheet, spreadsheet)));
  return parts.reduce(sum);
}

function batchesOf(lean: readonly unknown[]): Cost {
  if (lean.length === 0) return only({});
  const requests = lean.length;
  const bytes = JSON.stringify(lean).length;
  const batches = Math.ceil(bytes / bytesInBatch);
  const one = modelledSeconds('api-batch', {});
  const carried = modelledSeconds('api-batch', { requests, bytes }) - one;
  return only({ sheets: batches, requests, bytes, seconds: batches * one + carried });
}

function sharingOf(was: File | undefined, file: File): Cost {
  const known = new Set(was?.permissions.map(({ id }) => id));
  const isOwner = ({ role }: File['permissions'][number]) => role === 'owner';
  const people = file.permissions.filter((one) => !known.has(one.id) && !isOwner(one)).length;
  const sharing = was === undefined ? people : Math.min(1, people);
  return only({ sharing, seconds: sharing * timeOf.share });
}
