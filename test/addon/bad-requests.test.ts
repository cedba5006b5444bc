import type { Server } from '../../src/protocol';
import { openSample, prepare } from '../support/campaign';

const campaign = openSample({ contacts: 20, targets: 6, volunteers: 2 });
prepare(campaign);

const act = campaign.act as (name: keyof Server, ...request: unknown[]) => unknown;
const bad = (what: string) => ({ ok: false, problem: { code: 'bad-request', what } });

test.each([
  ['previewFilter', { filter: { field: 'supportLevel', operator: 'like', value: 1 } }, 'filter'],
  ['previewFilter', { filter: { field: 'shoeSize', operator: 'is', value: 1 } }, 'filter'],
  ['addToPath', { filter: { all: [{ operator: 'is' }] } }, 'filter'],
  ['share', {}, 'where'],
  ['setUp', { language: 'de' }, 'language'],
  ['setUp', { supportScale: 3 }, 'supportScale'],
  ['setUp', { region: '../../x' }, 'region'],
  ['previewMail', { kind: 'spam' }, 'kind'],
  ['testMail', {}, 'kind'],
  ['sendMail', { kind: 7 }, 'kind'],
  ['copyMail', { kind: 'thanks', volunteer: 1 }, 'volunteer'],
  ['settleMail', { ids: 'thanks/amara', arrived: true }, 'ids'],
  ['settleMail', { ids: [], arrived: 'yes' }, 'arrived'],
  ['makeLink', {}, 'volunteer'],
  ['revokeLink', { volunteer: null }, 'volunteer'],
  ['whoseLink', { link: 1 }, 'link'],
] as const)('%s refuses %j and says what makes no sense', (name, request, what) => {
  expect(act(name, request)).toEqual(bad(what));
});

test('setUp takes no other tab for the one a person chose', () => {
  const problem = { code: 'tab-not-found', tab: 'contacts' };
  expect(act('setUp', { contactsSheetId: 999 })).toEqual({ ok: false, problem });
});
