import { fileDays, mailDays } from '../../src/domain/quota';

test.each([
  [0, 100, 0],
  [100, 100, 1],
  [150, 100, 2],
  [150, 0, 2],
  [100, 0, 1],
  [1600, 1500, 2],
] as const)('%d mails with %d left today take %d days', (count, left, days) => {
  expect(mailDays(count, left)).toBe(days);
});

test.each([
  [0, 0],
  [250, 1],
  [600, 3],
] as const)('%d files take %d days', (count, days) => {
  expect(fileDays(count)).toBe(days);
});
