import type { Fault } from '../../../local/apps-script/faults';
import { createGoogle } from '../../../local/apps-script/google';
import { inRun } from '../../support/gateway';

const owner = 'jackie@example.org';

function opened() {
  const google = createGoogle({ latency: 'none', profile: 'none' });
  const { id } = google.createSpreadsheet({ owner, title: 'Any', sheets: { Contacts: [['Nom']] } });
  const accessTo = (fileId: string) =>
    google
      .files()
      .find((file) => file.id === fileId)
      ?.permissions.map(({ emailAddress }) => emailAddress)
      .sort();
  return { google, id, accessTo };
}

const faults: Fault[] = ['fails', 'takes-effect-then-fails'];
const key = (workbook: number) => ({ campaign: 'c1', workbook: String(workbook) });

describe('workbooks', () => {
  test('are all found, however many there are', () => {
    const { google, id } = opened();
    const found = inRun(google, id, ({ createWorkbook, findWorkbooks }) => {
      for (let n = 1; n <= 250; n += 1) createWorkbook(`Workbook ${n}`, key(n));
      createWorkbook('Of another campaign', { campaign: 'c2', workbook: '1' });
      return findWorkbooks('c1');
    });
    expect(new Set(found.map(({ appProperties }) => appProperties.workbook)).size).toBe(250);
    expect(found).toHaveLength(250);
  });

  test.each(faults)('are made once when making one %s', (fault) => {
    const { google, id } = opened();
    const made = inRun(google, id, ({ createWorkbook, findWorkbooks }) => {
      createWorkbook('Workbook 1', key(1));
      google.failAt(1, fault);
      return [createWorkbook('Workbook 2', key(2)), ...findWorkbooks('c1')];
    });
    expect(made.map((file) => file?.appProperties.workbook).sort()).toEqual(['1', '2', '2']);
    expect(new Set(made.map((file) => file?.id)).size).toBe(2);
  });
});

describe('access to a file', () => {
  test.each(faults)('is given and taken away whatever call %s', (fault) => {
    for (let call = 1; call <= 4; call += 1) {
      const { google, id, accessTo } = opened();
      google.failAt(call, fault);
      inRun(google, id, ({ shareSilently, stopSharing }) => {
        expect(shareSilently(id, 'nadia.roux@gmail.com')).toBeNull();
        expect(shareSilently(id, 'omar@example.org')).toBeNull();
        stopSharing(id, 'NadiaRoux@googlemail.com');
      });
      expect(accessTo(id)).toEqual([owner, 'omar@example.org']);
    }
  });

  test('is not taken from its owner, nor from people who have none', () => {
    const { google, id, accessTo } = opened();
    inRun(google, id, ({ stopSharing, removeEditorHere }) => {
      for (const address of [owner, 'nobody@example.org']) {
        stopSharing(id, address);
        removeEditorHere(address);
      }
    });
    expect(accessTo(id)).toEqual([owner]);
  });

  test('is not given again and again to people whom Google refuses', () => {
    const google = createGoogle({
      latency: 'none',
      profile: 'none',
      withoutAccount: ['rosa@example.org'],
    });
    const { id } = google.createSpreadsheet({ owner, title: 'Any', sheets: {} });
    const refusal = inRun(google, id, ({ shareSilently }) => shareSilently(id, 'rosa@example.org'));
    expect(refusal).toBe('no-google-account');
    expect(google.calls).toHaveLength(1);
  });
});

describe('access to the open spreadsheet', () => {
  test.each(faults)('is given and taken away whatever call %s', (fault) => {
    const people = ['nadia.roux@gmail.com', 'omar@example.org'];
    for (let call = 1; call <= 8; call += 1) {
      const { google, id, accessTo } = opened();
      google.failAt(call, fault);
      const editors = inRun(google, id, ({ addEditorsHere, editorsHere, removeEditorHere }) => {
        addEditorsHere(people);
        removeEditorHere('NadiaRoux@gmail.com');
        return [...editorsHere()];
      });
      expect(editors).toEqual([owner, 'omar@example.org']);
      expect(accessTo(id)).toEqual([owner, 'omar@example.org']);
    }
  });
});
