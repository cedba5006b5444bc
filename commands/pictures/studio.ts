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
  sidebar: { width: 300, height: 600 },
  desk: { width: 1200, height: 640 },
  phone: { width: 390, height: 700 },
} as const;

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
      locale: campaign.language,
      timezoneId: 'UTC',
      hasTouch: isPhone,
      isMobile: isPhone,
    });
    if (screen === 'sidebar') await page.clock.setFixedTime(campaign.google.clock.now());
    await page.goto(address);
    return page;
  }

  /** Keeps a picture of the page as it is: of the whole sidebar, and of what a screen shows elsewhere. */
  async take(page: Page, name: string): Promise<void> {
    const { campaign, folder, print } = this.options;
    const file = `${name}.${campaign.language}.png`;
    const path = join(folder, file);
    const isSidebar = page.viewportSize()?.width === screens.sidebar.width;
    await page.screenshot({ path, animations: 'disabled', fullPage: isSidebar });
    print(`${file}  ${Math.round(statSync(path).size / 1000)} kB`);
  }
}
