import type { Page } from 'playwright-core';

/** What the Tab key does not reach, and what has the focus without showing it, as elements. */
export async function keyboardFaults(page: Page): Promise<string[]> {
  const count = await page.evaluate(startAtFirst);
  const faults: string[] = [];
  for (let step = 0; step < count; step += 1) {
    await page.keyboard.press('Tab');
    faults.push(...(await page.evaluate(noteFocus)));
  }
  return [...faults, ...(await page.evaluate(neverReached))];
}

/** What a script of the page notes down between two presses. */
interface Noted {
  controls: Element[];
  reached: Set<Element>;
}

/** Finds every control, and puts the focus on the last, from where the Tab key goes on to the first. */
function startAtFirst(): number {
  const kinds = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const isThere = (element: Element) =>
    element.getClientRects().length > 0 && !element.matches(':disabled');
  // Of radio buttons that belong together, Tab reaches one; arrows do the rest.
  const isReached = (element: Element) =>
    !element.matches('input[type=radio]') || element.matches(':checked');
  const controls = [...document.querySelectorAll(kinds)].filter(isThere).filter(isReached);
  Object.assign(globalThis, { noted: { controls, reached: new Set() } satisfies Noted });
  (controls.at(-1) as HTMLElement | undefined)?.focus();
  return controls.length;
}

function noteFocus(): string[] {
  const { reached } = (globalThis as unknown as { noted: Noted }).noted;
  const element = document.activeElement;
  if (element === null || element === document.body) return [];
  reached.add(element);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  return isSeen ? [] : [`has the focus unseen: ${element.outerHTML}`];
}

function neverReached(): string[] {
  const { controls, reached } = (globalThis as unknown as { noted: Noted }).noted;
  return controls
    .filter((control) => !reached.has(control))
    .map(({ outerHTML }) => `is not reached by Tab: ${outerHTML}`);
}
