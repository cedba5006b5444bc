import type { TestCampaign } from '../campaign';
import { contactsIn, type Line, linesIn, logIn } from './reading';
import { headingOf, type Knowledge, type Witness } from './witness';

type Body = { readonly dataFilters?: readonly { readonly gridRange?: { sheetId?: number } }[] };

/** Follows what one action reads and writes. */
export class Watch {
  private readonly lines = new Map<string, readonly Line[]>();
  private asked: ReadonlySet<string> = new Set();
  private hasWritten = false;
  /** What organisers changed since the contacts were read. */
  readonly edited = new Set<string>();
  /** Whether no other action ran meanwhile. */
  isAlone = true;

  private readonly campaign: TestCampaign;
  private readonly witness: Witness;
  private readonly isCollect: boolean;

  constructor(campaign: TestCampaign, witness: Witness, isCollect: boolean) {
    this.campaign = campaign;
    this.witness = witness;
    this.isCollect = isCollect;
  }

  get knowledge(): Knowledge {
    return { lines: [...this.lines.values()].flat(), asked: this.asked, edited: this.edited };
  }

  /** Makes a call of the Sheets service, and sees what it reads or changes. */
  around(method: string, given: readonly unknown[], make: () => unknown): unknown {
    const [body, spreadsheetId] = given as [Body, string];
    if (method === 'batchUpdate') return this.writing(spreadsheetId, make);
    const answer = make();
    if (/^(batchG|g)etByDataFilter$/.test(method)) this.reads(body, spreadsheetId);
    return answer;
  }

  private reads({ dataFilters = [] }: Body, spreadsheetId: string): void {
    if (this.hasWritten) return;
    const ids = new Set(dataFilters.map(({ gridRange }) => gridRange?.sheetId ?? 0));
    const lines = linesIn(this.campaign, spreadsheetId).filter(({ sheetId }) => ids.has(sheetId));
    if (lines.length > 0) this.lines.set(spreadsheetId, lines);
    if (spreadsheetId !== this.campaign.id) return;
    const marked = [...contactsIn(this.campaign)].filter(([, is]) => is[headingOf.stop] === 'Oui');
    this.asked = new Set(marked.map(([id]) => id));
    this.edited.clear();
  }

  /** No batch changes what volunteers entered, and only a collect logs it. */
  private writing(spreadsheetId: string, make: () => unknown): unknown {
    const before = enteredIn(this.campaign, spreadsheetId);
    const logged = logIn(this.campaign).length;
    const answer = make();
    expect(enteredIn(this.campaign, spreadsheetId)).toMatchObject(before);
    if (spreadsheetId !== this.campaign.id) return answer;
    const { lines, ...known } = this.knowledge;
    const rows = logIn(this.campaign).slice(logged);
    this.witness.logged(rows, { ...known, lines: this.isCollect ? lines : [] });
    this.hasWritten = true;
    return answer;
  }
}

/** What stands in rows something was entered in, by tab and row. */
function enteredIn(campaign: TestCampaign, spreadsheetId: string): Record<string, unknown> {
  return Object.fromEntries(
    linesIn(campaign, spreadsheetId)
      .filter(({ outcome, level, notes }) => `${outcome}${level}${notes}` !== '')
      .map(({ sheetId, row, contact, outcome, level, notes }) => [
        `${sheetId} ${row}`,
        { contact, outcome, level, notes },
      ]),
  );
}
