import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadScript, readScriptFiles } from '../../local/apps-script/gas';
import { createGoogle } from '../../local/apps-script/google';
import { jackie } from './people';

interface Script {
  showSidebar(): void;
  knowsItsOwn(): boolean[];
  openMissing(): string;
}

const code = `
function showSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar'));
}
function knowsItsOwn() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1').setValue(new Date(2026, 2, 2));
  return [new Date() instanceof Date, sheet.getRange('A1').getValue() instanceof Date];
}
function openMissing() {
  try { SpreadsheetApp.openById('missing'); } catch (error) {
    return (error instanceof Error) + ' ' + error.name + ': ' + error.message;
  }
}`;

describe('loadScript', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'script-'));
    writeFileSync(join(folder, 'Code.gs'), code);
    writeFileSync(join(folder, 'Sidebar.html'), '<p>Phone bank</p>');
    writeFileSync(join(folder, 'appsscript.json'), '{"timeZone":"Europe/Paris"}');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function loaded() {
    const google = createGoogle();
    const { id } = google.createSpreadsheet({
      owner: jackie,
      title: 'Campaign',
      sheets: { A: [] },
    });
    const { manifest = {}, html } = readScriptFiles(folder);
    const globals = google.servicesFor({ user: jackie, activeSpreadsheet: id, manifest, html });
    return { google, globals, script: loadScript<Script>(folder, globals) };
  }

  test('runs a folder of code with its own pages and manifest', () => {
    const { google, globals, script } = loaded();
    google.run(globals, () => script.showSidebar());
    expect(google.screen.pages).toMatchObject([{ html: '<p>Phone bank</p>' }]);
    expect(globals.Session.getScriptTimeZone()).toBe('Europe/Paris');
  });

  test('gives the script dates and errors of its own kind', () => {
    const { google, globals, script } = loaded();
    expect(google.run(globals, () => script.knowsItsOwn())).toEqual([true, true]);
    expect(script.openMissing()).toBe(
      "true Exception: Document missing is missing (perhaps it was deleted, or you don't have read access?)",
    );
  });
});
