import { countByMethod, totalsOf } from '../../../local/apps-script/calls';
import { createGoogle, type GoogleOptions } from '../../../local/apps-script/google';
import { amara, jackie } from '../people';

function opened(options: GoogleOptions = {}) {
  const google = createGoogle(options);
  const { id } = google.createSpreadsheet({ owner: jackie, title: 'Campaign', sheets: {} });
  const globals = google.servicesFor({ user: jackie, activeSpreadsheet: id });
  const properties = globals.PropertiesService.getScriptProperties();
  return { google, globals, id, properties };
}

describe('a run', () => {
  test('is cut off after six minutes, and may not swallow that', () => {
    const { google, globals, properties } = opened();
    const entry = () => {
      try {
        globals.Utilities.sleep(7 * 60 * 1000);
      } catch {}
      return 'done';
    };
    expect(() => google.run(globals, entry)).toThrow('Exceeded maximum execution time');
    expect(properties.getKeys()).toEqual([]);
  });

  test('has no limit under the profile that has none', () => {
    const { google, globals } = opened({ profile: 'none' });
    expect(google.run(globals, () => globals.Utilities.sleep(60 * 60 * 1000))).toBeUndefined();
  });

  test('stops at each later service call once it was killed', () => {
    const { google, globals, properties } = opened();
    google.failAt(2, 'killed-before');
    const reached: string[] = [];
    const entry = () => {
      for (const name of ['a', 'b', 'c']) {
        try {
          properties.setProperty(name, '1');
          reached.push(name);
        } catch {}
      }
    };
    expect(() => google.run(globals, entry)).toThrow('The run was killed before a service call.');
    expect(reached).toEqual(['a']);
    expect(properties.getKeys()).toEqual(['a']);
  });

  test('is not stopped by the kill of the run before', () => {
    const { google, globals, properties } = opened();
    google.failAt(1, 'killed-after');
    expect(() => google.run(globals, () => properties.setProperty('a', '1'))).toThrow('killed');
    expect(google.run(globals, () => properties.getProperty('a'))).toBe('1');
  });

  test('throws what is no Error when it is killed, so that no refusal is taken for it', () => {
    const { google, globals, properties } = opened();
    google.failAt(1, 'killed-before');
    let thrown: unknown;
    try {
      google.run(globals, () => properties.getKeys());
    } catch (error) {
      thrown = error;
    }
    expect(thrown).not.toBeInstanceOf(Error);
    expect(thrown).toMatchObject({ name: 'RunKilled' });
  });
});

describe('failAt', () => {
  test.each([
    ['fails', null],
    ['takes-effect-then-fails', '1'],
    ['killed-before', null],
    ['killed-after', '1'],
  ] as const)('%s leaves the property %s', (fault, left) => {
    const { google, globals, properties } = opened();
    google.failAt(1, fault);
    expect(() => google.run(globals, () => properties.setProperty('a', '1'))).toThrow();
    expect(properties.getProperty('a')).toBe(left);
  });

  test('counts from now on, over all people', () => {
    const { google, globals, properties } = opened();
    properties.setProperty('a', '1');
    google.failAt(2, 'fails');
    properties.setProperty('b', '1');
    expect(() => properties.setProperty('c', '1')).toThrow("We're sorry, a server error occurred.");
    google.failAt(1, 'fails');
    google.clearFaults();
    expect(google.run(globals, () => properties.getKeys())).toEqual(['a', 'b']);
  });
});

describe('calls', () => {
  test('are recorded with their time, and add up by service', () => {
    const { google, properties, globals } = opened();
    properties.setProperty('a', '1');
    properties.getProperty('a');
    globals.SpreadsheetApp.getActiveSpreadsheet().addEditor(amara);
    expect(countByMethod(google.calls)).toEqual({
      'Properties setProperty': 1,
      'Properties getProperty': 1,
      'SpreadsheetApp addEditor': 1,
    });
    const totals = totalsOf(google.calls);
    expect(totals.calls).toEqual({ Properties: 2, SpreadsheetApp: 1 });
    expect(totals.modelledSeconds).toBeCloseTo(0.062 + 0.03 + 1);
    expect(totals.sharing).toEqual({ calls: 1, modelledSeconds: 1 });
  });

  test('say what SpreadsheetApp sends, and that what it holds back does not travel', () => {
    const { google, globals } = opened();
    google.run(globals, () => {
      const tab = globals.SpreadsheetApp.getActiveSpreadsheet().insertSheet('Amara');
      tab.getRange('A1:B1').setValues([['Rosa', 1]]);
    });
    const sent = google.calls.map(({ method, bytes, travels }) => ({ method, bytes, travels }));
    const addSheet = JSON.stringify([{ addSheet: { properties: { title: 'Amara', index: 1 } } }]);
    expect(sent).toEqual([
      { method: 'insertSheet', bytes: addSheet.length, travels: true },
      { method: 'setValues', bytes: 0, travels: false },
      { method: 'flush', bytes: '[["Rosa",1]]'.length, travels: true },
    ]);
  });

  test('move the clock of scripts, unless latency is none', () => {
    const { google, globals, properties } = opened();
    const before = new globals.Date().getTime();
    properties.setProperty('a', '1');
    expect(globals.Date.now() - before).toBe(62);
    expect(google.clock.now()).toBe(globals.Date.now());
    const still = opened({ latency: 'none', now: '2026-05-01T10:00:00Z' });
    still.properties.setProperty('a', '1');
    expect(new still.globals.Date().toISOString()).toBe('2026-05-01T10:00:00.000Z');
  });
});

describe('authorisation', () => {
  const manifest = { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets'] };

  test('refuses a call whose scope the manifest lacks', () => {
    const { google, id } = opened();
    const globals = google.servicesFor({ user: jackie, activeSpreadsheet: id, manifest });
    expect(() => globals.MailApp.sendEmail(amara, 'Calls', 'Hello')).toThrow(
      'Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
    expect(globals.SpreadsheetApp.getActiveSpreadsheet().getName()).toBe('Campaign');
    expect(globals.Drive).toBeUndefined();
  });

  test('lets onOpen build a menu before the person has authorised anything, and no more', () => {
    const { google, globals, properties } = opened();
    const menu = () =>
      globals.SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'open').addToUi();
    google.run(globals, menu, { authMode: 'NONE' });
    expect(google.screen.menus).toMatchObject([
      { items: [{ caption: 'Open', functionName: 'open' }] },
    ]);
    const read = () => properties.getKeys();
    expect(() => google.run(globals, read, { authMode: 'NONE' })).toThrow(
      'Authorization is required to perform that action.',
    );
    expect(google.run(globals, read, { authMode: 'LIMITED' })).toEqual([]);
  });
});
