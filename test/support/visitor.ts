import { loadScript, readScriptFiles } from '../../local/apps-script/gas';
import type { RunOptions } from '../../local/apps-script/google';
import type { Reply } from '../../src/protocol';
import type { TestCampaign } from './campaign';

const files = readScriptFiles('./dist');

type Script = Record<string, (...sent: unknown[]) => Reply<unknown> | undefined>;

/** Calls functions of the add-on as somebody, with whatever they send; what is thrown goes through. */
export function callAs(
  { google, id }: TestCampaign,
  user: string,
  options: RunOptions = {},
): (name: string, ...sent: unknown[]) => Reply<unknown> | undefined {
  const manifest = files.manifest === undefined ? {} : { manifest: files.manifest };
  const session = { user, activeSpreadsheet: id, html: files.html, ...manifest };
  const globals = google.servicesFor(session);
  const script = loadScript<Script>('./dist', globals);
  return (name, ...sent) => google.run(globals, () => script[name]?.(...sent), options);
}
