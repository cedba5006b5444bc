import { useEffect, useRef, useState } from 'preact/hooks';
import type { RunReply, RunRequest, SpreadsheetView } from '../../protocol';
import { PopUp } from '../PopUp';
import { send } from '../server';
import { useWords } from '../words';

export interface ExtensionMenuProps {
  readonly user: string;
  readonly spreadsheet: SpreadsheetView;
  /** The script opened its panel, under this title. */
  onSidebar(title: string): void;
}

/** The script's own menu, and what it tells the person when an item was chosen. */
export function ExtensionMenu({ user, spreadsheet, onSidebar }: ExtensionMenuProps) {
  const words = useWords().extension;
  const [isBusy, setBusy] = useState(false);
  const [alerts, setAlerts] = useState<readonly string[]>([]);

  async function run(name: string) {
    setBusy(true);
    const request: RunRequest = {
      user,
      spreadsheetId: spreadsheet.id,
      function: name,
      arguments: [],
    };
    const reply = await send<RunReply>('/api/run', request).catch((error: Error) => error);
    setBusy(false);
    if (reply instanceof Error || !reply.ok) {
      setAlerts([`${words.failed}: ${reply.message ?? ''}`]);
      return;
    }
    for (const event of reply.screen) if (event.kind === 'sidebar') onSidebar(event.title);
    setAlerts(reply.screen.flatMap((event) => (event.kind === 'alert' ? [event.text] : [])));
  }

  if (spreadsheet.menu.length === 0) return null;
  const [alert] = alerts;
  return (
    <>
      <PopUp button={words.open} title={words.open} class="menu">
        {(close) =>
          spreadsheet.menu.map((item) => (
            <button
              key={item.function}
              type="button"
              onClick={() => {
                close();
                run(item.function);
              }}
            >
              {item.label}
            </button>
          ))
        }
      </PopUp>
      {isBusy && (
        <span class="busy" role="status">
          {words.running}
        </span>
      )}
      {alert !== undefined && <Alert text={alert} onClose={() => setAlerts(alerts.slice(1))} />}
    </>
  );
}

/** What a script says and waits to be read. */
function Alert({ text, onClose }: { readonly text: string; onClose(): void }) {
  const { page } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="alert" aria-label={text.slice(0, 80)} onClose={onClose}>
      <p>{text}</p>
      <button type="button" class="primary" onClick={() => dialog.current?.close()}>
        {page.understood}
      </button>
    </dialog>
  );
}
