import type { MailLine } from '../../src/domain/mail';
import { messagesIn } from '../../src/messages/language';
import { mailChanges, mailLinesFrom, mailRecord } from '../../src/sheets/mail-tab';
import { scriptFrom } from '../../src/sheets/script-tab';
import { storedRecords } from '../support/tabs';

const [en, fr] = [messagesIn('en').tabs, messagesIn('fr').tabs];

const line: MailLine = {
  id: 'appeal/amara@example.org',
  volunteer: 'Amara Diallo',
  address: 'amara@example.org',
  state: 'sent',
  when: 46_000.5,
  by: 'jackie@example.org',
  refusal: '',
};

test('a line is said in words and read back in whichever language', () => {
  expect(mailRecord(line, fr)).toMatchObject({
    kind: 'Appel aux bénévoles',
    volunteerId: 'amara@example.org',
    state: 'Envoyé',
  });
  for (const state of ['queued', 'sending', 'sent', 'failed'] as const) {
    for (const words of [en, fr]) {
      const stored = storedRecords('mail', [mailRecord({ ...line, state }, words)]);
      expect(mailLinesFrom(stored, [en, fr])).toEqual([{ ...line, state }]);
    }
  }
});

test('a state nobody can read is in doubt: it is not sent again unasked', () => {
  const stored = storedRecords('mail', [{ ...mailRecord(line, en), state: 'gone', when: 'x' }]);
  expect(mailLinesFrom(stored, [en, fr])).toMatchObject([{ state: 'sending', when: null }]);
});

test('a line the ledger has is changed, another one is added', () => {
  const stored = storedRecords('mail', [mailRecord({ ...line, state: 'queued' }, en)]);
  const other = { ...line, id: 'appeal/bruno@example.org' };
  const { updates, added } = mailChanges(7, stored, [line, other], en);
  expect(updates.map(({ cells }) => cells.id)).toEqual([line.id]);
  expect(added).toHaveLength(1);
  expect(JSON.stringify(added)).toContain(other.id);
});

test('script and rules are what stands below the headings', () => {
  const table = [['Script', 'Rules'], ['Hello!', 'Be kind'], [42], ['', 'No calls after 9']];
  expect(scriptFrom(table)).toEqual({
    script: 'Hello!\n42',
    rules: 'Be kind\n\nNo calls after 9',
  });
  expect(scriptFrom([])).toEqual({ script: '', rules: '' });
});
