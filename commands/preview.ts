import { resolve } from 'node:path';
import { begin, type PreviewedCampaign } from '../local/preview/campaign';
import { keep, readKept } from '../local/preview/kept';
import { bundlePage } from '../local/preview/page/bundle';
import { Preview } from '../local/preview/preview';
import { type PreviewServer, servePreview } from '../local/preview/server';
import type { Language } from '../src/domain/language';
import { isCommand } from './command';
import { openInBrowser } from './preview/browser';
import { previewMessages } from './preview/messages';
import { type PreviewOptions, readOptions } from './preview/options';
import { Places } from './preview/places';
import { type Source, sourceOf } from './preview/source';
import { Stopped } from './rehearse/messages';

/** Where a preview says what it has to say, and what it does with its address. */
export interface Output {
  print(line: string): void;
  complain(line: string): void;
  open(address: string): void;
}

/** Where a preview finds the built script, and where it keeps campaigns. */
export interface Folders {
  readonly script: string;
  readonly kept: string;
}

/** A preview that is served. */
export interface Running {
  readonly url: string;
  /** Writes down what was done, and ends it. */
  close(): Promise<void>;
}

interface Start {
  readonly options: PreviewOptions;
  readonly folders: Folders;
  readonly output: Output;
  readonly source: Source;
  readonly places: Places;
  readonly language: Language;
}

/** The campaign as it was left, or as it begins. */
function campaignOf({ options, output, source, places, language }: Start): PreviewedCampaign {
  const kept = readKept(places.campaign(language));
  if (kept.kind === 'campaign') return kept.campaign;
  if (kept.kind === 'set-aside') {
    output.complain(previewMessages[options.spoken].setAside(kept.path));
  }
  return begin(source.beginning(language));
}

async function serve(
  preview: Preview,
  { script }: Folders,
  { port, spoken }: PreviewOptions,
): Promise<PreviewServer> {
  const page = await bundlePage();
  return servePreview({ preview, scriptFolder: script, page, port }).catch((error) => {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    throw isTaken ? new Stopped(previewMessages[spoken].stopped.portTaken(port)) : error;
  });
}

async function run(start: Start): Promise<Running> {
  const { options, folders, output, source, places, language } = start;
  const messages = previewMessages[options.spoken];
  const preview = new Preview({
    campaign: campaignOf(start),
    startOver: (wanted) => begin(source.beginning(wanted)),
    scriptFolder: folders.script,
    log: output.complain,
  });
  const keeper = keep(preview, {
    pathOf: (wanted) => places.campaign(wanted),
    failed: ({ message }) => output.complain(messages.notKept(message)),
  });
  const server = await serve(preview, folders, options);
  const takeBack = places.sayOpenAt(language, server.url);
  output.print(messages.served(server.url));
  const close = async () => {
    keeper.keepNow();
    await server.close();
    takeBack();
  };
  return { url: server.url, close };
}

/** Serves the preview that is asked for; null when its campaign is open already. */
export async function startPreview(
  options: PreviewOptions,
  folders: Folders,
  output: Output,
): Promise<Running | null> {
  const source = await sourceOf(options);
  const places = new Places(folders.kept, source.name);
  const asked = source.language ?? options.language;
  const language = asked ?? places.lastLanguage() ?? options.spoken;
  const elsewhere = await places.openAt(language);
  if (elsewhere !== null) output.print(previewMessages[options.spoken].alreadyOpen(elsewhere));
  const running =
    elsewhere === null ? await run({ options, folders, output, source, places, language }) : null;
  if (options.openBrowser) output.open(running?.url ?? elsewhere ?? '');
  return running;
}

/** Starts the preview as the words ask for; null when there is none, or none but one open already. */
export async function previewCommand(
  words: readonly string[],
  folders: Folders,
  output: Output,
): Promise<{ readonly running: Running | null; readonly code: number }> {
  const read = readOptions(words, process.env);
  if (!read.ok) {
    output.complain(read.message);
    return { running: null, code: 1 };
  }
  try {
    return { running: await startPreview(read.options, folders, output), code: 0 };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    output.complain(error.message);
    return { running: null, code: 1 };
  }
}

if (isCommand(import.meta.url)) {
  const output: Output = {
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
    open: openInBrowser,
  };
  const folders = { script: resolve('dist'), kept: resolve('.preview') };
  void previewCommand(process.argv.slice(2), folders, output).then(({ running, code }) => {
    process.exitCode = code;
    if (running === null) return;
    const end = () => void running.close().then(() => process.exit());
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  });
}
