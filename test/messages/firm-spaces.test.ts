import { withFirmSpaces } from '../../src/messages/firm-spaces';
import { sidebarMessagesIn } from '../../src/messages/sidebar';

describe('withFirmSpaces', () => {
  test.each([
    ['Pourquoi ? Voici : « oui » !', 'Pourquoi\u00A0? Voici\u00A0: «\u00A0oui\u00A0»\u00A0!'],
    ['20 % ; ailleurs', '20\u00A0%\u00A0; ailleurs'],
    ['rien à changer, ici.', 'rien à changer, ici.'],
  ])('%s', (text, firm) => {
    expect(withFirmSpaces({ text, said: () => text, all: [text] })).toMatchObject({
      text: firm,
      all: [firm],
    });
    expect(withFirmSpaces({ said: (more: string) => text + more }).said('!')).toBe(`${firm}!`);
  });
});

test('no line of the sidebar begins with a sign in French', () => {
  const { home, sharePanel } = sidebarMessagesIn('fr');
  expect(home.leftHalfDone('Partage')).toBe('Partage\u00A0: c’est resté en plan.');
  expect(sharePanel.mail.script).toContain('«\u00A0Script et règles\u00A0»');
});
