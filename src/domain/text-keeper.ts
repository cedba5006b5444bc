/** A column with more different texts than this is no longer asked. */
const mostPerColumn = 16_384;

/** After this many different texts, a column in which few came back is given up. */
const enoughToJudge = 1024;

/** Engines keep a piece this long as a view of the whole text it was cut from. */
const viewLength = 13;

interface ColumnTexts {
  readonly known: Map<string, string>;
  found: number;
  open: boolean;
}

/**
 * Keeps cell texts without keeping the file they were cut from.
 *
 * Equal texts of a column are kept once; a long text is copied, because a slice would hold on to
 * the whole text around it.
 */
export class TextKeeper {
  private readonly columns: ColumnTexts[] = [];

  /** The same text, free of its surroundings. */
  keep(text: string, column: number): string {
    if (text.length < 2) return text;
    const texts = this.ofColumn(column);
    if (!texts.open) return copied(text);
    const before = texts.known.get(text);
    if (before === undefined) return remembered(texts, copied(text));
    texts.found += 1;
    return before;
  }

  private ofColumn(column: number): ColumnTexts {
    const texts = this.columns[column] ?? { known: new Map(), found: 0, open: true };
    this.columns[column] = texts;
    return texts;
  }
}

function remembered(texts: ColumnTexts, text: string): string {
  texts.known.set(text, text);
  const { size } = texts.known;
  const allDifferent = size === enoughToJudge && texts.found < size;
  if (allDifferent || size === mostPerColumn) close(texts);
  return text;
}

function close(texts: ColumnTexts): void {
  texts.open = false;
  texts.known.clear();
}

/** Joining is the one operation that always writes its characters anew. */
function copied(text: string): string {
  return text.length < viewLength ? text : [text.charAt(0), text.slice(1)].join('');
}
