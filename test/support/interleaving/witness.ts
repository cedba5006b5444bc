import type { Cell } from '../../../src/domain/table';
import type { TestCampaign } from '../campaign';
import { allLines, contactsIn, type Fields, type Line, logIn, tabled } from './reading';

export const refusal = '✗ A demandé à ne plus être appelé';
export const outcomes = [
  'Appelé une fois, pas décroché',
  'Besoin de suivi',
  '✓ Supporter',
  '✓ Opposant',
  refusal,
] as const;
export const levels = ['Soutien fort', 'Indécis', 'Opposant fort'] as const;
export const headingOf = {
  level: 'Niveau de soutien',
  stop: 'Ne plus appeler',
  since: 'Ne plus appeler depuis le',
  notes: 'Notes',
  item: 'Étape ou raison',
} as const;

/** What an action knew when it wrote. */
export interface Knowledge {
  readonly lines: readonly Line[];
  /** Who was marked as not to be called. */
  readonly asked: ReadonlySet<string>;
  /** What organisers changed since, as contact and heading. */
  readonly edited: ReadonlySet<string>;
}

type Column = 'outcome' | 'level' | 'notes';
const columns = ['outcome', 'level', 'notes'] as const;
const understood: Readonly<Record<Column, (text: string) => boolean>> = {
  outcome: (text) => (outcomes as readonly string[]).includes(text),
  level: (text) => (levels as readonly string[]).includes(text),
  notes: (text) => text !== '',
};

/** What people did and what was read of it: says what the spreadsheets may say, knowing no code. */
export class Witness {
  private readonly allowed = new Map<string, Set<Cell>>();
  /** What may have been collected last from each cell: more than one text where that cannot be told. */
  private readonly collected = new Map<string, Set<string>>();
  private readonly learned = new Set<string>();
  private readonly refused = new Set<string>();

  private readonly campaign: TestCampaign;

  constructor(campaign: TestCampaign) {
    this.campaign = campaign;
    for (const [id, fields] of contactsIn(campaign)) {
      for (const [heading, value] of Object.entries(fields)) this.says(id, heading, value);
    }
    for (const [id, item] of itemsIn(campaign)) this.says(id, headingOf.item, item);
  }

  /** A field says one of these from now on. */
  says(contact: string, heading: string, ...values: Cell[]): void {
    this.allowed.set(keyOf(contact, heading), new Set(values));
  }

  /** One batch of a collect appended these rows to the call log. */
  logged(rows: readonly Fields[], known: Knowledge): void {
    for (const row of rows) {
      const contact = String(row['Identifiant du contact']);
      const line = known.lines.find((one) => one.contact === contact);
      if (row['Identifiant du bénévole'] !== '') this.entered(row, contact, line);
      this.follow(row, contact, known);
    }
  }

  private entered(row: Fields, contact: string, line: Line | undefined): void {
    if (line === undefined) throw new Error(`${contact} was logged and not read.`);
    const fresh = columns.filter((column) => this.isNew(contact, column, line[column], 'maybe'));
    if (fresh.length === 0) throw new Error(`What was entered for ${contact} is logged again.`);
    if (this.isNew(contact, 'outcome', line.outcome, 'surely') && row.À !== line.outcome) {
      throw new Error(`${contact} was ${line.outcome} when read, and is logged as ${row.À}.`);
    }
    for (const column of columns) this.nowCollected(contact, column, line[column]);
  }

  private follow(row: Fields, contact: string, { asked, edited }: Knowledge): void {
    const learns = (heading: string, value: Cell) => {
      const key = keyOf(contact, heading);
      const meanwhile = edited.has(key) ? (this.allowed.get(key) ?? []) : [];
      this.says(contact, heading, ...meanwhile, value);
    };
    if (row.De !== row.À) learns(headingOf.item, row.À ?? '');
    if (row['Identifiant du bénévole'] === '') return;
    const after = row['Niveau de soutien après'] ?? '';
    if (row['Niveau de soutien avant'] !== after) learns(headingOf.level, after);
    if (row.À !== refusal || row.De === row.À) return;
    this.refused.add(contact);
    if (!asked.has(contact)) this.says(contact, headingOf.stop, 'Oui');
  }

