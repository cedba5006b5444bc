import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../src/domain/language';
import { openBrowser } from './chromium';
import { runIfStarted } from './command';
import { openPictured } from './pictures/campaign';
import { tell } from './pictures/story';
import { Studio } from './pictures/studio';

const languages: readonly Language[] = ['en', 'fr'];

/** Takes every picture of the guides anew, in both languages, from the preview of the invented campaign. */
async function takePictures(folder: string, print: (line: string) => void): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await openBrowser();
  try {
    for (const language of languages) {
      const campaign = await openPictured(language);
      const studio = new Studio({ browser, campaign, folder, print });
      await tell(studio, campaign);
      await campaign.close();
    }
  } finally {
    await browser.close();
  }
}

runIfStarted(import.meta.url, async (_words, { print }) => {
  await takePictures(resolve('docs/pictures'), print);
  return 0;
});
