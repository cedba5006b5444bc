import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Whose page it is, and beside which spreadsheet. */
export interface SidebarOf {
  readonly user: string;
  readonly spreadsheet: string;
}

const path = '/google-script.js';

/** The script's page, which finds `google.script` before its own script begins. */
export function sidebarPage(html: string, of: SidebarOf): string {
  const query = new URLSearchParams({ ...of }).toString().replaceAll('&', '&amp;');
  const tag = `<script src="${path}?${query}"></script>`;
  const [head = ''] = /^.*?<head[^>]*>/is.exec(html) ?? [];
  return head + tag + html.slice(head.length);
}

let bundle: string | undefined;

/** The file that makes `google.script` of these functions. */
export function googleScript(functions: readonly string[]): string {
  bundle ??= buildSync({
    entryPoints: [join('local', 'preview', 'sidebar', 'google-script.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  }).outputFiles[0]?.text;
  return `const functionsOfScript = ${JSON.stringify(functions)};\n${bundle ?? ''}`;
}
