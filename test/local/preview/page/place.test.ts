import { hashOf, placeOf, placeOfLink } from '../../../../local/preview/page/place';

describe('hashOf and placeOf', () => {
  test.each([
    ['nothing', {}],
    ['a person', { user: 'amara+calls@example.org' }],
    ['a spreadsheet', { user: 'amara@example.org', spreadsheet: '1a-B_c' }],
    ['a tab', { user: 'amara@example.org', spreadsheet: '1a', tab: 0 }],
  ])('an address keeps %s', (_what, place) => {
    expect(placeOf(hashOf(place))).toEqual(place);
  });

  test('an address can be read', () => {
    expect(hashOf({ user: 'amara@example.org', spreadsheet: '1a', tab: 7 })).toBe(
      '#user=amara@example.org&spreadsheet=1a&tab=7',
    );
  });

  test('a tab that is no number is left out', () => {
    expect(placeOf('#user=amara@example.org&tab=first')).toEqual({ user: 'amara@example.org' });
  });
});

describe('placeOfLink', () => {
  test.each([
    ['https://docs.google.com/spreadsheets/d/1a-B_c/edit', { spreadsheet: '1a-B_c' }],
    ['https://docs.google.com/spreadsheets/d/1a/edit#gid=7', { spreadsheet: '1a', tab: 7 }],
    ['https://docs.google.com/spreadsheets/d/1a/edit?gid=7#gid=7', { spreadsheet: '1a', tab: 7 }],
    ['https://docs.google.com/spreadsheets/d/1a', { spreadsheet: '1a' }],
  ])('%s leads to a spreadsheet', (link, place) => {
    expect(placeOfLink(link)).toEqual(place);
  });

  test.each([
    'https://example.org/spreadsheets/d/1a/edit',
    'https://docs.google.com/document/d/1a/edit',
    'javascript:alert(1)',
    '#gid=7',
  ])('%s leads elsewhere', (link) => {
    expect(placeOfLink(link)).toBeNull();
  });
});
