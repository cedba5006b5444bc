import type { CallSheet } from '../../src/domain/call-sheet';
import { withKeptIds } from '../../src/domain/corrected-addresses';
import { volunteer } from '../support/people';

const sheet = (volunteerId: string, facts: Partial<CallSheet> = {}): CallSheet => ({
  number: 1,
  volunteerId,
  volunteer: 'Amara Diallo',
  email: volunteerId,
  title: 'Amara Diallo',
  where: 'workbook' as const,
  workbook: 1,
  waiting: null,
  withdraw: [],
  link: null,
  ...facts,
});
const ids = (...request: Parameters<typeof withKeptIds>) =>
  withKeptIds(...request).map(({ id }) => id);

const old = sheet('old@example.org');
const amara = volunteer({ id: 'new@example.org', email: 'new@example.org' });
const other = volunteer({ id: 'bao@example.org', email: 'bao@example.org', name: 'Bao Li' });

describe('withKeptIds', () => {
  test('keeps the id of somebody of the same name whose address is new', () => {
    expect(ids([other, amara], [old])).toEqual(['bao@example.org', 'old@example.org']);
  });

  test('keeps it by the address the call sheet has by now, whatever the name', () => {
    const known = { ...old, email: 'New@example.org', volunteer: 'A. D.' };
    expect(ids([amara, other], [known])).toEqual(['old@example.org', 'bao@example.org']);
  });

  test.each([
    [
      'the owner of the call sheet is still there',
      [amara, volunteer({ id: 'old@example.org' })],
      [old],
    ],
    [
      'two new volunteers have the name',
      [amara, { ...amara, id: 'a2@example.org', email: 'a2@example.org' }],
      [old],
    ],
    ['two call sheets were for the name', [amara], [old, sheet('older@example.org')]],
    ['the name is another', [other], [old]],
    [
      'the number is another',
      [{ ...amara, phone: '+33639989001' }],
      [sheet('amara diallo +33639989002', { email: '' })],
    ],
  ])('guesses nothing when %s', (_what, volunteers, sheets) => {
    expect(ids(volunteers, sheets)).toEqual(volunteers.map(({ id }) => id));
  });
});
