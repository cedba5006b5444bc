import { spawn } from 'node:child_process';

/** What opens an address in a person's browser, on each kind of computer. */
const openers: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens an address in the browser, if there is one to be found. */
export function openInBrowser(address: string): void {
  const [command = '', ...words] = openers[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...words, address], { detached: true, stdio: 'ignore' });
  opener.on('error', () => undefined);
  opener.unref();
}
