/** Writes to the script's own log, which only those who may edit the script can read. */
export function log(text: string): void {
  Logger.log(text);
}
