import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Pictured } from './campaign';

interface StudioOptions {
  readonly browser: Browser;
  readonly campaign: Pictured;
  readonly folder: string;
  readonly print: (line: string) => void;
}

/** How wide and high a screen is, in pixels. */
export const screens = {
  sidebar: { width: 300, height: 240 },
  desk: { width: 1240, height: 800 },
  phone: { width: 390, height: 720 },
} as const;

const locales = { en: 'en-GB', fr: 'fr-FR' } as const;

/** Of a long panel, as many pixels as a reader looks at. */
const longest = 1900;

/** Where pages are opened as somebody has them on their screen, and pictures of them are kept. */
export class Studio {
  private readonly options: StudioOptions;

  constructor(options: StudioOptions) {
    this.options = options;
  }

  /** Opens an address on a screen, at the moment the campaign is at. */
  async open(address: string, screen: keyof typeof screens): Promise<Page> {
    const { browser, campaign } = this.options;
    const isPhone = screen === 'phone';
    const page = await browser.newPage({
      viewport: screens[screen],
      locale: locales[campaign.language],
      timezoneId: 'UTC',
      hasTouch: isPhone,
      isMobile: isPhone,
    });
    await page.clock.install({ time: campaign.google.clock.now() });
    await page.goto(address);
    return page;
  }

  /** Keeps a picture of the page as it is: of the sidebar from its top on, and of what a screen shows elsewhere. */
  async take(page: Page, name: string): Promise<void> {
    const { campaign, folder, print } = this.options;
    const file = `${name}.${campaign.language}.png`;
    const path = join(folder, file);
    await page.mouse.move(0, 0);
    const { width } = screens.sidebar;
    const height = (await page.locator('html').boundingBox())?.height ?? 0;
    const isSidebar = page.viewportSize()?.width === width;
    const clip = { x: 0, y: 0, width, height: Math.min(height, longest) };
    await page.screenshot({
      path,
      animations: 'disabled',
      ...(isSidebar ? { fullPage: true, clip } : {}),
    });
    print(`${file}  ${Math.round(statSync(path).size / 1000)} kB`);
  }
}
