import { findContactColumns, findVolunteerColumns } from '../../src/domain/columns';
import { likenessToContacts, likenessToVolunteers, mostAlike } from '../../src/domain/own-tabs';
import type { Table } from '../../src/domain/table';
import { volunteerHeadings } from '../support/small-campaign';
import { contactHeadings, record } from '../support/tables';

function candidate(title: string, table: Table) {
  return {
    title,
    rows: table.length,
    asContacts: findContactColumns(table),
    asVolunteers: findVolunteerColumns(table),
  };
}

const contacts = candidate('Feuille 1', [contactHeadings, record(), record({ first: 'Aya' })]);
const volunteers = candidate('Feuille 2', [
  volunteerHeadings,
  ['Nadia', 'Roux', 'nadia@example.org', '06 39 98 91 01', 'Hôte'],
]);
const budget = candidate('Budget', [
  ['Poste', 'Montant'],
  ['Affiches', 120],
]);

test('contacts and volunteers are told apart by their columns, whatever the tabs are called', () => {
  const all = [budget, volunteers, contacts];
  expect(mostAlike(all, likenessToContacts)).toBe(contacts);
  expect(mostAlike(all, likenessToVolunteers)).toBe(volunteers);
});

test('a tab of volunteers is never taken for the contacts, nor a budget for either', () => {
  expect(mostAlike([budget, volunteers], likenessToContacts)).toBeNull();
  expect(mostAlike([budget], likenessToVolunteers)).toBeNull();
});

test('of tabs that are equally alike the one with most rows is chosen', () => {
  const longer = { ...contacts, rows: 500 };
  expect(mostAlike([contacts, longer], likenessToContacts)).toBe(longer);
});
