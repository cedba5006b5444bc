import type { CallSheet } from '../../src/domain/call-sheet';
import {
  callSheetOfHash,
  isGood,
  linkUrl,
  tokenIn,
  withLink,
  withoutLink,
} from '../../src/domain/link';

const token = 'Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYm-';
const link = { hash: 'ab12', madeBy: 'jackie@example.org', madeAt: 46_000, expires: null };

function sheet(facts: Partial<CallSheet>): CallSheet {
  return {
    number: 1,
    volunteerId: 'amara',
    volunteer: 'Amara Diallo',
    email: 'amara@example.org',
    title: 'Amara Diallo',
    where: 'links',
    workbook: 1,
    waiting: 'no-link',
    withdraw: [],
    link: null,
    ...facts,
  };
}

test.each([
  ['the link itself', linkUrl('https://script.google.com/macros/s/x/exec', token), token],
  ['a link with more to it', `https://example.org/?a=1&link=${token}&b=2#c`, token],
  ['the token alone', `  ${token}\n`, token],
  ['a shortened token', token.slice(1), null],
  ['a token with other marks', `${token.slice(1)}=`, null],
  ['another link', 'https://example.org/', null],
  ['nothing', '', null],
])('%s is understood', (_, pasted, expected) => {
  expect(tokenIn(pasted)).toBe(expected);
});

test('a link is good until it expires', () => {
  expect(isGood(null, 46_000)).toBe(false);
  expect(isGood(link, 99_999)).toBe(true);
  expect(isGood({ ...link, expires: 46_010 }, 46_009.9)).toBe(true);
  expect(isGood({ ...link, expires: 46_010 }, 46_010)).toBe(false);
});

test('a hash opens the call sheet that has it whole, and no other', () => {
  const sheets = [sheet({ number: 1 }), sheet({ number: 2, link }), sheet({ number: 3 })];
  expect(callSheetOfHash(sheets, 'ab12')?.number).toBe(2);
  for (const hash of ['', 'ab1', 'ab13', 'ab12 ', 'xab12']) {
    expect(callSheetOfHash(sheets, hash)).toBeNull();
  }
});

test('a call sheet with a link can be written on, one whose link was taken back waits for another', () => {
  expect(withLink(sheet({}), link)).toMatchObject({ link, waiting: null });
  expect(withoutLink(sheet({ link, waiting: null }))).toMatchObject({
    link: null,
    waiting: 'no-link',
  });
  expect(withoutLink(sheet({ link, waiting: 'removed' })).waiting).toBe('removed');
});
