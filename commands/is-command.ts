import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Whether Node was started with the file of this address, as it is when the file is the command. */
export function isCommand(url: string): boolean {
  const [, startedWith] = process.argv;
  return startedWith !== undefined && url === pathToFileURL(realpathSync(startedWith)).href;
}
