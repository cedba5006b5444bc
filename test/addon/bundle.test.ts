import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { loadScript } from '../../local/apps-script/gas';
import * as main from '../../src/main';

const code = readFileSync('dist/Code.js', 'utf8');
const page = readFileSync('dist/Sidebar.html', 'utf8');
const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as {
  oauthScopes: string[];
};

/** Google's services, any use of which is a failure. */
const untouchable = Object.fromEntries(
  [
    'SpreadsheetApp',
    'Sheets',
    'Drive',
    'DriveApp',
    'PropertiesService',
    'CacheService',
    'LockService',
    'MailApp',
    'Session',
    'ScriptApp',
    'HtmlService',
    'Utilities',
    'Logger',
    'UrlFetchApp',
  ].map((name) => {
    const touch = () => {
      throw new Error(`${name} was touched while the script loaded.`);
    };
    return [name, new Proxy({}, { get: touch, has: touch })];
  }),
);

describe('dist/Code.js', () => {
  test('loads with nothing but the globals of Apps Script, and touches no service', () => {
    expect(() => loadScript('./dist', { ...untouchable })).not.toThrow();
  });

  test('declares one top-level function for each export of main.ts, and no other', () => {
    const declared = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name);
    expect(declared.sort()).toEqual(Object.keys(main).sort());
    expect(declared).toContain('onOpen');
  });

  test('uses no syntax that Apps Script may refuse', () => {
    expect(code).not.toMatch(/^\s*#\w+\s*[(=;]/m);
    expect(code).not.toMatch(/this\.#\w/);
    expect(code).not.toMatch(/^\s*static\s+\w+\s*=/m);
    expect(code).not.toMatch(/^\s*(import|export)\s/m);
    expect(code).not.toMatch(/\?\?=|\|\|=|&&=/);
  });

  test('uses no timer and nothing of a browser or of Node', () => {
    expect(code).not.toMatch(/\b(setTimeout|setInterval|TextDecoder|TextEncoder|require)\(/);
    expect(code).not.toMatch(/\b(process\.env|globalThis\.crypto)\b/);
  });

  test('asks for no more of Drive than the files it makes', () => {
    expect(code).not.toContain('DriveApp');
    expect(manifest.oauthScopes).not.toContain('https://www.googleapis.com/auth/drive');
    expect(manifest.oauthScopes).toContain('https://www.googleapis.com/auth/drive.file');
  });
});

describe('dist/Sidebar.html', () => {
  test('holds its script and style, with no template literal left for HtmlService to spoil', () => {
    expect(page).not.toContain('`');
    expect(page.match(/<\/script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<!--/);
    expect(page).not.toMatch(/<\?/);
    expect(page).not.toMatch(/<script[^>]+src=|<link/);
  });
});

test('clasp pushes exactly what the build made', () => {
  const status = execFileSync('npx', ['clasp', 'show-file-status', '--json'], { encoding: 'utf8' });
  const { filesToPush } = JSON.parse(status) as { filesToPush: string[] };
  expect(filesToPush.map((path) => path.replace(/^dist\//, '')).sort()).toEqual(
    readdirSync('dist').sort(),
  );
  expect(readdirSync('dist').sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
});
