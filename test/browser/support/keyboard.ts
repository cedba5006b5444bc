import type { Page } from 'playwright-core';

/** What the Tab key does not reach, and what has the focus without showing it, as elements. */
export async function keyboardFaults(page: Page): Promise<string[]> {
  const count = await page.evaluate(listen);
  // After the last control the focus leaves the page once, and then comes to the first.
  for (let step = 0; step <= count; step += 1) await page.keyboard.press('Tab');
  return page.evaluate(heard);
}

/** What a script of the page notes down while the focus moves. */
interface Noted {
  readonly controls: readonly Element[];
  readonly reached: Set<Element>;
  readonly unseen: Set<Element>;
}

/** Finds every control, notes where the focus goes, and begins at the last. */
function listen(): number {
  const kinds = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const isThere = (element: Element) =>
    element.getClientRects().length > 0 && !element.matches(':disabled');
  // Of radio buttons that belong together, Tab reaches one; arrows do the rest.
  const isReached = (element: Element) =>
    !element.matches('input[type=radio]') || element.matches(':checked');
  const controls = [...document.querySelectorAll(kinds)].filter(isThere).filter(isReached);
  (controls.at(-1) as HTMLElement | undefined)?.focus();
  const noted: Noted = { controls, reached: new Set(), unseen: new Set() };
  document.addEventListener('focusin', ({ target }) => {
    const element = target as Element;
    noted.reached.add(element);
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    if (!isSeen) noted.unseen.add(element);
  });
  Object.assign(globalThis, { noted });
  return controls.length;
}

function heard(): string[] {
  const { controls, reached, unseen } = (globalThis as unknown as { noted: Noted }).noted;
  return [
    ...controls
      .filter((control) => !reached.has(control))
      .map(({ outerHTML }) => `is not reached by Tab: ${outerHTML}`),
    ...[...unseen].map(({ outerHTML }) => `has the focus unseen: ${outerHTML}`),
  ];
}
