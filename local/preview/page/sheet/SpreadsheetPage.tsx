import { useState } from 'preact/hooks';
import type { Person, SpreadsheetView, TabView } from '../../protocol';
import { Home } from '../bar/Home';
import { useLive } from '../live';
import { pathWith } from '../server';
import { useWords } from '../words';
import { ExtensionMenu } from './ExtensionMenu';
import { SheetView } from './SheetView';
import { Sidebar } from './Sidebar';
import { TabBar } from './TabBar';

export interface SpreadsheetPageProps {
  readonly person: Person;
  readonly spreadsheetId: string;
  /** The tab to show; the first one where it is not there. */
  readonly sheetId: number | undefined;
  readonly isNarrow: boolean;
  readonly hasSidebar: boolean;
  onTab(sheetId: number): void;
  onLink(href: string): void;
  /** Another file is opened, where the person cannot open this one. */
  onSpreadsheet(spreadsheet: string): void;
}

/** A spreadsheet as somebody sees it: title, menu, cells, tabs, and the add-on's panel beside them. */
export function SpreadsheetPage(props: SpreadsheetPageProps) {
  const { person, spreadsheetId, onSpreadsheet } = props;
  const words = useWords();
  const { value, refusal } = useLive<SpreadsheetView>(
    pathWith(`/api/spreadsheets/${encodeURIComponent(spreadsheetId)}`, { user: person.address }),
  );
  if (refusal !== undefined) return <Home {...{ person, refusal }} onOpen={onSpreadsheet} />;
  if (value === undefined) return <p role="status">{words.page.loading}</p>;
  return <Opened {...props} spreadsheet={value} />;
}

interface Panel {
  readonly times: number;
  readonly title: string | null;
}

function Opened(props: SpreadsheetPageProps & { readonly spreadsheet: SpreadsheetView }) {
  const { person, spreadsheetId, sheetId, spreadsheet, isNarrow, onTab, onLink } = props;
  const user = person.address;
  const words = useWords().sheet;
  // A panel that is opened again is loaded anew.
  const [panel, setPanel] = useState<Panel | null>(
    props.hasSidebar ? { times: 0, title: null } : null,
  );
  const openPanel = (title: string) => setPanel((now) => ({ times: (now?.times ?? 0) + 1, title }));
  const tab = tabToShow(spreadsheet.tabs, sheetId);
  return (
    <div class={panel ? 'spreadsheet with-sidebar' : 'spreadsheet'}>
      <header class="title-bar">
        <h1>{spreadsheet.title}</h1>
        {!spreadsheet.canEdit && <span class="read-only">{words.readOnly}</span>}
        <ExtensionMenu {...{ user, spreadsheet }} onSidebar={openPanel} />
      </header>
      {tab && (
        <main class="sheet">
          <SheetView
            key={`${user} ${spreadsheetId} ${tab.sheetId}`}
            {...{ user, spreadsheetId, tab, isNarrow }}
            onLink={(href) => follow(href, onTab, onLink)}
          />
        </main>
      )}
      {tab && <TabBar tabs={spreadsheet.tabs} tab={tab} onOpen={(one) => onTab(one.sheetId)} />}
      {panel && (
        <Sidebar
          key={panel.times}
          title={panel.title}
          {...{ user, spreadsheetId, onLink }}
          onClose={() => setPanel(null)}
          onFocusCells={() => document.querySelector<HTMLElement>('revo-grid')?.focus()}
        />
      )}
    </div>
  );
}

function tabToShow(tabs: readonly TabView[], sheetId: number | undefined): TabView | undefined {
  return (
    tabs.find((tab) => tab.sheetId === sheetId) ?? tabs.find(({ hidden }) => !hidden) ?? tabs[0]
  );
}

/** `#gid=5` leads to a tab of the same spreadsheet, everything else out of it. */
function follow(
  href: string,
  onTab: (sheetId: number) => void,
  onLink: (href: string) => void,
): void {
  const sheetId = /^#gid=(\d+)/.exec(href)?.[1];
  if (sheetId === undefined) onLink(href);
  else onTab(Number(sheetId));
}
