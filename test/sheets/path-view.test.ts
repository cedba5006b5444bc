import { blankCells } from '../../src/domain/journey';
import { journeyDifference, journeyRecord, journeysFrom } from '../../src/sheets/path-view';
import type { RecordCells } from '../../src/sheets/records';
import { journey, path } from '../support/people';
import { storedRecords, words } from '../support/tabs';

const context = { path, words, volunteers: new Map([['amara', 'Amara Diallo']]) };
const full = journey({
  id: 'C1',
  itemId: 'supporter',
  attempts: 3,
  supportLevel: 2,
  nextCallFrom: 46_100.5,
  lastCollected: 46_099,
  sequence: 4,
  collected: { outcome: '✓ Supporter', supportLevel: '', callBackOn: 46_101, notes: 'Note' },
});

function readBack(changed: RecordCells = {}) {
  const record = { ...journeyRecord(full, context), ...changed };
  return journeysFrom(storedRecords('path-view', [record]), path, [words])[0];
}

describe('journeysFrom', () => {
  test('reads back what journeyRecord wrote', () => {
    expect(readBack()).toEqual(full);
    const fresh = journey({ id: 'C2', place: null, pointPerson: '' });
    const stored = storedRecords('path-view', [journeyRecord(fresh, context)]);
    expect(journeysFrom(stored, path, [words])).toEqual([fresh]);
  });

  test('believes the step an organiser wrote over the label', () => {
    expect(readBack({ item: 'needs follow up' })?.itemId).toBe('needs-follow-up');
    expect(readBack({ item: '✗ Wrong number' })?.itemId).toBe('wrong-number');
  });

  test('keeps the step where the label says nothing it knows', () => {
    expect(readBack({ item: '?' })?.itemId).toBe('supporter');
    expect(readBack({ item: '' })?.itemId).toBe('supporter');
  });

  test('takes a damaged cell of collected texts for blank', () => {
    for (const collected of ['{', '"x"', '[]', 'null']) {
      expect(readBack({ collected })?.collected).toEqual(blankCells);
    }
  });
});

test('journeyDifference tells journeys that have a row from those that have none', () => {
  const stored = storedRecords('path-view', [journeyRecord(full, context)]);
  const more = journey({ id: 'C2' });
  const { updates, added } = journeyDifference(stored, [full, more], context);
  expect(updates.map(({ stored: { row } }) => row)).toEqual([3]);
  expect(added).toEqual([journeyRecord(more, context)]);
});
