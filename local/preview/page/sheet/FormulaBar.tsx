import { useRef, useState } from 'preact/hooks';
import { isGoingOn } from '../focus';
import { a1Of, isSame, type Spot } from '../grid/a1';
import type { Cell } from '../grid/cells';
import { useWords } from '../words';

export interface FormulaBarProps {
  readonly spot: Spot;
  readonly heading: string;
  readonly cell: Cell;
  readonly isProtected: boolean;
  onEntered(spot: Spot, text: string): void;
  /** The person is done here and goes back to the cells. */
  onLeave(): void;
}

/** What is being entered, and for which cell: the active one may be another by the time it is handed in. */
interface Draft {
  readonly spot: Spot;
  readonly text: string;
}

/** The address and the content of the active cell, which can be edited here too. */
export function FormulaBar(props: FormulaBarProps) {
  const { spot, heading, cell, isProtected } = props;
  const words = useWords().sheet;
  const draft = useRef<Draft | null>(null);
  const [, showDraft] = useState<Draft | null>(null);
  const keep = (now: Draft | null) => {
    draft.current = now;
    showDraft(now);
  };
  const shown = draft.current && isSame(draft.current.spot, spot) ? draft.current.text : null;

  function handIn() {
    const now = draft.current;
    keep(null);
    if (now) props.onEntered(now.spot, now.text);
  }
  function keyDown({ key }: KeyboardEvent) {
    if (key !== 'Enter' && key !== 'Escape') return;
    if (key === 'Enter') handIn();
    else keep(null);
    props.onLeave();
  }

  return (
    <div class="formula-bar">
      <output class="address" aria-label={words.address}>
        {a1Of(spot)}
      </output>
      <input
        aria-label={words.content(a1Of(spot), heading)}
        value={shown ?? cell.entered}
        onInput={({ currentTarget }) => keep({ spot, text: currentTarget.value })}
        onKeyDown={keyDown}
        onBlur={() => isGoingOn() && handIn()}
      />
      {isProtected && <span class="lock">{words.protected}</span>}
    </div>
  );
}
