import type { Google } from '../../local/apps-script/google';
import { begin } from '../../local/preview/campaign';
import { bundlePage } from '../../local/preview/page/bundle';
import { hashOf } from '../../local/preview/page/place';
import { Preview } from '../../local/preview/preview';
import type { Person } from '../../local/preview/protocol';
import { servePreview } from '../../local/preview/server';
import { sampleCampaign } from '../../local/sample/campaign';
import type { Language } from '../../src/domain/language';
import type { Reply, Server } from '../../src/protocol';
import { beginningOf } from '../preview/source';
import { organiser } from '../rehearse/campaign';

type Value<Name extends keyof Server> = ReturnType<Server[Name]> extends Reply<infer V> ? V : never;

/** The invented campaign in the preview, where no time passes but what calls take: every picture is the same each time. */
export interface Pictured {
  readonly language: Language;
  readonly google: Google;
  readonly people: readonly Person[];
  readonly spreadsheetId: string;
  /** What the add-on answers the organiser. */
  act<Name extends keyof Server>(
    name: Name,
    ...request: Parameters<Server[Name]>
  ): Promise<Value<Name>>;
  /** The address at which somebody looks at a tab of a spreadsheet. */
  at(user: string, spreadsheet: string, sheetId?: number): string;
  /** The address of the organiser's sidebar alone. */
  readonly sidebar: string;
  close(): Promise<void>;
}

const stillTime = { now: () => 0, wait: () => Promise.resolve() };
const scriptFolder = 'dist';

/** Opens the invented campaign with nothing done in it yet. */
export async function openPictured(language: Language): Promise<Pictured> {
  const campaign = begin(beginningOf(sampleCampaign({ language }), language));
  const { google, people, spreadsheetId } = campaign;
  const startOver = () => campaign;
  const preview = new Preview({ campaign, startOver, scriptFolder, time: stillTime });
  const page = await bundlePage();
  const server = await servePreview({ preview, scriptFolder, page, port: 0 });
  const query = new URLSearchParams({ user: organiser, spreadsheet: spreadsheetId });
  return {
    ...{ language, google, people, spreadsheetId },
    act: async (name, ...request) => {
      const answer = await preview.run({
        user: organiser,
        spreadsheetId,
        function: name,
        arguments: request,
      });
      const reply = (answer.ok ? answer.value.value : answer) as Reply<Value<typeof name>>;
      if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
      return reply.value;
    },
    at: (user, spreadsheet, tab) =>
      `${server.url}/${hashOf({ user, spreadsheet, ...(tab === undefined ? {} : { tab }) })}`,
    sidebar: `${server.url}/sidebar?${query}`,
    close: () => server.close(),
  };
}
