import { useState } from 'preact/hooks';
import type { EditReply, EditRequest, PasteRequest } from '../../protocol';
import type { Spot } from '../grid/a1';
import type { Cells } from '../grid/cells';
import { send } from '../server';

/** What Google says of the last edit, beside the cell it was about. */
export interface Notice {
  readonly spot: Spot;
  readonly text: string;
  readonly isRefusal: boolean;
}

export interface Edits {
  readonly notice: Notice | null;
  dismiss(): void;
  /** Hands in what was typed into a cell; the server decides, and the cell shows what it says. */
  type(spot: Spot, typed: string): Promise<void>;
  /** Hands in what was pasted with its first cell there. */
  paste(spot: Spot, text: string): Promise<void>;
}

/** Hands every edit of a tab to the server and keeps what it says. */
export function useEdits(
  place: Pick<EditRequest, 'user' | 'spreadsheetId' | 'sheetId'>,
  cells: Cells,
): Edits {
  const [notice, setNotice] = useState<Notice | null>(null);
  async function hand(path: string, spot: Spot, body: EditRequest | PasteRequest) {
    setNotice(null);
    const reply = await send<EditReply>(path, body).catch(
      (error: Error): EditReply => ({ done: false, refusal: error.message }),
    );
    if (!reply.done) setNotice({ spot, text: reply.refusal, isRefusal: true });
    else if (reply.warning) setNotice({ spot, text: reply.warning, isRefusal: false });
    cells.refresh();
  }
  return {
    notice,
    dismiss: () => setNotice(null),
    type: (spot, typed) => hand('/api/edit', spot, { ...place, ...spot, typed }),
    paste: (spot, text) => hand('/api/paste', spot, { ...place, ...spot, text }),
  };
}
