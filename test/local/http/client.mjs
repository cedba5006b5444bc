/** Talks to the local Google through a client that was made for Google's own servers. */
const [, , door, spreadsheetId, user] = process.argv;

const network = globalThis.fetch;
globalThis.fetch = (input, options) => {
  const request = new Request(input, options);
  const { host, pathname, search } = new URL(request.url);
  if (!['sheets.googleapis.com', 'www.googleapis.com'].includes(host)) {
    throw new Error(`No request goes to ${host}.`);
  }
  return network(new Request(`${door}${pathname}${search}`, request));
};

const { GoogleSpreadsheet } = await import('google-spreadsheet');
const file = new GoogleSpreadsheet(spreadsheetId, { token: user });
await file.loadInfo();
const sheet = file.sheetsByTitle.Contacts;
const told = { title: file.title, tabs: file.sheetsByIndex.map(({ title }) => title) };

told.rows = (await sheet.getRows()).map((row) => row.toObject());
await sheet.addRow({ Name: 'Ada Nwosu', Outcome: 'No answer' });
await sheet.addRows([{ Name: '=1+1', Outcome: '=1+1' }], { raw: true });
const [first] = await sheet.getRows({ limit: 1 });
first.set('Outcome', 'Supporter');
await first.save();

await sheet.loadCells('A1:B3');
sheet.getCell(0, 0).textFormat = { bold: true };
sheet.getCell(2, 1).value = 7;
await sheet.saveUpdatedCells();
told.seven = sheet.getCell(2, 1).formattedValue;

const added = await file.addSheet({ title: 'Summary', headerValues: ['Outcome', 'Calls'] });
await added.addRow(['Supporter', 1]);
await added.updateProperties({ title: 'Totals' });
told.afterAdding = file.sheetsByIndex.map(({ title }) => title);
await file.sheetsByTitle.Old.delete();
told.afterDeleting = file.sheetsByIndex.map(({ title }) => title);
await added.resize({ rowCount: 20, columnCount: 4 });
await sheet.clearRows({ start: 4, end: 4 });
told.permissions = (await file.listPermissions()).map(({ emailAddress, role }) => [
  emailAddress,
  role,
]);

const strangers = new GoogleSpreadsheet(spreadsheetId, { token: 'stranger@example.org' });
told.stranger = await strangers.loadInfo().then(
  () => 'read it',
  (error) => error.message,
);
console.log(JSON.stringify(told));
