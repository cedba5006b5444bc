import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type GoogleOptions, type KeptWorld, newWorld, type World } from './world';

/** The form of what is saved; another number whenever what is kept, or how, changes. */
const form = 1;

interface Saved {
  readonly form: typeof form;
  readonly options: GoogleOptions;
  readonly kept: KeptWorld;
}

/**
 * A world as bytes: its people, files, mails, properties, limits, locks, screens and clock. What
 * tests and reports look at is left out: the calls made, and the faults that wait for one.
 *
 * Values that cells or sheets share are written once; a checksum comes with the compression.
 */
export function savedWorld(world: World): Uint8Array {
  const saved: Saved = { form, options: world.options, kept: keptOf(world) };
  return gzipSync(serialize(saved), { level: 1 });
}

/** The world that was saved, going on where it was; undefined when it is damaged or of another form. */
export function restoredWorld(bytes: Uint8Array): World | undefined {
  const saved = readSaved(bytes);
  return saved?.form === form ? newWorld(saved.options, saved.kept) : undefined;
}

function readSaved(bytes: Uint8Array): Saved | undefined {
  try {
    return deserialize(gunzipSync(bytes)) as Saved;
  } catch {
    return undefined;
  }
}

function keptOf(world: World): KeptWorld {
  return {
    now: world.clock.now(),
    numbersGiven: world.numbers.given,
    spellings: world.people.spellings,
    files: world.files.kept,
    folders: world.folders,
    quotas: world.quotas.kept,
    mailbox: world.mailbox,
    properties: world.properties.kept,
    caches: world.caches.kept,
    locks: world.locks.kept,
    screen: world.screen,
    triggers: world.triggers.all(),
    warnings: world.warnings,
  };
}
