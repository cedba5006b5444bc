/// <reference path="./gas-local.d.ts" />
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runInContext } from 'node:vm';
import gas from 'gas-local';
import type { Manifest } from './script';

/** What of a script's folder is not code: its manifest, and its pages by name. */
export interface ScriptFiles {
  readonly manifest: Manifest | undefined;
  readonly html: Readonly<Record<string, string>>;
}

/** Reads the manifest and the pages of a script's folder, as `servicesFor` takes them. */
export function readScriptFiles(folder: string): ScriptFiles {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const pages = paths.filter((path) => path.endsWith('.html'));
  return {
    manifest: paths.includes('appsscript.json')
      ? (JSON.parse(read('appsscript.json')) as Manifest)
      : undefined,
    html: Object.fromEntries(pages.map((path) => [nameOf(path), read(path)])),
  };
}

/**
 * Loads the code of a script's folder with the globals of a session, and gives its top-level
 * functions. Each load needs globals of its own: a second one into the same object fails.
 */
export function loadScript<Script>(folder: string, globals: object): Script {
  const isCode = (path: string) => /^(?!.*node_modules).*\.(js|gs)$/.test(relative(folder, path));
  const script = gas.require(folder, globals, { filter: isCode }) as Script & object;
  runInContext(arraysAreOneKind, script);
  return script;
}

/** In Apps Script the arrays that services give are the script's own kind. */
const arraysAreOneKind =
  'Object.defineProperty(Array, Symbol.hasInstance, { value: (array) => Array.isArray(array) });';

function nameOf(path: string): string {
  return path.replaceAll('\\', '/').replace(/\.html$/, '');
}
