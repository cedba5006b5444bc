import type { TestCampaign } from '../campaign';
import type { Around } from '../session';
import { sheetIdOf } from '../small-campaign';
import { doNotCall, type Knowledge, type Ledger } from './ledger';
import { contactsNow, type Fields, type Line, linesIn, logNow } from './scene';

type Body = { readonly dataFilters?: readonly { readonly gridRange?: { sheetId?: number } }[] };

/** Watches what one action reads and writes, and holds it against the ledger. */
export class Watch {
  private readonly lines = new Map<string, readonly Line[]>();
  private asked: ReadonlySet<string> = new Set();
  private isWritten = false;
  /** What organisers changed since the contacts were read. */
  readonly edited = new Set<string>();
  /** Which fields it wrote something new into, as contact and heading. */
  readonly wrote = new Set<string>();
  /** What was wrong first, kept until the run is over. */
  failure: unknown;

  private readonly contactsId: number;

  private readonly campaign: TestCampaign;
  private readonly ledger: Ledger;
  private readonly isCollect: boolean;

  constructor(campaign: TestCampaign, ledger: Ledger, isCollect: boolean) {
    this.campaign = campaign;
    this.ledger = ledger;
    this.isCollect = isCollect;
    this.contactsId = sheetIdOf(campaign, campaign.id, 'Contacts');
  }

  readonly around: Around = ({ method, given }, make) => {
    const [body, spreadsheetId] = given as [Body, string];
    if (method.endsWith('.batchUpdate')) return this.write(spreadsheetId, make);
    const answer = make();
    if (method.endsWith('etByDataFilter')) this.read(body, spreadsheetId);
    return answer;
  };

  get knowledge(): Knowledge {
    const lines = [...this.lines.values()].flat().filter(({ contact }) => contact !== '');
    return { lines: this.isWritten ? [] : lines, asked: this.asked, edited: this.edited };
  }

  /** What is asked for stands now as the answer says it stands. */
  private read({ dataFilters = [] }: Body, spreadsheetId: string): void {
    if (this.isWritten) return;
    const ids = new Set(dataFilters.map(({ gridRange }) => gridRange?.sheetId ?? 0));
    const lines = linesIn(this.campaign, spreadsheetId).filter(({ sheetId }) => ids.has(sheetId));
    if (lines.length > 0) this.lines.set(spreadsheetId, lines);
    if (spreadsheetId !== this.campaign.id || !ids.has(this.contactsId)) return;
    const contacts = [...contactsNow(this.campaign)];
    this.asked = new Set(
      contacts.filter(([, fields]) => fields[doNotCall] === 'Oui').map(([id]) => id),
    );
    this.edited.clear();
  }

  /** No batch changes what volunteers entered, and only a collect logs it. */
  private write(spreadsheetId: string, make: () => unknown): unknown {
    const before = enteredIn(this.campaign, spreadsheetId);
    const logged = logNow(this.campaign).length;
    const answer = make();
    try {
      this.written(spreadsheetId, before, logged);
    } catch (error) {
      this.failure ??= error;
    }
    return answer;
  }

  private written(spreadsheetId: string, before: Record<string, unknown>, logged: number): void {
    expect(enteredIn(this.campaign, spreadsheetId)).toMatchObject(before);
    if (spreadsheetId !== this.campaign.id) return;
    const rows: Fields[] = logNow(this.campaign).slice(logged);
    const { lines, ...known } = this.knowledge;
    const wrote = this.ledger.wrote(rows, { ...known, lines: this.isCollect ? lines : [] });
    for (const key of wrote) this.wrote.add(key);
    this.isWritten = this.isCollect;
  }
}

function enteredIn(campaign: TestCampaign, spreadsheetId: string): Record<string, unknown> {
  return Object.fromEntries(
    linesIn(campaign, spreadsheetId)
      .filter(({ entered }) => entered.join('') !== '')
      .map(({ sheetId, row, entered }) => [`${sheetId} ${row}`, entered]),
  );
}
