import { STATUS_CODES } from 'node:http';
import { readScriptFiles } from '../apps-script/gas';
import { fitting } from './bodies';
import type { Language } from './campaign';
import type { Answer, Preview } from './preview';
import type {
  ClockRequest,
  EditRequest,
  LatencyRequest,
  PasteRequest,
  RunRequest,
} from './protocol';
import { googleScript, sidebarPage } from './sidebar/sidebar';

/** What the server sends back. */
export interface Sent {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** Whether it is the script's own page. */
  readonly isSidebar?: boolean;
}

/** A request that may be answered. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** What a POST brings. */
  readonly body: unknown;
}

/** Where the preview's things lie. */
export interface Site {
  readonly preview: Preview;
  readonly scriptFolder: string;
}

const json = (value: unknown, status = 200): Sent => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

/** A refusal; the words are HTTP's own where nobody else's are given. */
export function refused(status: number, message = STATUS_CODES[status] ?? ''): Sent {
  return json({ message }, status);
}

function sent<Value>(answer: Answer<Value>): Sent {
  return answer.ok ? json(answer.value) : refused(answer.status, answer.message);
}

/** A whole number of the query, or what stands for one that is missing or is none. */
function count(query: URLSearchParams, name: string, otherwise: number): number {
  const given = Number(query.get(name) ?? otherwise);
  return Number.isInteger(given) && given >= 0 ? given : otherwise;
}

const user = ({ query }: Asked): string => query.get('user') ?? '';

type Handler = (site: Site, asked: Asked, parts: readonly string[]) => Sent | Promise<Sent>;
type Route = readonly [method: 'GET' | 'POST', path: RegExp, handler: Handler];

const sidebarOf = ({ query }: Asked) => ({
  user: query.get('user') ?? '',
  spreadsheet: query.get('spreadsheet') ?? '',
});

const sidebar: Handler = ({ preview, scriptFolder }, asked) => {
  const of = sidebarOf(asked);
  const opened = preview.functions(of.spreadsheet, of.user);
  if (!opened.ok) return sent(opened);
  const html = readScriptFiles(scriptFolder).html.Sidebar;
  if (html === undefined) return refused(404);
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    body: sidebarPage(html, of),
    isSidebar: true,
  };
};

const scriptOfSidebar: Handler = ({ preview }, asked) => {
  const of = sidebarOf(asked);
  const functions = preview.functions(of.spreadsheet, of.user);
  if (!functions.ok) return sent(functions);
  return {
    status: 200,
    type: 'text/javascript; charset=utf-8',
    body: googleScript(functions.value),
  };
};

const cells: Handler = ({ preview }, asked, [id = '', sheetId]) => {
  const from = count(asked.query, 'from', 0);
  const to = count(asked.query, 'to', Number.MAX_SAFE_INTEGER);
  return sent(preview.cells(id, Number(sheetId), user(asked), { from, to }));
};

/** Does what a body asks for, if it is one of the right kind. */
function posted<Request extends object>(
  names: readonly (keyof Request & string)[],
  act: (preview: Preview, request: Request) => Sent | Promise<Sent>,
): Handler {
  return ({ preview }, { body }) => {
    const request = fitting<Request>(body, names);
    return request ? act(preview, request) : refused(400);
  };
}

/** Does something, and answers with what the preview is after it. */
function changed<Request extends object>(
  names: readonly (keyof Request & string)[],
  act: (preview: Preview, request: Request) => void,
): Handler {
  return posted<Request>(names, (preview, request) => {
    act(preview, request);
    return json(preview.state());
  });
}

const cell = ['user', 'spreadsheetId', 'sheetId', 'row', 'column'] as const;

const routes: readonly Route[] = [
  ['GET', /^\/api\/preview$/, ({ preview }) => json(preview.state())],
  ['GET', /^\/api\/files$/, ({ preview }, asked) => json(preview.files(user(asked)))],
  ['GET', /^\/api\/mails$/, ({ preview }, { query }) => json(preview.mails(query.get('user')))],
  [
    'GET',
    /^\/api\/spreadsheets\/([\w-]+)$/,
    ({ preview }, asked, [id = '']) => sent(preview.spreadsheet(id, user(asked))),
  ],
  ['GET', /^\/api\/spreadsheets\/([\w-]+)\/tabs\/(\d+)$/, cells],
  ['GET', /^\/sidebar$/, sidebar],
  ['GET', /^\/google-script\.js$/, scriptOfSidebar],
  [
    'POST',
    /^\/api\/edit$/,
    posted<EditRequest>([...cell, 'typed'], (preview, request) => sent(preview.edit(request))),
  ],
  [
    'POST',
    /^\/api\/paste$/,
    posted<PasteRequest>([...cell, 'text'], (preview, request) => sent(preview.paste(request))),
  ],
  [
    'POST',
    /^\/api\/run$/,
    posted<RunRequest>(
      ['user', 'spreadsheetId', 'function', 'arguments'],
      async (preview, request) => sent(await preview.run(request)),
    ),
  ],
  [
    'POST',
    /^\/api\/clock$/,
    changed<ClockRequest>(['seconds'], (preview, { seconds }) => preview.moveClock(seconds)),
  ],
  [
    'POST',
    /^\/api\/latency$/,
    changed<LatencyRequest>(['on'], (preview, { on }) => preview.setLatency(on)),
  ],
  [
    'POST',
    /^\/api\/start-over$/,
    changed<{ language?: Language }>(['language'], (preview, { language }) =>
      preview.startOver(language),
    ),
  ],
];

/** Answers a request of the preview's page; undefined when it is not for a path of the preview. */
export function answerTo(site: Site, asked: Asked): Sent | Promise<Sent> | undefined {
  const found = routes.find(([, path]) => path.test(asked.path));
  if (!found) return undefined;
  const [method, path, handler] = found;
  if (method !== asked.method) return refused(405);
  return handler(site, asked, path.exec(asked.path)?.slice(1) ?? []);
}
