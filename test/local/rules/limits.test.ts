/** Rules of how much ("Quotas for Google Services"; "Usage limits" of the Sheets API; class Cache; Drive help, "Files you can store"). */
import { createGoogle, type GoogleOptions } from '../../../local/apps-script/google';
import type { ScriptGlobals } from '../../../local/apps-script/script';
import { amara, jackie } from '../people';

type Profile = NonNullable<GoogleOptions['profile']>;

interface Limited {
  /** How often it can be done, by profile. */
  readonly often: Readonly<Record<'consumer' | 'workspace', number>>;
  readonly act: (globals: ScriptGlobals, id: string, count: number) => unknown;
  readonly words: string;
  /** After how many seconds it can be done again; never when it is absent. */
  readonly again?: number;
}

const day = 24 * 60 * 60;
const mimeType = 'application/vnd.google-apps.spreadsheet';
const both = (often: number) => ({ consumer: often, workspace: often });
const perMinute = (kind: string) =>
  `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute per user' of service 'sheets.googleapis.com'`;

const limits: Readonly<Record<string, Limited>> = {
  'reads of the Sheets API a minute': {
    often: both(60),
    act: ({ Sheets }, id) => Sheets?.Spreadsheets.Values.get(id, 'A!A1'),
    words: perMinute('Read'),
    again: 60,
  },
  'writes of the Sheets API a minute': {
    often: both(60),
    act: ({ Sheets }, id) => Sheets?.Spreadsheets.Values.clear({}, id, 'A!A1'),
    words: perMinute('Write'),
    again: 60,
  },
  'mail recipients a day': {
    often: { consumer: 100, workspace: 1500 },
    act: ({ MailApp }) => MailApp.sendEmail(amara, 'Calls', 'Hello'),
    words: 'Service invoked too many times for one day: email.',
    again: day,
  },
  'spreadsheets a day by the Drive API': {
    often: { consumer: 250, workspace: 3200 },
    act: ({ Drive }, _id, count) => Drive?.Files.create({ name: `${count}`, mimeType }),
    words: 'User rate limit exceeded.',
    again: day,
  },
  'spreadsheets a day by SpreadsheetApp': {
    often: { consumer: 250, workspace: 3200 },
    act: ({ SpreadsheetApp }, _id, count) => SpreadsheetApp.create(`${count}`),
    words: 'Service invoked too many times for one day: spreadsheet.',
    again: day,
  },
  'reads and writes of properties a day': {
    often: { consumer: 50_000, workspace: 500_000 },
    act: ({ PropertiesService }) => PropertiesService.getUserProperties().getProperty('a'),
    words: 'Service invoked too many times for one day: properties.',
    again: day,
  },
  'triggers in a script': {
    often: both(20),
    act: ({ ScriptApp }) => ScriptApp.newTrigger('f').timeBased().everyHours(1).create(),
    words:
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  },
};

/** A script of Jackie's under a profile, on a clock that stands still. */
function script(profile: Profile) {
  const google = createGoogle({ profile, latency: 'none' });
  const { id } = google.createSpreadsheet({ owner: jackie, title: 'Campaign', sheets: { A: [] } });
  google.share(id, amara, 'writer');
  const globalsOf = (user: string) => google.servicesFor({ user, activeSpreadsheet: id });
  return { google, id, globalsOf, globals: globalsOf(jackie) };
}

describe.each(Object.entries(limits))('%s', (_name, { often, act, words, again }) => {
  test.each([
    ['consumer', often.consumer],
    ['workspace', often.workspace],
  ] as const)('are limited for a %s to %d, each person for themselves', (profile, most) => {
    if (most > 100_000) return;
    const { google, id, globals, globalsOf } = script(profile);
    for (let count = 0; count < most; count += 1) act(globals, id, count);
    expect(() => act(globals, id, most)).toThrow(words);
    expect(() => act(globalsOf(amara), id, most)).not.toThrow();
    if (again === undefined) return;
    google.clock.advance(again - 1);
    expect(() => act(globals, id, most)).toThrow(words);
    google.clock.advance(1);
    expect(() => act(globals, id, most)).not.toThrow();
  });

  test('are without limit under the profile that has none', () => {
    const { id, globals } = script('none');
    for (let count = 0; count <= Math.min(often.consumer, 300); count += 1) act(globals, id, count);
    expect(() => act(globals, id, 301)).not.toThrow();
  });
});

