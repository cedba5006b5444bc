import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Language, type PreviewedCampaign, restoreCampaign } from './campaign';
import type { Preview } from './preview';

/** A campaign that was kept; or there is none; or it cannot be read, and lies elsewhere now. */
export type Kept =
  | { readonly kind: 'none' }
  | { readonly kind: 'campaign'; readonly campaign: PreviewedCampaign }
  | { readonly kind: 'set-aside'; readonly path: string };

/** The campaign kept in a file; a file of another form or a damaged one is renamed, never lost. */
export function readKept(path: string): Kept {
  if (!existsSync(path)) return { kind: 'none' };
  const campaign = restoreCampaign(readFileSync(path));
  return campaign ? { kind: 'campaign', campaign } : { kind: 'set-aside', path: setAside(path) };
}

function setAside(path: string): string {
  const names = (number: number) => `${path}.unread${number === 1 ? '' : `-${number}`}`;
  let number = 1;
  while (existsSync(names(number))) number += 1;
  renameSync(path, names(number));
  return names(number);
}

/** Writes a file whole or not at all, for this person's eyes only: it may hold real people's data. */
function writeWhole(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const fresh = `${path}.new`;
  writeFileSync(fresh, bytes, { mode: 0o600, flush: true });
  renameSync(fresh, path);
}

export interface Keeping {
  /** The file for a campaign in this language. */
  readonly pathOf: (language: Language) => string;
  /** Hears why the campaign could not be written down. */
  readonly failed: (error: Error) => void;
  /** Milliseconds from something done to its being written down. @default 1500 */
  readonly delay?: number;
}

/**
 * Writes down what is done in a preview: a moment after it is done, or, when nobody sees anything of
 * it, together with what is done next or at the end.
 */
export interface Keeper {
  /** Writes down what has not been yet. */
  keepNow(): void;
}

/** Keeps a preview's campaign from now on; the file of a language that is left is removed. */
export function keep(preview: Preview, { pathOf, failed, delay = 1500 }: Keeping): Keeper {
  let path = pathOf(preview.language);
  let isKept = true;
  let timer: NodeJS.Timeout | undefined;
  const keepNow = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (isKept) return;
    isKept = true;
    try {
      const left = path;
      path = pathOf(preview.language);
      writeWhole(path, preview.save());
      if (left !== path) rmSync(left, { force: true });
    } catch (error) {
      failed(error as Error);
    }
  };
  preview.listen((isVisible) => {
    isKept = false;
    if (isVisible) timer ??= setTimeout(keepNow, delay).unref();
  });
  return { keepNow };
}
