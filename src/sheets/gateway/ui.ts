/** Adds the add-on's menu; allowed before anybody authorised anything. */
export function addMenu(items: readonly (readonly [label: string, handler: string])[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const [label, handler] of items) menu.addItem(label, handler);
  menu.addToUi();
}

/** Opens a page of the project beside the grid. */
export function showSidebar(page: string, title: string): void {
  const html = HtmlService.createHtmlOutputFromFile(page).setTitle(title);
  SpreadsheetApp.getUi().showSidebar(html);
}

/** Says a sentence to whoever chose something from the menu. */
export function say(sentence: string): void {
  SpreadsheetApp.getUi().alert(sentence);
}
