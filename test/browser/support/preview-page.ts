import type { Browser, FrameLocator, Page } from 'playwright-core';
import { languages } from '../../../local/preview/page/messages/languages';
import type { Language } from '../../../src/domain/language';

/** The preview as a person has it on the screen, with the add-on's sidebar in it. */
export interface PreviewPage {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  button(name: string | RegExp): ReturnType<FrameLocator['getByRole']>;
  /** Turns into somebody else, as the person switcher lets one. */
  become(from: string, to: string): Promise<void>;
}

/** Opens an address of the preview in a browser of somebody who reads that language. */
export async function openPreview(
  browser: Browser,
  address: string,
  language: Language,
): Promise<PreviewPage> {
  const context = await browser.newContext({
    locale: language,
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  const { person } = languages[language];
  await page.goto(address);
  const sidebar = page.getByRole('complementary').locator('iframe').contentFrame();
  return {
    page,
    sidebar,
    button: (name) => sidebar.getByRole('button', { name }),
    become: async (from, to) => {
      await page.getByRole('button', { name: person.change(from) }).click();
      await page.getByRole('combobox', { name: person.search }).fill(to);
      await page.getByRole('option', { name: to }).first().click();
      await page.getByRole('button', { name: person.change(to) }).waitFor();
    },
  };
}
