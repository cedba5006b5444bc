import type { Cell } from '../../../src/domain/table';
import type { TestCampaign } from '../campaign';
import { asCollected, logged, refusal } from './entered';
import {
  allLines,
  blank,
  contactsNow,
  type Entered,
  type Fields,
  itemsNow,
  type Line,
  logNow,
  records,
} from './scene';

export const doNotCall = 'Ne plus appeler';
export const since = 'Ne plus appeler depuis le';
export const level = 'Niveau de soutien';
export const item = 'Étape ou raison';

/** What a collect knew when it wrote: the lines as they stood, and who was marked as not to be called. */
export interface Knowledge {
  readonly lines: readonly Line[];
  readonly asked: ReadonlySet<string>;
  /** What organisers changed since, as contact and heading. */
  readonly edited: ReadonlySet<string>;
}

/**
 * What people did, and so what the spreadsheets should say: made of what was typed and read alone.
 */
export class Ledger {
  /** What may stand in a field of a contact, by contact and heading. */
  private readonly said = new Map<string, ReadonlySet<Cell>>();
  private readonly collected = new Map<string, Entered>();
  private readonly learning = new Set<string>();
  private readonly learned = new Set<string>();

  private readonly campaign: TestCampaign;

  /** All that stands on call sheets was collected. */
  constructor(campaign: TestCampaign) {
    this.campaign = campaign;
    for (const [id, fields] of contactsNow(campaign)) this.contact(id, fields);
    for (const [id, label] of itemsNow(campaign)) this.say(id, item, label);
    for (const { contact, entered } of allLines(campaign)) this.collected.set(contact, entered);
  }

  /** A contact stands in the tab with these fields. */
  contact(id: string, fields: Fields): void {
    for (const [heading, value] of Object.entries(fields)) this.say(id, heading, value);
  }

  /** A field says one of these from now on. */
  say(id: string, heading: string, ...values: Cell[]): void {
    this.said.set(keyOf(id, heading), new Set(values));
  }

  /** An organiser wrote into a field, perhaps right before the add-on writes what it just learned there. */
  edited(id: string, heading: string, value: Cell, isBeingWritten: boolean): void {
    const others = isBeingWritten ? (this.said.get(keyOf(id, heading)) ?? []) : [];
    this.say(id, heading, ...others, value);
  }

  /** Rows that were just appended to the call log are what was entered since the last time, each once. */
  wrote(rows: readonly Fields[], known: Knowledge): string[] {
    const entries = rows.filter((row) => row['Identifiant du bénévole'] !== '');
    const expected = this.outstanding(known.lines);
    expect(sorted(entries)).toEqual(
      sorted(expected).map((entry) => expect.objectContaining(entry)),
    );
    for (const line of known.lines) {
      this.collected.set(line.contact, asCollected(this.before(line), line));
    }
    return rows.flatMap((row) => this.follow(row, known));
  }

  /** What of some lines should be logged and is not. */
  private outstanding(lines: readonly Line[]): Fields[] {
    return lines.flatMap((line) => {
      const entry = logged(this.before(line), line);
      return entry === null ? [] : [entry];
    });
  }

  private before({ contact }: Line): Entered {
    return this.collected.get(contact) ?? blank;
  }

  /** What becomes of a contact when something was logged of them. */
  private follow(row: Fields, { asked, edited }: Knowledge): string[] {
    const id = String(row['Identifiant du contact']);
    const learned: string[] = [];
    const learn = (heading: string, value: Cell) => {
      const key = keyOf(id, heading);
      learned.push(key);
      this.say(id, heading, ...(edited.has(key) ? (this.said.get(key) ?? []) : []), value);
    };
    if (row.De !== row.À) learn(item, row.À ?? '');
    if (row['Identifiant du bénévole'] === '') return learned;
    const after = row['Niveau de soutien après'] ?? '';
    if (row['Niveau de soutien avant'] !== after) learn(level, after);
    if (row.À !== refusal || row.De === refusal || asked.has(id)) return learned;
    learn(doNotCall, 'Oui');
    this.say(id, since, 'a moment');
    this.learning.add(id);
    return learned;
  }

  /** A collect said that it was done: all that stood there is in the log, and refusals are learned. */
  done({ lines, asked }: Knowledge): void {
    expect(this.outstanding(lines)).toEqual([]);
    for (const id of [...asked, ...this.learning]) this.learned.add(id);
  }

  /** The spreadsheets say what they should; a move that was cut off may still show a contact twice. */
  check(isHalfDone: boolean): void {
    this.checkContacts();
    if (!isHalfDone) this.checkPlaces();
    this.checkLines();
    const ids = logNow(this.campaign).map(({ Identifiant }) => Identifiant);
    expect(new Set(ids).size).toBe(ids.length);
  }

  private checkContacts(): void {
    const { rows } = records(this.campaign, 'Contacts', 'Identifiant');
    const items = itemsNow(this.campaign);
    const wrong = rows.flatMap(({ fields }) => {
      const id = String(fields.Identifiant);
      const all = id === '' ? fields : { ...fields, [item]: items.get(id) ?? '' };
      return Object.entries(all)
        .filter(([heading, value]) => !this.may(id, heading, value))
        .map(
          ([heading, value]) =>
            `${id} ${heading}: ${value}, not ${[...(this.said.get(keyOf(id, heading)) ?? [])]}`,
        );
    });
    expect(wrong).toEqual([]);
  }

  private may(id: string, heading: string, value: Cell): boolean {
    const said = this.said.get(keyOf(id, heading));
    if (id === '' || said === undefined) return value === '';
    return said.has(value) || (said.has('a moment') && typeof value === 'number');
  }

  /** No contact is on two call sheets. */
  private checkPlaces(): void {
    const shown = allLines(this.campaign).map(({ contact }) => contact);
    const isShownBefore = (id: string, index: number) => id !== '' && shown.indexOf(id) !== index;
    expect(shown.filter(isShownBefore)).toEqual([]);
  }

  private checkLines(): void {
    const lines = allLines(this.campaign);
    const isReadable = ({ name, phone }: Line) => name !== '' || phone !== '';
    const nobodys = lines.filter(({ contact }) => contact === '');
    expect(nobodys.filter((line) => isReadable(line) || line.entered.join('') !== '')).toEqual([]);
    expect(lines.filter((line) => this.learned.has(line.contact) && isReadable(line))).toEqual([]);
    const names = contactsNow(this.campaign);
    const isSomeoneElse = ({ contact, name }: Line) =>
      name !== '' && name !== `${names.get(contact)?.Prénom} ${names.get(contact)?.Nom}`;
    expect(lines.filter(isSomeoneElse)).toEqual([]);
  }
}

export function keyOf(id: string, heading: string): string {
  return `${id} ${heading}`;
}

function sorted(entries: readonly Fields[]): Fields[] {
  const id = (fields: Fields) => String(fields['Identifiant du contact']);
  return [...entries].sort((a, b) => id(a).localeCompare(id(b)));
}
