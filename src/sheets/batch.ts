import type { Request } from './google-types';

/** Requests that are carried out together or not at all. */
export type Group = readonly Request[];

/** Google advises at most 2 MB a request; two thousand requests is our own measure of a batch. */
const batchLimits = { bytes: 2_000_000, requests: 2000 } as const;

/** The size of requests as they travel: characters outside ASCII count as three bytes. */
export function bytesOf(requests: Group): number {
  const json = JSON.stringify(requests);
  let bytes = json.length;
  for (let i = 0; i < json.length; i += 1) if (json.charCodeAt(i) > 127) bytes += 2;
  return bytes;
}

/** The groups in their order, in as few batches as the limits allow; a group is never cut. */
export function packBatches(groups: readonly Group[], limits = batchLimits): Request[][] {
  const batches: Request[][] = [];
  let size = { bytes: 0, requests: 0 };
  for (const group of groups.filter(({ length }) => length > 0)) {
    const bytes = bytesOf(group);
    const last = batches.at(-1);
    const fits =
      size.bytes + bytes <= limits.bytes && size.requests + group.length <= limits.requests;
    if (last === undefined || !fits) {
      batches.push([...group]);
      size = { bytes, requests: group.length };
    } else {
      last.push(...group);
      size = { bytes: size.bytes + bytes, requests: size.requests + group.length };
    }
  }
  return batches;
}
