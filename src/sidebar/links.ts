/** Where Google shows a tab of a spreadsheet, with some cells of it chosen if they are named. */
export function tabUrl(spreadsheetId: string, sheetId?: number, range?: string): string {
  const tab = sheetId === undefined ? '' : `#gid=${sheetId}`;
  const cells = range === undefined ? '' : `&range=${range}`;
  return `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit${tab}${cells}`;
}
