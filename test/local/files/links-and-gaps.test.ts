import { createGoogle } from '../../../local/apps-script/google';
import { amara, jackie, stranger } from '../people';

function shared() {
  const google = createGoogle();
  const { id } = google.createSpreadsheet({
    owner: jackie,
    title: 'Calls',
    sheets: { A: [['x']] },
  });
  const drive = (method: string, path: string, body?: unknown, user = jackie) =>
    google.rest({ method, path: `/drive/v3/files/${id}${path}`, body, user });
  const read = () => google.rest({ method: 'GET', path: `/v4/spreadsheets/${id}`, user: stranger });
  const write = () =>
    google.edit({ user: stranger, spreadsheetId: id, range: 'A!A1', typed: 'y' }).done;
  return { google, id, drive, read, write };
}

describe('a link that anybody may open', () => {
  test('is a line of the access list, which lets everybody read', () => {
    const { drive, read, write } = shared();
    expect(read().status).toBe(403);
    const made = drive('POST', '/permissions', { type: 'anyone', role: 'reader' });
    expect(made.body).toEqual({
      kind: 'drive#permission',
      id: 'anyoneWithLink',
      type: 'anyone',
      role: 'reader',
    });
    const list = drive('GET', '/permissions').body as { permissions: { id: string }[] };
    expect(list.permissions.at(-1)?.id).toBe('anyoneWithLink');
    expect([read().status, write()]).toEqual([200, false]);
    expect(drive('POST', '/permissions', { type: 'anyone', role: 'reader' }, amara).status).toBe(
      403,
    );
  });

  test('lets everybody write when it says so, until it is deleted', () => {
    const { drive, read, write } = shared();
    drive('POST', '/permissions', { type: 'anyone', role: 'reader' });
    drive('PATCH', '/permissions/anyoneWithLink', { role: 'writer' });
    expect(write()).toBe(true);
    expect(drive('GET', '/permissions/anyoneWithLink').body).toMatchObject({ role: 'writer' });
    expect(drive('DELETE', '/permissions/anyoneWithLink').status).toBe(204);
    expect([read().status, write()]).toEqual([403, false]);
    expect(drive('DELETE', '/permissions/anyoneWithLink').status).toBe(404);
  });

  test('does not bring the file into the lists of strangers', () => {
    const { google, drive } = shared();
    drive('POST', '/permissions', { type: 'anyone', role: 'reader' });
    const { body } = google.rest({ method: 'GET', path: '/drive/v3/files', user: stranger });
    expect(body).toMatchObject({ files: [] });
  });
});

describe('what is missing', () => {
  test('answers 501 by name', () => {
    const { google, drive } = shared();
    const pdf = { query: [['mimeType', 'application/pdf']] as const };
    const path = `/drive/v3/files/${shared().id}/export`;
    const answers = [
      google.rest({ method: 'GET', path, user: jackie, ...pdf }),
      drive('POST', '/permissions', { type: 'group', role: 'reader' }),
      drive('GET', '/revisions'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([501, 501, 501]);
    expect(answers[0]?.body).toMatchObject({
      error: { message: 'files.export as application/pdf is not emulated' },
    });
  });
});
