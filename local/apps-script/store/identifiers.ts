/** The nth identifier of a spreadsheet: scattered as Google's are, yet the same in every run. */
export function scatteredIdentifier(spreadsheetId: string, count: number): number {
  let hash = 2166136261 ^ count;
  for (let index = 0; index < spreadsheetId.length; index += 1) {
    hash = Math.imul(hash ^ spreadsheetId.charCodeAt(index), 16777619);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507) + Math.imul(count, 2654435761);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
  return ((hash ^ (hash >>> 16)) >>> 1) % 2_147_483_000;
}
