import { createGoogle } from '../../../local/apps-script/google';
import { inRun } from '../../support/gateway';

const owner = 'jackie@example.org';

function opened() {
  const google = createGoogle({ latency: 'modelled', profile: 'consumer' });
  const { id } = google.createSpreadsheet({ owner, title: 'Any', sheets: { Contacts: [['Nom']] } });
  return { google, id };
}

describe('the requests of a run', () => {
  test('are made at once while they are few', () => {
    const { google, id } = opened();
    const start = google.clock.now();
    inRun(google, id, ({ getStructure }) => {
      for (let n = 0; n < 10; n += 1) getStructure(id);
    });
    expect(google.clock.now() - start).toBeLessThan(4_000);
  });

  test('keep within what Google allows a minute, each kind for itself, when they are many', () => {
    const { google, id } = opened();
    const start = google.clock.now();
    inRun(google, id, ({ getStructure, batchUpdate }) => {
      for (let n = 0; n < 100; n += 1) {
        getStructure(id);
        batchUpdate(id, [
          { addNamedRange: { namedRange: { name: `name_${n}`, range: { sheetId: 0 } } } },
        ]);
      }
    });
    const seconds = (google.clock.now() - start) / 1000;
    expect(google.calls).toHaveLength(200);
    expect(seconds).toBeGreaterThanOrEqual(108);
    expect(seconds).toBeLessThan(111);
  });
});

test('a run that finds the minute used up waits until Google answers again', () => {
  const { google, id } = opened();
  for (let n = 0; n < 60; n += 1) {
    google.rest({
      path: `/v4/spreadsheets/${id}`,
      host: 'sheets.googleapis.com',
      method: 'GET',
      user: owner,
    });
  }
  const start = google.clock.now();
  inRun(google, id, ({ getStructure }) => getStructure(id));
  const seconds = (google.clock.now() - start) / 1000;
  expect(seconds).toBeGreaterThanOrEqual(60);
  expect(seconds).toBeLessThan(75);
  expect(google.calls.length).toBeLessThanOrEqual(7);
});
