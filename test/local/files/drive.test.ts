import { createGoogle } from '../../../local/apps-script/google';
import { amara, jackie, kwame, rosa, stranger } from '../people';

const mimeType = 'application/vnd.google-apps.spreadsheet';
const own = ['https://www.googleapis.com/auth/drive.file'];
const dependencies = {
  enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
};

function driveOf(
  google: ReturnType<typeof createGoogle>,
  user: string,
  oauthScopes?: string[],
  scriptId = 'a',
) {
  const manifest = oauthScopes ? { manifest: { oauthScopes, dependencies } } : {};
  const { Drive } = google.servicesFor({ user, scriptId, ...manifest });
  if (!Drive) throw new Error('Drive is enabled.');
  return Drive;
}

function shared() {
  const google = createGoogle({ withoutAccount: [kwame] });
  const drive = driveOf(google, jackie);
  const id = drive.Files.create({ name: 'Calls', mimeType }).id ?? '';
  return { google, drive, id };
}

const silently = { sendNotificationEmail: false };
const writer = (emailAddress: string) => ({ type: 'user', role: 'writer', emailAddress });

describe('Drive.Files', () => {
  test('finds a file again by its app properties', () => {
    const { drive, google } = shared();
    const appProperties = { campaign: 'spring', volunteer: "O'Hara" };
    const made = drive.Files.create({ name: 'Calls of Amara', mimeType, appProperties });
    const q = `appProperties has { key='volunteer' and value='O\\'Hara' } and mimeType = '${mimeType}' and trashed = false and 'me' in owners`;
    expect(drive.Files.list({ q }).files?.map((file) => file.id)).toEqual([made.id]);
    expect(driveOf(google, stranger).Files.list({ q: 'trashed = false' }).files).toEqual([]);
  });

  test('takes texts between quotes of either kind in a search', () => {
    const { drive } = shared();
    drive.Files.create({ name: 'The "big" one', mimeType });
    const found = (q: string) => drive.Files.list({ q }).files?.map((file) => file.name);
    expect(found(`mimeType="${mimeType}" and name = "Calls"`)).toEqual(['Calls']);
    expect(found('name = "The \\"big\\" one"')).toEqual(['The "big" one']);
    expect(found(`name != 'Calls' and "${jackie}" in owners`)).toEqual(['The "big" one']);
  });

  test('refuses a search it does not understand', () => {
    const { drive } = shared();
    expect(() => drive.Files.list({ q: 'colour = blue' })).toThrow(
      'API call to drive.files.list failed with error: Invalid Value',
    );
  });

  test('lists by pages', () => {
    const { drive } = shared();
    drive.Files.create({ name: 'More', mimeType });
    const page = drive.Files.list({ pageSize: 1 });
    const rest = drive.Files.list({ pageSize: 1, pageToken: page.nextPageToken });
    expect([page, rest].map(({ files }) => files?.[0]?.name)).toEqual(['More', 'Calls']);
    expect(rest.nextPageToken).toBeUndefined();
  });

  test('answers with id, name and type unless fields are named', () => {
    const { drive, id } = shared();
    expect(drive.Files.get(id)).toEqual({ kind: 'drive#file', id, name: 'Calls', mimeType });
    const fields = 'writersCanShare,permissions(emailAddress,role),owners/emailAddress';
    expect(drive.Files.get(id, { fields })).toEqual({
      writersCanShare: true,
      permissions: [{ emailAddress: jackie, role: 'owner' }],
      owners: [{ emailAddress: jackie }],
    });
  });

  test('refuses a field that the Drive API does not have', () => {
    const { drive } = shared();
    expect(() => drive.Files.create({ nmae: 'Calls', mimeType } as object)).toThrow(
      'Invalid JSON payload received. Unknown name "nmae": Cannot find field.',
    );
  });

  test('keeps file name and spreadsheet title one', () => {
    const { drive, google, id } = shared();
    drive.Files.update({ name: 'Calls of Rosa' }, id);
    expect(google.spreadsheet(id).properties.title).toBe('Calls of Rosa');
  });

  test('lets the owner alone delete, trash, or choose who shares', () => {
    const { drive, google, id } = shared();
    drive.Permissions.create(writer(amara), id, silently);
    const hers = driveOf(google, amara);
    const refused = 'The user does not have sufficient permissions for this file.';
    expect(() => hers.Files.remove(id)).toThrow(refused);
    expect(() => hers.Files.update({ trashed: true }, id)).toThrow(refused);
    expect(() => hers.Files.update({ writersCanShare: true }, id)).toThrow(refused);
    drive.Files.remove(id);
    expect(() => drive.Files.get(id)).toThrow(`File not found: ${id}.`);
  });

  test('copies a file without those it was shared with', () => {
    const { drive, id } = shared();
    drive.Permissions.create(writer(amara), id, silently);
    const copy = drive.Files.copy({ name: 'Copy' }, id, { fields: 'name,permissions(role)' });
    expect(copy).toEqual({ name: 'Copy', permissions: [{ role: 'owner' }] });
  });
});