  /** A collect said that it is done: what stood there when it read is in the log. */
  collectDone({ lines, asked }: Knowledge, wasAlone: boolean): void {
    const missing = lines.filter(({ contact, outcome }) =>
      this.isNew(contact, 'outcome', outcome, 'surely'),
    );
    expect(
      missing.map(({ contact, outcome }) => `${contact} ${outcome} is not in the log`),
    ).toEqual([]);
    for (const line of lines) {
      for (const column of columns.filter((name) => line[name] === '')) {
        const before = wasAlone ? [] : this.collectedFrom(line.contact, column);
        this.collected.set(keyOf(line.contact, column), new Set([...before, '']));
      }
    }
    for (const contact of [...asked, ...this.refused]) this.learned.add(contact);
  }

  /** A collect was cut short: what was cleared may count as collected, or not. */
  collectCut({ lines }: Knowledge): void {
    for (const line of lines) {
      for (const column of columns.filter((name) => line[name] === '')) {
        const before = this.collectedFrom(line.contact, column);
        this.collected.set(keyOf(line.contact, column), new Set([...before, '']));
      }
    }
  }

  private collectedFrom(contact: string, column: Column): ReadonlySet<string> {
    return this.collected.get(keyOf(contact, column)) ?? new Set(['']);
  }

  private nowCollected(contact: string, column: Column, text: string): void {
    if (text !== '' && !understood[column](text)) return;
    this.collected.set(keyOf(contact, column), new Set([text]));
  }

  private isNew(contact: string, column: Column, text: string, how: 'maybe' | 'surely'): boolean {
    if (contact === '' || !understood[column](text)) return false;
    const before = this.collectedFrom(contact, column);
    return how === 'surely' ? !before.has(text) : !before.has(text) || before.size > 1;
  }

  /** Holds at any moment between actions. */
  checkSheets(): void {
    const lines = allLines(this.campaign);
    const ids = lines.map(({ contact }) => contact).filter((contact) => contact !== '');
    expect(ids.filter((contact, place) => ids.indexOf(contact) !== place)).toEqual([]);
    const readable = lines.filter(
      ({ contact, shown }) => shown !== '' && this.learned.has(contact),
    );
    expect(readable.map(({ contact, title }) => `${contact} is readable by ${title}`)).toEqual([]);
    const names = contactsIn(this.campaign);
    const others = lines.filter(
      ({ contact, shown }) => shown !== '' && !shown.startsWith(nameIn(names.get(contact))),
    );
    expect(others.map(({ contact, shown }) => `${shown} stands in the row of ${contact}`)).toEqual(
      [],
    );
  }

  /** Holds once everything is collected. */
  checkAll(): void {
    this.checkSheets();
    const ids = logIn(this.campaign).map(({ Identifiant }) => Identifiant);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    const { records } = tabled(this.campaign, 'Contacts', 'Identifiant');
    expect(records.flatMap(({ fields }) => this.wrongIn(fields))).toEqual([]);
    const items = [...itemsIn(this.campaign)].map(
      ([contact, item]): Fields => ({ Identifiant: contact, [headingOf.item]: item }),
    );
    expect(items.flatMap((fields) => this.wrongIn(fields))).toEqual([]);
  }

  private wrongIn(fields: Fields): string[] {
    const contact = String(fields.Identifiant ?? '');
    return Object.entries(fields).flatMap(([heading, value]) => {
      if (heading === headingOf.since && value !== '') {
        return this.refused.has(contact) && typeof value === 'number'
          ? []
          : [`${contact} ${value}`];
      }
      const may = this.allowed.get(keyOf(contact, heading)) ?? new Set<Cell>(['']);
      const says = `${contact}: ${heading} is “${value}”, not “${[...may].join('” or “')}”`;
      return may.has(value) ? [] : [says];
    });
  }
}

/** The name of a cell of a contact's. */
export function keyOf(contact: string, heading: string): string {
  return `${contact} ${heading}`;
}

function nameIn(fields: Fields | undefined): string {
  return `${fields?.Prénom} ${fields?.Nom}`;
}

function itemsIn(campaign: TestCampaign): Map<string, Cell> {
  const { records } = tabled(campaign, 'Vue Parcours', 'Identifiant du contact');
  return new Map(
    records
      .map(({ fields }) => fields)
      .filter((fields) => fields['Identifiant du contact'] !== '')
      .map((fields) => [String(fields['Identifiant du contact']), fields[headingOf.item] ?? '']),
  );
}
