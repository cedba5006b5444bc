import { en } from '../../src/messages/en';
import { fr } from '../../src/messages/fr';
import type { PermissionCode } from '../../src/protocol-permissions';

const facts = {
  spreadsheet: 'Campagne – feuilles d’appel 1',
  tab: 'Nadia Roux',
  volunteer: 'Nadia Roux',
  address: 'nadia@example.org',
  rows: '2–4, 7',
};

const codes = Object.keys(en.permissions) as PermissionCode[];

test.each(codes)('%s names the spreadsheet, and says in both languages what mends it', (code) => {
  const said = [en, fr].map(({ permissions }) => permissions[code](facts));
  for (const sentence of said) expect(sentence).toContain(facts.spreadsheet);
  expect(said[0]).toContain('Repair');
  expect(said[1]).toContain('Réparer');
});

test('missing dropdowns are told by rows', () => {
  for (const { permissions } of [en, fr]) {
    expect(permissions['dropdown-missing'](facts)).toContain(facts.rows);
  }
});
