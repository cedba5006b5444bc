/** What a kind of call costs: a fixed part, and a part for each cell, batched request and byte. */
interface Cost {
  readonly seconds: number;
  readonly perCell?: number;
  readonly perRequest?: number;
  readonly perByte?: number;
}

/**
 * How long each kind of call takes: an assumption put together from published measurements, since
 * Google promises nothing. Reads, writes, properties, cache and mail were measured by others;
 * structure, files and permissions are estimates.
 */
const costs = {
  'api-read': { seconds: 0.3, perCell: 4.5e-6 },
  'api-write': { seconds: 0.2, perCell: 22e-6 },
  'api-batch': { seconds: 0.35, perRequest: 0.015, perByte: 0.4e-6 },
  'app-open': { seconds: 0.3 },
  'app-cached': { seconds: 0.002 },
  'app-read': { seconds: 0.3, perCell: 8.5e-6 },
  'app-buffered': { seconds: 0.001 },
  'app-write': { seconds: 0.2, perCell: 27e-6 },
  'app-structure': { seconds: 0.5 },
  'file-create': { seconds: 3 },
  'file-read': { seconds: 0.3 },
  'file-write': { seconds: 0.5 },
  'permission-read': { seconds: 0.3 },
  'permission-write': { seconds: 1 },
  mail: { seconds: 1.2 },
  'mail-quota': { seconds: 0.15 },
  'property-read': { seconds: 0.03 },
  'property-write': { seconds: 0.062 },
  'cache-read': { seconds: 0.003 },
  'cache-write': { seconds: 0.093 },
  lock: { seconds: 0.02 },
  screen: { seconds: 0.15 },
  session: { seconds: 0.03 },
  'trigger-write': { seconds: 0.5 },
} satisfies Record<string, Cost>;

/** A kind of call, as the latency model knows it. */
export type CostName = keyof typeof costs;

/** Whether such a call goes to Google at all. */
export function travels(name: CostName): boolean {
  return name !== 'app-cached' && name !== 'app-buffered';
}

/** How much a call carries. */
export interface Size {
  readonly cells?: number;
  readonly requests?: number;
  readonly bytes?: number;
}

/** How many seconds a call of this kind and size takes. */
export function modelledSeconds(name: CostName, size: Size): number {
  const cost: Cost = costs[name];
  return (
    cost.seconds +
    (cost.perCell ?? 0) * (size.cells ?? 0) +
    (cost.perRequest ?? 0) * (size.requests ?? 0) +
    (cost.perByte ?? 0) * (size.bytes ?? 0)
  );
}
