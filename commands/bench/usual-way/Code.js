/**
 * The usual way of splitting a contact tab between volunteers, as somebody who knows Apps Script
 * writes it in an hour: one volunteer after the other, one call after the other.
 *
 * The tab Contacts holds only the contacts that are to be called, with these columns.
 */
const contactColumns = {
  id: 0,
  lastName: 2,
  firstName: 3,
  mobile: 5,
  landline: 6,
  town: 15,
  language: 17,
};
const answersColumn = 20;
const volunteerColumns = { firstName: 0, lastName: 1, email: 2 };
const fileColumn = 13;

const headings = [
  'Identifiant',
  'Nom',
  'Téléphone',
  'Résultat',
  'Niveau de soutien',
  'Rappeler le',
  'Notes',
  'Langue',
  'Commune',
];
const outcomes = [
  'À appeler',
  'Appelé une fois, sans réponse',
  'Appelé deux fois, sans réponse',
  'Rappeler à un autre moment',
  'Coordonnées à mettre à jour',
  'Suivi nécessaire',
  'Soutien',
  'Indécis',
  'Opposant',
  'Faux numéro',
  'Ne plus appeler',
];
const levels = ['Soutien fort', 'Soutien faible', 'Indécis', 'Opposant faible', 'Opposant fort'];

/** A tab for each volunteer in this spreadsheet. */
function shareInOneSpreadsheet() {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  forEachVolunteer((volunteer, name, contacts) => {
    makeCallSheet(file, file.insertSheet(name), contacts, volunteer[volunteerColumns.email]);
  });
}

/** A spreadsheet for each volunteer. */
function shareInFiles() {
  const volunteersTab = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Bénévoles');
  forEachVolunteer((volunteer, name, contacts, index) => {
    const file = SpreadsheetApp.create(name);
    volunteersTab.getRange(index + 2, fileColumn).setValue(file.getId());
    makeCallSheet(file, file.getSheets()[0], contacts, volunteer[volunteerColumns.email]);
  });
}

/** Brings what was entered in the tabs of this spreadsheet into Contacts. */
function collectFromOneSpreadsheet() {
  const tabs = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  collectFrom(tabs.filter((tab) => !['Contacts', 'Bénévoles'].includes(tab.getName())));
}

/** Brings what was entered in the volunteers' spreadsheets into Contacts. */
function collectFromFiles() {
  const volunteers = rowsOf('Bénévoles');
  collectFrom(volunteers.map((row) => SpreadsheetApp.openById(row[fileColumn - 1]).getSheets()[0]));
}

function rowsOf(title) {
  const tab = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(title);
  return tab.getDataRange().getValues().slice(1);
}

function forEachVolunteer(work) {
  const volunteers = rowsOf('Bénévoles');
  const contacts = rowsOf('Contacts');
  volunteers.forEach((volunteer, index) => {
    const { firstName, lastName } = volunteerColumns;
    const name = `${index + 1} ${volunteer[firstName]} ${volunteer[lastName]}`;
    const theirs = contacts.filter((_, place) => place % volunteers.length === index);
    work(volunteer, name, theirs, index);
  });
}

function makeCallSheet(file, tab, contacts, email) {
  const { id, firstName, lastName, mobile, landline, language, town } = contactColumns;
  const rows = contacts.map((contact) => [
    contact[id],
    `${contact[firstName]} ${contact[lastName]}`,
    contact[mobile] || contact[landline],
    '',
    '',
    '',
    '',
    contact[language],
    contact[town],
  ]);
  const all = tab.getRange(1, 1, rows.length + 1, headings.length);
  all.setNumberFormat('@').setValues([headings, ...rows]);
  tab.setFrozenRows(1);
  tab.getRange(2, 4, rows.length, 1).setDataValidation(oneOf(outcomes));
  tab.getRange(2, 5, rows.length, 1).setDataValidation(oneOf(levels));
  tab.getRange(2, 6, rows.length, 1).setNumberFormat('dd/mm/yyyy');
  letIn(file, tab, tab.getRange(2, 4, rows.length, 4), email);
}

function oneOf(items) {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList(items)
    .setAllowInvalid(false)
    .build();
}

function letIn(file, tab, cells, email) {
  const whole = tab.protect();
  whole.removeEditors(whole.getEditors());
  whole.setUnprotectedRanges([cells]);
  const own = cells.protect();
  own.removeEditors(own.getEditors());
  try {
    file.addEditor(email);
    own.addEditor(email);
  } catch (error) {
    Logger.log(`${email}: ${error.message}`);
  }
}

function collectFrom(tabs) {
  const contacts = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Contacts');
  const table = contacts.getDataRange().getValues();
  const places = new Map(table.map((row, index) => [row[contactColumns.id], index]));
  for (const tab of tabs) {
    for (const row of tab.getDataRange().getValues().slice(1)) {
      const place = places.get(row[0]);
      const entered = row.slice(3, 7);
      const known = table[place].slice(answersColumn - 1, answersColumn + 3);
      if (entered.join('') === '' || entered.join() === known.join()) continue;
      contacts.getRange(place + 1, answersColumn, 1, 4).setValues([entered]);
    }
  }
}