describe('files a day', () => {
  test('are 250 for a consumer, and without limit under the profile that has none', () => {
    const limited = createGoogle({ latency: 'none' });
    const free = createGoogle({ latency: 'none', profile: 'none' });
    const make = (google: typeof free, count: number) => {
      const drive = driveOf(google, jackie);
      for (let n = 0; n < count; n += 1) drive.Files.create({ name: `${n}`, mimeType });
    };
    make(limited, 250);
    expect(() => make(limited, 1)).toThrow('User rate limit exceeded.');
    make(free, 251);
    expect(free.files()).toHaveLength(251);
  });
});

describe('drive.file', () => {
  test('shows a script only the files it made for this person', () => {
    const google = createGoogle();
    const other = google.createSpreadsheet({ owner: jackie, title: 'Campaign', sheets: {} });
    const drive = driveOf(google, jackie, own);
    const id = drive.Files.create({ name: 'Calls', mimeType }).id ?? '';
    expect(drive.Files.list().files?.map((file) => file.id)).toEqual([id]);
    expect(() => drive.Files.get(other.id)).toThrow('File not found');
    drive.Permissions.create(writer(amara), id, silently);
    expect(() => driveOf(google, amara, own).Files.get(id)).toThrow('File not found');
    expect(() => driveOf(google, jackie, own, 'another').Files.get(id)).toThrow('File not found');
    expect(driveOf(google, amara).Files.get(id).name).toBe('Calls');
  });
});

describe('Drive.Permissions', () => {
  test('shares in silence, or with a notice of Google’s', () => {
    const { drive, google, id } = shared();
    drive.Permissions.create(writer(amara), id, silently);
    expect(google.mailbox).toEqual([]);
    drive.Permissions.create(writer(rosa), id);
    expect(google.mailbox).toMatchObject([{ to: [rosa], kind: 'sharing' }]);
  });

  test('refuses to share in silence with an address that has no Google account', () => {
    const { drive, id } = shared();
    expect(() => drive.Permissions.create(writer(kwame), id, silently)).toThrow(
      `You are trying to invite ${kwame}. Since there is no Google account associated with this email address, you must check the "Notify people" box to invite this recipient.`,
    );
    expect(drive.Permissions.list(id).permissions).toHaveLength(1);
    expect(drive.Permissions.create(writer(kwame), id).role).toBe('writer');
  });

  test('knows a person by one id, however the address is written', () => {
    const { drive, id } = shared();
    const fields = 'id,emailAddress';
    const once = drive.Permissions.create(writer('Jo.Lee@googlemail.com'), id, { fields });
    const again = drive.Permissions.create(writer('JOLEE@gmail.com'), id, { fields });
    expect(again).toEqual(once);
    expect(drive.Permissions.list(id).permissions).toHaveLength(2);
    const tagged = drive.Permissions.create(writer('jolee+calls@gmail.com'), id, { fields });
    expect(tagged.id).not.toBe(once.id);
  });

  test('lets writers share on, unless the owner said no', () => {
    const { drive, google, id } = shared();
    drive.Permissions.create(writer(amara), id, silently);
    const hers = driveOf(google, amara);
    hers.Permissions.create(writer(rosa), id, silently);
    drive.Files.update({ writersCanShare: false }, id);
    expect(() => hers.Permissions.create(writer(stranger), id, silently)).toThrow(
      'The user does not have sufficient permissions for this file.',
    );
  });

  test('lets a person leave a file, and never the owner', () => {
    const { drive, google, id } = shared();
    const { id: hers = '' } = drive.Permissions.create(writer(amara), id, silently);
    const ownersId = drive.Permissions.list(id).permissions?.find(
      ({ role }) => role === 'owner',
    )?.id;
    expect(() => drive.Permissions.remove(id, ownersId ?? '')).toThrow('sufficient permissions');
    driveOf(google, amara).Permissions.remove(id, hers);
    expect(() => driveOf(google, amara).Files.get(id)).toThrow('File not found');
  });

  test('changes a role, and refuses a new owner', () => {
    const { drive, id } = shared();
    const { id: hers = '' } = drive.Permissions.create(writer(amara), id, silently);
    expect(drive.Permissions.update({ role: 'reader' }, id, hers).role).toBe('reader');
    expect(() => drive.Permissions.update({ role: 'owner' }, id, hers)).toThrow('Invalid Value');
  });
});
