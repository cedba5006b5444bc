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

/** Whoever runs the tests may be root, whom Chromium gives no sandbox; it opens our own page alone. */
const args = ['--no-sandbox'];

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

/** Texts are as wide everywhere: they are drawn with the font that came along. */
function fonts(folder: string): Record<string, string> {
  return { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
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
  writeFileSync(
    join(fresh, 'fonts.conf'),
    `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`,
  );
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
