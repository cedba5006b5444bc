import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../../src/domain/language';
import type { Server } from '../../../src/protocol';
import type { TestCampaign } from '../../support/campaign';

/** A function of the add-on as the page calls it. */
type Name = keyof Server;

/** Calls that wait until they are let go. */
export interface Held {
  /** Ends once so many calls wait. */
  waiting(count: number): Promise<void>;
  /** Lets all of them go, and those to come. */
  letGo(): void;
}

/** The sidebar beside a campaign. */
export interface OpenSidebar {
  readonly page: Page;
  /** Makes calls of a function wait from the nth on, counting from 1. */
  hold(name: Name, from: number): Held;
}

export interface SidebarOptions {
  readonly campaign: Pick<TestCampaign, 'act'>;
  readonly language: Language;
  /** In pixels; Google gives a sidebar 300. */
  readonly width?: number;
}

const address = 'http://sidebar.test/';

/** The built page, with a `google.script.run` that calls the add-on in a campaign. */
export async function openSidebar(
  browser: Browser,
  { campaign, language, width = 300 }: SidebarOptions,
): Promise<OpenSidebar> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const gates = new Map<Name, Gate>();
  await page.exposeFunction('callAddOn', async (name: Name, given: readonly never[]) => {
    await gates.get(name)?.pass();
    const act = campaign.act as (name: Name, ...given: readonly never[]) => unknown;
    return act(name, ...given);
  });
  await page.addInitScript(googleScript, language);
  const body = readFileSync(join('dist', 'Sidebar.html'), 'utf8');
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    page,
    hold: (name, from) => {
      const gate = new Gate(from);
      gates.set(name, gate);
      return gate;
    },
  };
}

/** What the page finds as `google.script`; a language chosen before is remembered. */
function googleScript(language: string): void {
  const { callAddOn } = globalThis as unknown as {
    callAddOn(name: string, given: readonly unknown[]): Promise<unknown>;
  };
  type Handler = (value: unknown) => void;
  const nothing: Handler = () => undefined;
  const runner = (success: Handler, failure: Handler): object =>
    new Proxy(
      {},
      {
        get: (_target, name) => {
          if (name === 'withSuccessHandler') return (next: Handler) => runner(next, failure);
          if (name === 'withFailureHandler') return (next: Handler) => runner(success, next);
          return (...given: readonly unknown[]) =>
            void callAddOn(String(name), given).then(success, failure);
        },
      },
    );
  Object.assign(globalThis, { google: { script: { run: runner(nothing, nothing) } } });
  localStorage.setItem('phone-bank-language', language);
}

class Gate implements Held {
  private calls = 0;
  private held: (() => void)[] = [];
  private watchers: (() => void)[] = [];
  private from: number;

  constructor(from: number) {
    this.from = from;
  }

  async pass(): Promise<void> {
    this.calls += 1;
    if (this.calls < this.from) return;
    await new Promise<void>((go) => {
      this.held.push(go);
      for (const look of this.watchers) look();
    });
  }

  waiting(count: number): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (this.held.length >= count) resolve();
      };
      this.watchers.push(look);
      look();
    });
  }

  letGo(): void {
    this.from = Number.POSITIVE_INFINITY;
    for (const go of this.held) go();
    this.held = [];
  }
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong with the page as it is, in words; with what is closed opened. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const closed = [...document.querySelectorAll('details')].filter(({ open }) => !open);
    for (const details of closed) details.open = true;
    const { axe: tool } = globalThis as unknown as {
      axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
    };
    const found = await tool.run(document, { resultTypes: ['violations'] });
    for (const details of closed) details.open = false;
    return found.violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' ')})`,
    );
  });
}

/** Whether anything is wider than the page. */
export function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
