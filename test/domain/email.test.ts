import { emailsIn, mailbox } from '../../src/domain/email';

describe('emailsIn', () => {
  test.each([
    ['rosa@example.org', ['rosa@example.org']],
    [' rosa@example.org ', ['rosa@example.org']],
    ['mailto:rosa@example.org', ['rosa@example.org']],
    ['Rosa <rosa@example.org>', ['rosa@example.org']],
    ['rosa@example.org.', ['rosa@example.org']],
    ['rosa@example.org; autre.rosa@example.org', ['rosa@example.org', 'autre.rosa@example.org']],
    ['rosa@@example.org', []],
    ['rosa chez example.org', []],
    ['rosa@example', []],
    ['rosa martin@example.org', []],
    ['rosa@example,org', []],
    ['pas d’e-mail', []],
    ['', []],
  ])('finds in %j the addresses %j', (typed, emails) => {
    expect(emailsIn(typed)).toEqual(emails);
  });
});

describe('mailbox', () => {
  test('is the same whatever the capitals and, at Gmail, the dots', () => {
    expect([mailbox('ROSA@Example.org'), mailbox('Rosa.Martin@googlemail.com')]).toEqual([
      'rosa@example.org',
      'rosamartin@gmail.com',
    ]);
    expect(mailbox('rosa.martin@example.org')).toBe('rosa.martin@example.org');
  });
});
