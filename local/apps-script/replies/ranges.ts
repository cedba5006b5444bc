import type { GridRange, MetadataLocation } from '../store/state';

/** Leaves out what Google leaves out: false, zero, empty texts and lists, and what is not set. */
export function withoutDefaults<Message extends object>(message: Message): Partial<Message> {
  const kept = Object.entries(message).filter(
    ([, value]) =>
      value !== undefined &&
      value !== false &&
      value !== 0 &&
      value !== '' &&
      !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as Partial<Message>;
}

/** A range as Google writes it: the sheet with id 0 is not named (observed). */
export function rangeReply(range: GridRange): object {
  const { sheetId, ...bounds } = range;
  return sheetId === 0 ? bounds : { sheetId, ...bounds };
}

/** Data kept as given, its ranges as Google writes them. */
export function withRangeReplies(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withRangeReplies);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([name, inner]) => !(name === 'sheetId' && inner === 0),
  );
  return Object.fromEntries(entries.map(([name, inner]) => [name, withRangeReplies(inner)]));
}

/** Where developer metadata is, as Google writes it. */
export function locationReply(location: MetadataLocation): object {
  const { spreadsheet, sheetId, dimensionRange } = location;
  if (spreadsheet) return { locationType: 'SPREADSHEET', spreadsheet };
  if (!dimensionRange) return { locationType: 'SHEET', sheetId };
  const locationType = dimensionRange.dimension === 'ROWS' ? 'ROW' : 'COLUMN';
  return { locationType, dimensionRange: withRangeReplies(dimensionRange) };
}
