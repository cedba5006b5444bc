import { patiently } from './retry';

/** A page of a list of the Drive API, which names the next one if there is one. */
export interface Page {
  readonly nextPageToken?: string;
}

/** Which page is asked for, and how long it is. */
export interface PageQuery {
  readonly pageSize: number;
  readonly pageToken?: string;
}

/** All pages of a list, in their order. */
export function everyPage<Answer extends Page>(ask: (page: PageQuery) => Answer): Answer[] {
  const pages: Answer[] = [];
  let query: PageQuery | null = { pageSize: 100 };
  while (query !== null) {
    const wanted: PageQuery = query;
    const page = patiently(() => ask(wanted));
    pages.push(page);
    const pageToken = page.nextPageToken ?? '';
    query = pageToken === '' ? null : { ...wanted, pageToken };
  }
  return pages;
}
