import { useEffect, useRef } from 'preact/hooks';
import type { TabView } from '../../protocol';
import { PopUp } from '../PopUp';
import { useWords } from '../words';

export interface TabBarProps {
  readonly tabs: readonly TabView[];
  readonly tab: TabView;
  onOpen(tab: TabView): void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: -Infinity,
  End: Infinity,
};

/** The tabs of a spreadsheet along its lower edge, and a list of all, hidden ones too. */
export function TabBar({ tabs, tab, onOpen }: TabBarProps) {
  const words = useWords().sheet;
  const bar = useRef<HTMLDivElement>(null);
  const shown = tabs.filter(({ hidden, sheetId }) => !hidden || sheetId === tab.sheetId);
  const active = () => bar.current?.querySelector<HTMLElement>('[aria-selected="true"]');
  useEffect(() => active()?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [tab.sheetId]);

  function keyDown(event: KeyboardEvent) {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const place = shown.findIndex(({ sheetId }) => sheetId === tab.sheetId) + step;
    const next = shown[Math.min(Math.max(place, 0), shown.length - 1)];
    if (next) onOpen(next);
    requestAnimationFrame(() => active()?.focus());
  }

  return (
    <nav class="tab-bar" aria-label={words.tabs}>
      <PopUp button="☰" name={words.all} title={words.all} class="up">
        {(close) => (
          <ul class="files">
            {tabs.map((one) => (
              <li key={one.sheetId}>
                <button
                  type="button"
                  aria-current={one.sheetId === tab.sheetId}
                  onClick={() => {
                    close();
                    onOpen(one);
                  }}
                >
                  <span class="name">{one.title}</span>
                  {one.hidden && <small>{words.hidden}</small>}
                </button>
              </li>
            ))}
          </ul>
        )}
      </PopUp>
      <div class="tabs" role="tablist" aria-label={words.tabs} ref={bar} onKeyDown={keyDown}>
        {shown.map((one) => (
          <button
            key={one.sheetId}
            type="button"
            role="tab"
            aria-selected={one.sheetId === tab.sheetId}
            tabIndex={one.sheetId === tab.sheetId ? 0 : -1}
            onClick={() => onOpen(one)}
          >
            {one.title}
          </button>
        ))}
      </div>
    </nav>
  );
}
