import type { Table } from './table';
import { TextKeeper } from './text-keeper';

/** What may stand between the cells of a record. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** Why a text cannot be cut into records. Lines and records are counted from 1. */
export interface DelimitedProblem {
  readonly code: 'unclosed-quote';
  readonly line: number;
  readonly record: number;
}

/** The records of a text, or why it cannot be cut into any. */
export type DelimitedReading =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly problem: DelimitedProblem };

/** How a text is written. */
export interface DelimitedOptions {
  readonly delimiter: Delimiter;
  /** `literal` for files in which a quote is a character like any other. */
  readonly quotes?: 'enclosing' | 'literal';
}

const quote = 34;
const space = 32;
const backslash = 92;
const lineFeed = 10;
const carriageReturn = 13;

/** Where in a record the reader is; `stray` is after a quote that closed nothing. */
type State =
  | 'start'
  | 'space'
  | 'plain'
  | 'quoted'
  | 'quote-seen'
  | 'stray'
  | 'stray-quote-seen'
  | 'backslash-seen'
  | 'backslash-quote-seen'
  | 'return-seen';

/**
 * Cuts text that arrives in pieces into records, each character looked at once.
 *
 * RFC 4180, forgiving what spreadsheets and databases write besides: any mix of line ends, quotes
 * that were not doubled, quotes escaped by a backslash.
 */
export class DelimitedReader {
  private readonly records: string[][] = [];
  private readonly keeper = new TextKeeper();
  private readonly delimiter: number;
  private readonly quotesEnclose: boolean;
  private readonly spaceMayPrecede: boolean;
  private state: State = 'start';
  /** The cells of the record being read; one array serves all records. */
  private readonly cells: string[] = [];
  private cellCount = 0;
  private part = '';
  private line = 1;
  private backslashEscapes = false;

  constructor(options: DelimitedOptions) {
    this.delimiter = options.delimiter.charCodeAt(0);
    this.quotesEnclose = options.quotes !== 'literal';
    this.spaceMayPrecede = options.delimiter === ',';
  }

  /** Reads on; where a piece ends does not matter. */
  push(text: string): void {
    let position = 0;
    while (position < text.length) position = this[this.state](text, position);
  }

  /** The records read so far: what detection needs of a sample cut off anywhere. */
  recordsSoFar(): Table {
    return this.records;
  }

  /** Everything read, or where the quote stands that nothing closes. */
  finish(): DelimitedReading {
    if (this.state === 'quoted' || this.state === 'backslash-seen') {
      const record = this.records.length + 1;
      return { ok: false, problem: { code: 'unclosed-quote', line: this.line, record } };
    }
    if (this.state === 'backslash-quote-seen') this.part += '\\';
    if (this.cellCount > 0 || !['start', 'return-seen'].includes(this.state)) this.endRecord();
    return { ok: true, table: this.records };
  }

  private start(text: string, position: number): number {
    const code = this.quotesEnclose ? text.charCodeAt(position) : 0;
    if (code === space && this.spaceMayPrecede) {
      this.state = 'space';
      return position;
    }
    this.state = code === quote ? 'quoted' : 'plain';
    return code === quote ? position + 1 : position;
  }

  /** `a, "b, c"`: spaces before a quote that opens a cell are no part of it. */
  private space(text: string, from: number): number {
    let end = from;
    while (end < text.length && text.charCodeAt(end) === space) end += 1;
    this.add(text, from, end);
    if (end === text.length) return end;
    const opens = text.charCodeAt(end) === quote;
    if (opens) this.part = '';
    this.state = opens ? 'quoted' : 'plain';
    return opens ? end + 1 : end;
  }

  private plain(text: string, from: number): number {
    let end = from;
    while (end < text.length && !this.endsCell(text.charCodeAt(end))) end += 1;
    this.add(text, from, end);
    return end < text.length ? this.endCell(text.charCodeAt(end), end) : end;
  }

  private quoted(text: string, from: number): number {
    let end = from;
    while (end < text.length && !isQuoteOrBackslash(text.charCodeAt(end))) end += 1;
    this.add(text, from, end);
    if (end === text.length) return end;
    this.state = text.charCodeAt(end) === quote ? 'quote-seen' : 'backslash-seen';
    return end + 1;
  }

  private 'quote-seen'(text: string, position: number): number {
    const code = text.charCodeAt(position);
    if (this.endsCell(code)) return this.endCell(code, position);
    this.part += '"';
    this.state = code === quote ? 'quoted' : 'stray';
    return code === quote ? position + 1 : position;
  }

  /** Text after a quote that should have been doubled: a delimiter ends it, a second such quote leads back. */
  private stray(text: string, from: number): number {
    let end = from;
    while (end < text.length && !this.endsStray(text.charCodeAt(end))) end += 1;
    this.add(text, from, end);
    if (end === text.length) return end;
    const code = text.charCodeAt(end);
    if (code !== quote) return this.endCell(code, end);
    this.state = 'stray-quote-seen';
    return end + 1;
  }

  private 'stray-quote-seen'(text: string, position: number): number {
    const code = text.charCodeAt(position);
    if (this.endsCell(code)) return this.endCell(code, position);
    this.part += '"';
    this.state = 'quoted';
    return position;
  }

  private 'backslash-seen'(text: string, position: number): number {
    const code = text.charCodeAt(position);
    if (code === quote && !this.backslashEscapes) {
      this.state = 'backslash-quote-seen';
      return position + 1;
    }
    const escapes = this.backslashEscapes && isQuoteOrBackslash(code);
    this.part += escapes ? text.charAt(position) : '\\';
    if (escapes || code !== backslash) this.state = 'quoted';
    return escapes || code === backslash ? position + 1 : position;
  }

  /** A quote after a backslash can only be escaped by it when neither a quote nor a cell's end follows. */
  private 'backslash-quote-seen'(text: string, position: number): number {
    const code = text.charCodeAt(position);
    if (this.endsCell(code)) {
      this.part += '\\';
      return this.endCell(code, position);
    }
    this.backslashEscapes = code !== quote;
    this.part += this.backslashEscapes ? '"' : '\\"';
    this.state = 'quoted';
    return this.backslashEscapes ? position : position + 1;
  }

  private 'return-seen'(text: string, position: number): number {
    this.state = 'start';
    return text.charCodeAt(position) === lineFeed ? position + 1 : position;
  }

  private add(text: string, from: number, end: number): void {
    if (from === end) return;
    const piece = text.slice(from, end);
    this.part = this.part === '' ? piece : this.part + piece;
  }

  private endsCell(code: number): boolean {
    return code === this.delimiter || code === lineFeed || code === carriageReturn;
  }

  private endsStray(code: number): boolean {
    return code === quote || this.endsCell(code);
  }

  private endCell(code: number, position: number): number {
    if (code === this.delimiter) {
      this.keepCell();
      this.state = 'start';
    } else {
      this.endRecord();
      this.state = code === carriageReturn ? 'return-seen' : 'start';
    }
    return position + 1;
  }

  private keepCell(): void {
    if (this.state !== 'plain') this.line += lineEndsIn(this.part);
    this.cells[this.cellCount] = this.keeper.keep(this.part, this.cellCount);
    this.cellCount += 1;
    this.part = '';
  }

  private endRecord(): void {
    this.keepCell();
    this.records.push(this.cells.slice(0, this.cellCount));
    this.cellCount = 0;
    this.line += 1;
  }
}

function isQuoteOrBackslash(code: number): boolean {
  return code === quote || code === backslash;
}

function lineEndsIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
