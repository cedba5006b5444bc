import { invalidValue } from './drive-error';

/** One page of a list, by the `pageSize` and `pageToken` of a request. */
export function listed<Item>(
  items: readonly Item[],
  parameters: Readonly<Record<string, unknown>>,
  usualSize: number,
): { items: readonly Item[]; next: { nextPageToken?: string } } {
  const size = Number(parameters.pageSize ?? usualSize);
  const start = Number(parameters.pageToken ?? 0);
  if (!Number.isInteger(size) || size < 1) throw invalidValue('pageSize');
  if (!Number.isInteger(start)) throw invalidValue('pageToken');
  const end = start + size;
  return {
    items: items.slice(start, end),
    next: end < items.length ? { nextPageToken: String(end) } : {},
  };
}
