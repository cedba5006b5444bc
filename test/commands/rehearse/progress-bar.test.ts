import { messagesFor } from '../../../commands/rehearse/messages';
import { progressBar } from '../../../commands/rehearse/progress-bar';

const terminal = (isTTY: boolean) => {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
};

describe('progressBar', () => {
  test('draws how much of a stage is done over what it drew before', () => {
    const screen = terminal(true);
    progressBar(screen, messagesFor('fr')).progress('call', 0.5);
    expect(screen.written).toEqual([
      `\r\u001b[K${'█'.repeat(12)}${'░'.repeat(12)} Les bénévoles appellent`,
    ]);
  });

  test('draws nothing where there is no terminal', () => {
    const pipe = terminal(false);
    const bar = progressBar(pipe, messagesFor('en'));
    bar.progress('call', 0.5);
    bar.clear();
    expect(pipe.written).toEqual([]);
  });
});
