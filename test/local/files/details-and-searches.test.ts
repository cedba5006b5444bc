import { createGoogle } from '../../../local/apps-script/google';
import { amara, jackie } from '../people';

const mimeType = 'application/vnd.google-apps.spreadsheet';

function shared() {
  const google = createGoogle();
  const services = google.servicesFor({ user: jackie });
  const made = google.createSpreadsheet({
    owner: jackie,
    title: 'Calls',
    sheets: { A: [['Pear tree']] },
  });
  google.share(made.id, amara, 'writer');
  const drive = (user: string) => {
    const { Drive } = google.servicesFor({ user });
    if (!Drive) throw new Error('Drive is enabled.');
    return Drive;
  };
  return { google, services, id: made.id, drive };
}

describe('files.update', () => {
  test('keeps description, properties and a star of each person', () => {
    const { drive, id } = shared();
    const fields = 'description,properties,starred';
    const body = { description: 'Spring', properties: { round: '1' }, starred: true };
    expect(drive(jackie).Files.update(body, id)).toMatchObject({ id });
    expect(drive(amara).Files.get(id, { fields })).toEqual({ ...body, starred: false });
    const unset = { properties: { round: null } } as object;
    drive(jackie).Files.update(unset, id);
    expect(drive(jackie).Files.get(id, { fields: 'properties' })).toEqual({});
  });

  test('refuses by name what it would not keep', () => {
    const { drive, id } = shared();
    expect(() => drive(jackie).Files.update({ folderColorRgb: '#ffffff' }, id)).toThrow(
      "A file's folderColorRgb is not emulated",
    );
  });
});

describe('a search for files', () => {
  test('knows folders, what is shared, times and the whole text', () => {
    const { google, services, id, drive } = shared();
    const folder = services.DriveApp.createFolder('Rounds');
    google.clock.advance(3600);
    drive(jackie).Files.create({ name: 'Later', mimeType });
    services.DriveApp.getFileById(id).moveTo(folder);
    const found = (q: string, user = jackie) =>
      drive(user)
        .Files.list({ q })
        .files?.map(({ name }) => name);
    expect(found(`'${folder.getId()}' in parents`)).toEqual(['Calls']);
    expect(found(`'root' in parents and mimeType = '${mimeType}'`)).toEqual(['Later']);
    drive(jackie).Files.create({ name: 'Placed', parents: [folder.getId()] });
    expect(found(`'${folder.getId()}' in parents and name = 'Placed'`)).toEqual(['Placed']);
    expect(found('sharedWithMe')).toEqual([]);
    expect(found('sharedWithMe', amara)).toEqual(['Calls']);
    expect(found("fullText contains 'pear'")).toEqual(['Calls']);
    expect(found("modifiedTime > '2026-03-02T09:30:00' and name = 'Later'")).toEqual(['Later']);
    expect(found("modifiedTime > '2027-01-01T00:00:00'")).toEqual([]);
    expect(() => found("modifiedTime > 'soon'")).toThrow('Invalid Value');
  });

  test('takes or, not and parentheses, from left to right', () => {
    const { drive } = shared();
    for (const name of ['One', 'Two']) drive(jackie).Files.create({ name, mimeType });
    const found = (q: string) =>
      drive(jackie)
        .Files.list({ q })
        .files?.map(({ name }) => name);
    expect(found("name = 'One' or name = 'Two'")).toEqual(['Two', 'One']);
    expect(found("not name = 'One' and not (name = 'Two' or trashed = true)")).toEqual(['Calls']);
    expect(found("name = 'One' or name = 'Two' and trashed = true")).toEqual([]);
    for (const q of ["(name = 'One'", "name = 'One')", "name = 'One' or", 'not']) {
      expect(() => found(q)).toThrow('Invalid Value');
    }
  });
});
