/** What every service leaves behind when a call of it goes wrong. */
import { createGoogle } from '../../../local/apps-script/google';
import type { ScriptGlobals } from '../../../local/apps-script/script';
import { amara, jackie } from '../people';

type Google = ReturnType<typeof createGoogle>;

interface Service {
  readonly act: (globals: ScriptGlobals, id: string) => unknown;
  readonly left: (google: Google, globals: ScriptGlobals, id: string) => unknown;
  readonly words: string;
}

const sheetCount = (google: Google, _globals: ScriptGlobals, id: string) =>
  google.spreadsheet(id).sheets.length - 1;
const apiError = 'failed with error: Internal error encountered.';
const serverError = "We're sorry, a server error occurred. Please wait a bit and try again.";

const services: Readonly<Record<string, Service>> = {
  Sheets: {
    act: ({ Sheets }, id) => Sheets?.Spreadsheets.batchUpdate({ requests: [{ addSheet: {} }] }, id),
    left: sheetCount,
    words: apiError,
  },
  SpreadsheetApp: {
    act: ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().addEditor(amara),
    left: (google) => google.files()[0]?.permissions.filter(({ role }) => role === 'writer').length,
    words: serverError,
  },
  Drive: {
    act: ({ Drive }) => Drive?.Files.create({ name: 'Calls' }),
    left: (google) => google.files().length - 1,
    words: apiError,
  },
  Mail: {
    act: ({ MailApp }) => MailApp.sendEmail(amara, 'Calls', 'Hello'),
    left: (google) => google.mailbox.length,
    words: serverError,
  },
  Properties: {
    act: ({ PropertiesService }) => PropertiesService.getScriptProperties().setProperty('a', '1'),
    left: (_google, { PropertiesService }) =>
      PropertiesService.getScriptProperties().getKeys().length,
    words: serverError,
  },
  Cache: {
    act: ({ CacheService }) => CacheService.getScriptCache().put('a', '1'),
    left: (_google, { CacheService }) => Number(CacheService.getScriptCache().get('a') ?? 0),
    words: serverError,
  },
  Lock: {
    act: ({ LockService }) => {
      LockService.getScriptLock().tryLock(0);
    },
    left: (google) => {
      const other = google.servicesFor({ user: amara }).LockService.getScriptLock();
      return other.tryLock(0) ? 0 : 1;
    },
    words: serverError,
  },
  Ui: {
    act: ({ SpreadsheetApp }) => SpreadsheetApp.getUi().createMenu('Calls').addToUi(),
    left: (google) => google.screen.menus.length,
    words: serverError,
  },
  ScriptApp: {
    act: ({ ScriptApp }) => ScriptApp.newTrigger('collect').timeBased().everyHours(1).create(),
    left: (google) => google.triggers().length,
    words: serverError,
  },
};

/** A run of a script that may swallow what it catches, and what is left after it. */
function runWith(fault: Parameters<Google['failAt']>[1], { act, left }: Service) {
  const google = createGoogle({ latency: 'none' });
  const { id } = google.createSpreadsheet({ owner: jackie, title: 'Campaign', sheets: { A: [] } });
  const globals = google.servicesFor({ user: jackie, activeSpreadsheet: id });
  let thrown: unknown;
  let leftInside: unknown;
  let end: unknown;
  const entry = () => {
    try {
      act(globals, id);
    } catch (error) {
      thrown = error;
      leftInside = fault.startsWith('killed') ? undefined : left(google, globals, id);
    }
  };
  google.failAt(1, fault);
  try {
    google.run(globals, entry);
  } catch (error) {
    end = error;
  }
  const after = google.servicesFor({ user: jackie, activeSpreadsheet: id });
  return { thrown, end, left: leftInside ?? left(google, after, id) };
}

describe.each(Object.entries(services))('%s', (_name, service) => {
  test('leaves nothing once what was remembered before is brought back, however often', () => {
    const google = createGoogle({ latency: 'none' });
    const { id } = google.createSpreadsheet({
      owner: jackie,
      title: 'Campaign',
      sheets: { A: [] },
    });
    const recall = google.remember();
    for (let time = 1; time <= 2; time += 1) {
      const globals = google.servicesFor({ user: jackie, activeSpreadsheet: id });
      service.act(globals, id);
      expect(service.left(google, globals, id)).toBe(1);
      recall();
      const after = google.servicesFor({ user: jackie, activeSpreadsheet: id });
      expect(service.left(google, after, id)).toBe(0);
      // Looking at a lock takes it.
      recall();
    }
  });

  test.each([
    ['fails', 0],
    ['takes-effect-then-fails', 1],
  ] as const)('that %s says so in Google’s words, and leaves %d', (fault, count) => {
    const { thrown, end, left } = runWith(fault, service);
    expect(String(thrown)).toContain(service.words);
    expect(end).toBeUndefined();
    expect(left).toBe(count);
  });

  test.each([
    ['killed-before', 0],
    ['killed-after', 1],
  ] as const)('whose run is %s cannot be caught by the script, and leaves %d', (fault, count) => {
    const { thrown, end, left } = runWith(fault, service);
    expect(thrown).not.toBeInstanceOf(Error);
    expect(end).toBe(thrown);
    expect(left).toBe(count);
  });
});
