import type { DriveEntry, Person } from '../protocol';
import type { Place } from './place';
import { pathWith, read } from './server';

/** Somebody else sees what is open where they can, else their only file, else their Drive. */
export async function placeFor(
  { address: user, role }: Person,
  { spreadsheet, tab }: Place,
): Promise<Place> {
  if (role === 'candidate' && spreadsheet === undefined) return { user };
  const files = await read<DriveEntry[]>(pathWith('/api/files', { user })).catch(() => []);
  const isTheirs = files.some(({ id }) => id === spreadsheet);
  if (isTheirs && spreadsheet) return { user, spreadsheet, ...(tab === undefined ? {} : { tab }) };
  const [first, second] = files;
  return role !== 'candidate' && first && !second ? { user, spreadsheet: first.id } : { user };
}
