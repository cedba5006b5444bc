/** Where this script answers as a web app; null where it is not deployed as one. */
export function webAppUrl(): string | null {
  return (ScriptApp.getService().getUrl() as string | null) || null;
}
