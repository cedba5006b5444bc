import type { SpreadsheetState } from '../../local/apps-script/store/state';

/** Excel's longest name of a sheet. */
const longest = 31;

/** The first name made from a title that no other sheet has, whatever the case. */
function freeName(title: string, taken: ReadonlySet<string>): string {
  const plain = title.replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '') || '-';
  const named = (mark: string): string => plain.slice(0, longest - mark.length) + mark;
  let name = named('');
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = named(` (${number})`);
  return name;
}

/** The name each tab has in Excel, by sheetId: shorter, but still unlike every other. */
export function sheetNames(state: SpreadsheetState): ReadonlyMap<number, string> {
  const taken = new Set<string>();
  return new Map(
    state.sheets.map(({ properties }) => {
      const name = freeName(properties.title, taken);
      taken.add(name.toLowerCase());
      return [properties.sheetId, name] as const;
    }),
  );
}
