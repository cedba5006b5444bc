import { fr } from '../../src/messages/fr';
import { pathFrom, pathRecord, pathUpdates } from '../../src/sheets/path-tab';
import type { RecordCells } from '../../src/sheets/records';
import { path } from '../support/people';
import { storedRecords, words } from '../support/tabs';

const spoken = [words, fr.tabs];
const records = path.map((item) => pathRecord(item, words));

function read(changed: Partial<Record<number, RecordCells>> = {}, added: RecordCells[] = []) {
  const rows = [...records.map((cells, index) => ({ ...cells, ...changed[index] })), ...added];
  const stored = storedRecords('steps', rows);
  return { stored, result: pathFrom(stored, spoken) };
}

describe('pathFrom', () => {
  test('reads back what pathRecord wrote', () => {
    expect(read().result).toEqual({ ok: true, path });
  });

  test('reads kinds, levels and ticks in any language', () => {
    const french = path.map((item) => pathRecord(item, fr.tabs));
    const stored = storedRecords('steps', [
      ...french.map((cells) => ({ ...cells, attempt: cells.attempt ? 'oui' : '' })),
    ]);
    expect(pathFrom(stored, spoken)).toEqual({ ok: true, path });
  });

  test('keeps a renamed label as a synonym, under the same id', () => {
    const { result } = read({ 6: { label: 'With us' } });
    const item = result.ok ? result.path[6] : undefined;
    expect(item).toMatchObject({ id: 'supporter', label: 'With us', synonyms: ['Supporter'] });
  });

  test('gives a row somebody wrote by hand an id of its own', () => {
    const { result } = read({}, [{ label: 'Wants a poster', kind: 'Step', attempt: true }]);
    const item = result.ok ? result.path.at(-1) : undefined;
    expect(item).toMatchObject({
      id: 'own-wants-a-poster',
      kind: 'step',
      effects: { attempt: true },
    });
  });

  test.each(['=1+1', '12', 'x'.repeat(101), 'To  CALL'])(
    'refuses the label %j and names its row',
    (label) => {
      expect(read({ 3: { label } }).result).toEqual({ ok: false, row: 6, label });
    },
  );

  test('lets one label stand for a step and for a reason', () => {
    expect(read({ 3: { label: 'Supporter' } }).result.ok).toBe(true);
  });

  test('passes over rows without a label', () => {
    const { result } = read({ 3: { label: ' ' } });
    expect(result.ok && result.path.map(({ id }) => id)).not.toContain('call-back');
  });
});

test('pathUpdates keep ids, synonyms and the label that was read, and nothing people wrote', () => {
  const { stored, result } = read({ 6: { label: 'With us', attempt: false } });
  const updates = pathUpdates(stored, result.ok ? result.path : []);
  expect(updates[6]?.cells).toEqual({
    ...records[6],
    attempt: false,
    label: 'With us',
    synonyms: 'Supporter',
    labelBefore: 'With us',
  });
});
