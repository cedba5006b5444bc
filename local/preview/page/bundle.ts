import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A file of the page as the server hands it out. */
export interface PageFile {
  readonly type: string;
  readonly body: string | Uint8Array;
}

const types = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };

/** The preview's page by path: what lies here, bundled anew each time it is asked for. */
export async function bundlePage(): Promise<Record<string, PageFile>> {
  const folder = 'local/preview/page';
  const { outputFiles } = await build({
    entryPoints: { page: join(folder, 'main.tsx') },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: 'out',
    write: false,
  });
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const of = (extension: keyof typeof types): PageFile => ({
    type: types[extension],
    body: outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '',
  });
  return {
    '/': { type: 'text/html; charset=utf-8', body: html },
    '/page.js': of('.js'),
    '/page.css': of('.css'),
  };
}
