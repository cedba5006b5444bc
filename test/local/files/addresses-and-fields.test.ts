import { canonicalAddress } from '../../../local/apps-script/files/canonical-address';
import { selectFields } from '../../../local/apps-script/files/field-mask';

describe('canonicalAddress', () => {
  test.each([
    ['Jo.Ann@googlemail.com', 'joann@gmail.com'],
    ['JACKIE@Example.org', 'jackie@example.org'],
    ['jo.ann@example.org', 'jo.ann@example.org'],
    ['joann+calls@gmail.com', 'joann+calls@gmail.com'],
  ])('%s is %s', (written, canonical) => {
    expect(canonicalAddress(written)).toBe(canonical);
  });
});

describe('selectFields', () => {
  const file = { id: '1', name: 'Calls', owner: { id: '2', name: 'Jackie' } };

  test.each([
    ['id,owner(name)', { id: '1', owner: { name: 'Jackie' } }],
    ['owner/id', { owner: { id: '2' } }],
    ['owner', { owner: file.owner }],
    ['*', file],
    ['missing', {}],
  ])('keeps %s', (fields, kept) => {
    expect(selectFields(file, fields)).toEqual(kept);
  });

  test('keeps the same of each item of a list', () => {
    expect(selectFields({ files: [file, file] }, 'files(id)')).toEqual({
      files: [{ id: '1' }, { id: '1' }],
    });
  });
});
