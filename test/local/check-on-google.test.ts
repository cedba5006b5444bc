import { loadScript, readScriptFiles } from '../../local/apps-script/gas';
import { createGoogle } from '../../local/apps-script/google';
import { jackie } from './people';

const folder = 'docs/check-on-google';

test('the questions put to Google are answered by the local Google as it expects', () => {
  const google = createGoogle({ withoutAccount: ['nobody@example.org'] });
  const sheets = { A: [['x']] };
  const { id } = google.createSpreadsheet({ owner: jackie, title: 'Any', sheets });
  const { manifest } = readScriptFiles(folder);
  const globals = google.servicesFor({ user: jackie, activeSpreadsheet: id, manifest });
  const script = loadScript<{ checkOnGoogle(): number }>(folder, globals);
  google.run(globals, () => script.checkOnGoogle());
  expect(google.screen.log.filter((line) => line.includes('DIFFERS'))).toEqual([]);
  expect(google.screen.log.at(-1)).toMatch(/^0 of \d+ differ$/);
});
