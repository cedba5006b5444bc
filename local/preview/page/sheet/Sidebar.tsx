import { useEffect, useRef, useState } from 'preact/hooks';
import type { SidebarMessage } from '../../protocol';
import { listenToLinks } from '../links';
import { pathWith } from '../server';
import { useWords } from '../words';

export interface SidebarProps {
  readonly user: string;
  readonly spreadsheetId: string;
  /** What the script called it, where it opened it. */
  readonly title: string | null;
  onLink(href: string): void;
  onClose(): void;
  /** The script gives the focus back to the cells. */
  onFocusCells(): void;
}

/** The add-on's panel beside the cells: the page its script serves, in a frame of its own. */
export function Sidebar(props: SidebarProps) {
  const { user, spreadsheetId } = props;
  const words = useWords().extension;
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [pageTitle, setPageTitle] = useState('');
  const title = props.title ?? (pageTitle || words.panel);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<SidebarMessage | undefined>) => {
      if (source !== frame.current?.contentWindow) return;
      if (data?.sidebar === 'close') latest.current.onClose();
      else if (data?.sidebar === 'focus-editor') latest.current.onFocusCells();
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, []);
  return (
    <aside class="sidebar" aria-label={words.sidebar(title)}>
      <header>
        <h2>{title}</h2>
        <button type="button" class="quiet" aria-label={words.close} onClick={props.onClose}>
          ✕
        </button>
      </header>
      <iframe
        ref={frame}
        src={pathWith('/sidebar', { user, spreadsheet: spreadsheetId })}
        title={words.sidebar(title)}
        onLoad={({ currentTarget }) => {
          setPageTitle(currentTarget.contentDocument?.title ?? '');
          listenToLinks(currentTarget, (href) => latest.current.onLink(href));
        }}
      />
    </aside>
  );
}
