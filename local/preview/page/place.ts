/** Who looks at what: kept in the page's address, so that a reload or a link shows the same. */
export interface Place {
  readonly user?: string;
  readonly spreadsheet?: string;
  readonly tab?: number;
}

/** The place an address's hash names; what it does not name is left out. */
export function placeOf(hash: string): Place {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const user = fields.get('user');
  const spreadsheet = fields.get('spreadsheet');
  return {
    ...(user ? { user } : {}),
    ...(spreadsheet ? { spreadsheet } : {}),
    ...tabOf(fields.get('tab')),
  };
}

/** The hash that names a place. */
export function hashOf({ user, spreadsheet, tab }: Place): string {
  const fields = new URLSearchParams();
  if (user) fields.set('user', user);
  if (spreadsheet) fields.set('spreadsheet', spreadsheet);
  if (tab !== undefined) fields.set('tab', String(tab));
  return `#${fields.toString().replaceAll('%40', '@')}`;
}

/** The spreadsheet and tab that a link into Google Sheets leads to, or null for any other link. */
export function placeOfLink(href: string): Pick<Place, 'spreadsheet' | 'tab'> | null {
  const [, spreadsheet, rest = ''] =
    /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)(.*)$/.exec(href) ?? [];
  if (!spreadsheet) return null;
  return { spreadsheet, ...tabOf(/[#&?]gid=(\d+)/.exec(rest)?.[1] ?? null) };
}

function tabOf(text: string | null): Pick<Place, 'tab'> {
  return text !== null && /^\d+$/.test(text) ? { tab: Number(text) } : {};
}
