import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

/**
 * Opens a browser: the one that `CHROMIUM` names; on Linux the one that npm brought; elsewhere a Chrome
 * that is installed.
 */
export function openBrowser(): Promise<Browser> {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return chromium.launch({ executablePath: CHROMIUM, args });
  const isBrought = process.platform === 'linux' && process.arch === 'x64';
  return isBrought ? openBrought(unpacked()) : chromium.launch({ channel: 'chrome' });
}

const args = [
  // Whoever runs the tests may be root, whom Chromium gives no sandbox; it opens our own page alone.
  '--no-sandbox',
  // The one that npm brought speaks English only; dates are asked for as in the page's language all the same.
  '--enable-blink-features=LangAttributeAwareFormControlUI',
  // What is drawn again is drawn whole, so that pictures are the same each time.
  '--disable-partial-raster',
];

function openBrought(folder: string): Promise<Browser> {
  const executablePath = join(folder, 'chromium');
  const env = { ...process.env, ...libraries(executablePath, folder), ...fonts(folder) };
  return chromium.launch({ executablePath, args, env });
}

/** A machine with nothing but Node may lack the libraries of Mozilla's that Chromium is linked to. */
function libraries(executablePath: string, folder: string): Record<string, string> {
  const starts = spawnSync(executablePath, ['--version']).status === 0;
  return starts ? {} : { LD_LIBRARY_PATH: join(folder, 'lib') };
}

/** Texts are as wide everywhere: they are drawn with the font that came along, whatever the machine has. */
function fonts(folder: string): Record<string, string> {
  return { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
}

/** The machine's own fonts are for signs that the one that came along has not, such as ✓. */
function fontConfiguration(folder: string): string {
  const families = ['Arial', 'sans-serif'].map(
    (family) =>
      `<alias binding="same"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
  );
  return `<fontconfig>
<dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/font-cache</cachedir>
${families.join('\n')}
</fontconfig>`;
}

const brought = resolve('node_modules/@sparticuz/chromium');

/** Where the browser of this version lies unpacked; it is unpacked the first time, in one move. */
function unpacked(): string {
  const { version } = JSON.parse(readFileSync(join(brought, 'package.json'), 'utf8'));
  const folder = resolve('node_modules/.cache/chromium', version);
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  writeFileSync(join(fresh, 'chromium'), unbrotlied('chromium.br'), { mode: 0o755 });
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    spawnSync('tar', ['-x', '-C', fresh], { input: unbrotlied(archive) });
  }
  writeFileSync(join(fresh, 'fonts.conf'), fontConfiguration(folder));
  try {
    renameSync(fresh, folder);
  } catch {
    // Another worker was as fast.
    rmSync(fresh, { recursive: true });
  }
  return folder;
}

function unbrotlied(name: string): Buffer {
  return brotliDecompressSync(readFileSync(join(brought, 'bin', name)));
}
