import { sharingIn, sharingLine } from '../../src/domain/sharing';

const none = { capacity: false, language: false, area: false };

describe('sharingLine', () => {
  test.each([
    ['workbook', { where: 'workbook', options: none }],
    ['files capacity area', { where: 'files', options: { ...none, capacity: true, area: true } }],
    ['here language', { where: 'here', options: { ...none, language: true } }],
  ] as const)('%s is read back as it was asked', (line, sharing) => {
    expect(sharingLine(sharing)).toBe(line);
    expect(sharingIn(line)).toEqual(sharing);
  });

  test.each(['', 'elsewhere capacity', 'omar@example.org'])('“%s” asks nothing', (line) => {
    expect(sharingIn(line)).toBeNull();
  });
});
