import { placeOfLink } from './place';

/** Hands links into Google Sheets inside a frame to the page; all others stay the browser's. */
export function listenToLinks(frame: HTMLIFrameElement, onLink: (href: string) => void): void {
  frame.contentDocument?.addEventListener('click', (event) => {
    const target = event.target as Element | null;
    const href = target?.closest?.('a[href]')?.getAttribute('href');
    if (!href || placeOfLink(href) === null) return;
    event.preventDefault();
    onLink(href);
  });
}
