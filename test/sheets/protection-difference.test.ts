import type { ProtectedRange } from '../../src/sheets/google-types';
import {
  cellProtection,
  type Opening,
  openRanges,
  tabProtection,
} from '../../src/sheets/protection';
import { protectionDifferences } from '../../src/sheets/protection-difference';
import { structureWith, tab } from '../support/tabs';

const organisers = ['jackie@example.org'];
const sheetId = 1_500_000_001;
const amara: Opening = {
  email: 'amara@example.org',
  volunteer: 'Amara',
  rows: { from: 2, to: 5 },
  open: [2, 4, 5],
};

const closed = tabProtection(sheetId, organisers);
const open = { ...closed, unprotectedRanges: openRanges(sheetId, amara) };
const guard = cellProtection(sheetId, amara, organisers);

function differences(protections: readonly ProtectedRange[], opening: Opening | null) {
  const structure = structureWith([tab({ sheetId, protections })]);
  return protectionDifferences(structure, [{ sheetId, opening }], organisers);
}

const kinds = (protections: readonly ProtectedRange[], opening: Opening | null) =>
  differences(protections, opening).map(({ code, repair }) => [
    code,
    ...repair.flatMap((request) => Object.keys(request)),
  ]);

describe('protectionDifferences', () => {
  test('finds none where everything is as it should be', () => {
    expect(differences([open, guard], amara)).toEqual([]);
    expect(differences([closed], null)).toEqual([]);
  });

  test('knows an address in another spelling', () => {
    const gmail = { ...amara, email: 'amara.diallo@gmail.com' };
    const other = cellProtection(
      sheetId,
      { ...gmail, email: 'AmaraDiallo@googlemail.com' },
      organisers,
    );
    expect(differences([open, other], gmail)).toEqual([]);
  });

  test('closes a tab that is not protected, and opens it only with its guard', () => {
    expect(kinds([], null)).toEqual([['not-protected', 'addProtectedRange']]);
    expect(kinds([], amara)).toEqual([
      ['not-protected', 'addProtectedRange'],
      ['not-open', 'addProtectedRange', 'updateProtectedRange'],
    ]);
  });

  test('closes first where more is open than should be', () => {
    expect(kinds([open], null)).toEqual([['open-too-wide', 'updateProtectedRange']]);
    const wider = { ...closed, unprotectedRanges: [{ sheetId }] };
    expect(kinds([wider, guard], amara)).toEqual([
      ['open-too-wide', 'updateProtectedRange'],
      ['not-open', 'updateProtectedRange'],
    ]);
  });

  test.each<[string, ProtectedRange]>([
    [
      'a stranger named',
      { ...guard, editors: { users: [...organisers, amara.email, 'x@example.org'] } },
    ],
    ['a warning only', { ...guard, warningOnly: true }],
    [
      'a whole domain let in',
      { ...guard, editors: { ...guard.editors, domainUsersCanEdit: true } },
    ],
    ['a group let in', { ...guard, editors: { ...guard.editors, groups: ['all@example.org'] } }],
  ])('replaces a guard with %s', (_, wrong) => {
    expect(kinds([open, wrong], amara)).toEqual([
      ['open-too-wide', 'deleteProtectedRange', 'addProtectedRange'],
    ]);
  });

  test('says that a tab is gone, which no request mends', () => {
    const gone = protectionDifferences(
      structureWith([]),
      [{ sheetId, opening: amara }],
      organisers,
    );
    expect(gone).toMatchObject([{ code: 'tab-missing', volunteer: 'Amara', repair: [] }]);
  });
});

test('openRanges leave out locked rows', () => {
  const rows = openRanges(sheetId, amara).map(({ startRowIndex, endRowIndex }) => [
    startRowIndex,
    endRowIndex,
  ]);
  expect(rows).toEqual([
    [1, 2],
    [3, 5],
  ]);
});
