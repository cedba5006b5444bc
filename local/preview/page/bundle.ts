/** A file of the page as the server hands it out. */
export interface PageFile {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** The preview's page by path; a plain one until it is here. */
export async function bundlePage(): Promise<Record<string, PageFile>> {
  const html =
    '<!doctype html><html lang="en"><title>Phone bank preview</title><a href="/api/preview">';
  return { '/': { type: 'text/html; charset=utf-8', body: html } };
}