describe('how large things may be', () => {
  const addSheet = (globals: ScriptGlobals, id: string, rowCount: number) => {
    const properties = { gridProperties: { rowCount, columnCount: 100 } };
    return globals.Sheets?.Spreadsheets.batchUpdate(
      { requests: [{ addSheet: { properties } }] },
      id,
    );
  };
  const write = (globals: ScriptGlobals, id: string, length: number) =>
    globals.Sheets?.Spreadsheets.Values.update({ values: [['x'.repeat(length)]] }, id, 'A!A1', {
      valueInputOption: 'RAW',
    });
  const property = (globals: ScriptGlobals, _id: string, length: number) =>
    globals.PropertiesService.getScriptProperties().setProperty('a', 'x'.repeat(length));
  const properties = (globals: ScriptGlobals, _id: string, count: number) =>
    globals.PropertiesService.getScriptProperties().setProperties(
      Object.fromEntries(
        Array.from({ length: count }, (_, n) => [`key${n + 100}`, 'x'.repeat(8186)]),
      ),
    );
  const cache = (globals: ScriptGlobals, _id: string, length: number) =>
    globals.CacheService.getUserCache().put('a', 'x'.repeat(length));
  const cacheKey = (globals: ScriptGlobals, _id: string, length: number) =>
    globals.CacheService.getUserCache().put('k'.repeat(length), '1');
  const mail = (globals: ScriptGlobals, _id: string, length: number) =>
    globals.MailApp.sendEmail(amara, 'Calls', 'x'.repeat(length));
  const recipients = (globals: ScriptGlobals, _id: string, count: number) =>
    globals.MailApp.sendEmail(
      Array.from({ length: count }, (_, n) => `v${n}@example.org`).join(),
      'a',
      'b',
    );
  const title = (globals: ScriptGlobals, id: string, length: number) =>
    globals.Sheets?.Spreadsheets.batchUpdate(
      { requests: [{ addSheet: { properties: { title: 'x'.repeat(length) } } }] },
      id,
    );
  const full =
    'You have exceeded the property storage quota. Please remove some properties and try again.';

  test.each([
    [
      'cells of a spreadsheet, 26,000 of them in its first sheet',
      addSheet,
      99_740,
      99_741,
      'above the limit of 10000000 cells',
    ],
    [
      'characters of a cell',
      write,
      50_000,
      50_001,
      'more than the maximum of 50000 characters in a single cell',
    ],
    [
      'characters of a sheet’s name',
      title,
      100,
      101,
      'The sheet name cannot be greater than 100 characters.',
    ],
    ['bytes of a property', property, 9 * 1024, 9 * 1024 + 1, full],
    ['bytes of all properties, 8 KB each', properties, 62, 63, full],
    ['bytes of a cached value', cache, 100 * 1024, 100 * 1024 + 1, 'Argument too large: value'],
    ['characters of its key', cacheKey, 250, 251, 'Argument too large: key'],
    [
      'bytes of a mail’s body',
      mail,
      200 * 1024,
      200 * 1024 + 1,
      'Limit exceeded: Email Body Size.',
    ],
    ['recipients of a mail', recipients, 50, 51, 'Limit exceeded: Email Recipients Per Message.'],
  ] as const)('%s', (_what, act, most, tooMany, words) => {
    const { globals, id } = script('consumer');
    expect(() => act(globals, id, tooMany)).toThrow(words);
    expect(() => act(globals, id, most)).not.toThrow();
  });

  test('a cache keeps the 900 items that last longest when there are more than 1,000', () => {
    const cacheOf = script('consumer').globals.CacheService.getScriptCache();
    for (let n = 0; n <= 1000; n += 1) cacheOf.put(`k${n}`, '1', 1000 + n);
    const kept = cacheOf.getAll(Array.from({ length: 1001 }, (_, n) => `k${n}`));
    expect(Object.keys(kept)).toHaveLength(900);
    expect(cacheOf.get('k1000')).toBe('1');
    expect(cacheOf.get('k0')).toBeNull();
  });

  test.each([
    [600, undefined],
    [21_600, 100_000],
  ])('a cached value lives %d seconds, when asked for %p', (most, seconds) => {
    const { google, globals } = script('consumer');
    const cacheOf = globals.CacheService.getScriptCache();
    if (seconds === undefined) cacheOf.put('a', '1');
    else cacheOf.put('a', '1', seconds);
    google.clock.advance(most - 1);
    expect(cacheOf.get('a')).toBe('1');
    google.clock.advance(1);
    expect(cacheOf.get('a')).toBeNull();
  });
});

test('service calls take a run past its six minutes, which then stops wherever it is', () => {
  const google = createGoogle();
  const { id } = google.createSpreadsheet({ owner: jackie, title: 'Campaign', sheets: { A: [] } });
  const globals = google.servicesFor({ user: jackie, activeSpreadsheet: id });
  let made = 0;
  const forever = () => {
    for (;;) {
      globals.Drive?.Files.create({ name: `${made}`, mimeType });
      made += 1;
    }
  };
  expect(() => google.run(globals, forever)).toThrow('Exceeded maximum execution time');
  expect(made).toBe(120);
});

test('everyMinutes takes only what Google offers', () => {
  const clock = script('consumer').globals.ScriptApp.newTrigger('f').timeBased();
  expect(() => clock.everyMinutes(2)).toThrow('It must be one of 1, 5, 10, 15 or 30.');
  expect(() => clock.everyMinutes(10).create()).not.toThrow();
});

test('a trigger is seen and deleted by whom it belongs to alone', () => {
  const { google, id, globals, globalsOf } = script('consumer');
  const { ScriptApp } = globals;
  const trigger = ScriptApp.newTrigger('onChange').forSpreadsheet(id).onChange().create();
  expect(trigger.getEventType()).toBe(ScriptApp.EventType.ON_CHANGE);
  expect(trigger.getTriggerSourceId()).toBe(id);
  expect(globalsOf(amara).ScriptApp.getProjectTriggers()).toEqual([]);
  expect(google.triggers()).toMatchObject([{ user: jackie, handler: 'onChange', sourceId: id }]);
  for (const own of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(own);
  expect(google.triggers()).toEqual([]);
});
