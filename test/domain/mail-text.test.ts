import { mailText, ownText } from '../../src/domain/mail-text';
import { messagesIn } from '../../src/messages/language';
import { hostileTexts } from '../support/hostile';

const letter = {
  campaign: 'Ville & Vie',
  volunteer: 'Amara Diallo',
  organiser: 'jackie@example.org',
};
const url = 'https://example.org/?a=1&b="2"';

describe('a mail', () => {
  const parts = [
    'One & two\nlines',
    { heading: 'Rules' },
    { link: 'Open <it>', url },
    { items: ["it's", '<img src=x onerror=alert(1)>'] },
  ];
  const { text, html } = mailText({ subject: 'Hello', parts });

  test('says the same as text and as HTML', () => {
    expect(text).toBe(
      `One & two\nlines\n\nRULES\n\nOpen <it>\n${url}\n\n- it's\n- <img src=x onerror=alert(1)>\n`,
    );
    expect(html).toContain('<p>One &amp; two<br>lines</p><h3>Rules</h3>');
    expect(html).toContain('<a href="https://example.org/?a=1&amp;b=&quot;2&quot;"');
    expect(html).toContain('<ul><li>it&#39;s</li><li>&lt;img src=x onerror=alert(1)&gt;</li></ul>');
  });

  test.each(hostileTexts)('keeps %j text wherever it stands', (hostile) => {
    const mail = mailText({
      subject: hostile,
      parts: [hostile, { heading: hostile }, { link: hostile, url: hostile }, { items: [hostile] }],
    });
    expect(mail.html.match(/<(?!\/?(?:div|p|h3|a|ul|li|br)\b)/)).toBeNull();
    expect(mail.html.match(/<a [^>]*>/g)).toEqual([
      expect.stringMatching(/^<a href="[^"]*" style="[^"]*">$/),
    ]);
    expect(mail.subject).not.toMatch(/\p{Cc}/u);
  });

  test('has a subject of one line, however it was typed, and no longer than Google takes', () => {
    const subject = (typed: string) => mailText({ subject: typed, parts: [] }).subject;
    expect(subject('Hello\r\nBcc: x@example.org')).toBe('Hello Bcc: x@example.org');
    expect(subject('x'.repeat(999)).length).toBeLessThanOrEqual(250);
  });
});

test('what people wrote in cells keeps its lines, loses its control marks and has an end', () => {
  expect(ownText(['Hello,', '', 'I am\u0000 {me}.\r\nGoodbye', ''])).toBe(
    'Hello,\n\nI am {me}.\nGoodbye',
  );
  expect(ownText(['x'.repeat(50_000)]).length).toBe(10_000);
  expect(ownText([])).toBe('');
});

describe.each(['en', 'fr'] as const)('messages to volunteers in %s', (language) => {
  const { mail, tabs } = messagesIn(language);
  const instructions = (where: 'workbook' | 'here' | 'files' | 'links') =>
    mailText(
      mail.instructions({
        ...letter,
        where,
        url: 'https://example.org/sheet',
        tab: 'Amara',
        contacts: 13,
        cells: tabs.callSheet,
        script: 'Bonjour, ici la campagne.',
        rules: '',
      }),
    );

  test('greet by name, name the campaign and whom to ask', () => {
    for (const body of [mail.appeal(letter), mail.thanks(letter)]) {
      const { subject, text } = mailText(body);
      expect(subject).toContain('Ville & Vie');
      expect(text).toContain('Amara Diallo,');
      expect(text).toContain('jackie@example.org');
    }
    expect(mailText(mail.appeal({ ...letter, volunteer: '' })).text).toMatch(/^(Hello|Bonjour),\n/);
  });

  test('say how many to call, where, what to fill in and what to say', () => {
    const { text } = instructions('workbook');
    const { outcome, supportLevel, callBackOn, notes } = tabs.callSheet;
    const said = ['13 pe', 'https://example.org/sheet', outcome, supportLevel, callBackOn, notes];
    for (const part of [...said, 'jackie@example.org', 'Bonjour, ici la campagne.']) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/RULES|RÈGLES/);
  });

  test('say whether other volunteers can read the call sheet', () => {
    const others = /[Oo]ther volunteers|autres bénévoles/;
    expect(instructions('workbook').text).toMatch(others);
    expect(instructions('here').text).toMatch(others);
    expect(instructions('files').text).not.toMatch(others);
    expect(instructions('links').text).not.toMatch(others);
  });

  test('fit into a mail with the longest script, every mark of which is escaped', () => {
    const long = ownText(['"'.repeat(50_000)]);
    const body = mail.instructions({
      ...letter,
      where: 'links',
      url: 'https://example.org',
      tab: '',
      contacts: 1,
      cells: tabs.callSheet,
      script: long,
      rules: long,
    });
    expect(Buffer.byteLength(mailText(body).html)).toBeLessThan(200 * 1024);
  });
});
