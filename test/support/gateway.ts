import { createContext, runInContext } from 'node:vm';
import { buildSync } from 'esbuild';
import type { Google } from '../../local/apps-script/google';
import { organiser } from './campaign';

type Gateway = typeof import('../../src/sheets/gateway/access') &
  typeof import('../../src/sheets/gateway/clock') &
  typeof import('../../src/sheets/gateway/drive') &
  typeof import('../../src/sheets/gateway/refusal') &
  typeof import('../../src/sheets/gateway/retry') &
  typeof import('../../src/sheets/gateway/run') &
  typeof import('../../src/sheets/gateway/spreadsheets');

const files = ['access', 'clock', 'drive', 'refusal', 'retry', 'run', 'spreadsheets'];
const bundle = buildSync({
  stdin: {
    contents: files.map((file) => `export * from './${file}';`).join('\n'),
    resolveDir: 'src/sheets/gateway',
  },
  bundle: true,
  format: 'iife',
  globalName: 'gateway',
  write: false,
});
const code = bundle.outputFiles[0]?.text ?? '';

/** Uses the gateway in a run of its own, loaded anew as Apps Script loads a script. */
export function inRun<Result>(
  google: Google,
  spreadsheetId: string,
  use: (gateway: Gateway) => Result,
): Result {
  const globals = google.servicesFor({ user: organiser, activeSpreadsheet: spreadsheetId });
  const { gateway } = loaded(globals);
  return google.run(globals, () => use(gateway));
}

function loaded(globals: object): { readonly gateway: Gateway } {
  const context = createContext(globals);
  runInContext(code, context);
  return context as { gateway: Gateway };
}
