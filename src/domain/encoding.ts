/** How the letters of a file are written as bytes. */
export type Encoding =
  | 'utf-8'
  | 'utf-8-bom'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1252'
  | 'iso-8859-1'
  | 'mac-roman';

interface Mark {
  readonly encoding: Encoding;
  readonly bytes: readonly number[];
}

/** Byte order marks (Unicode standard, section 23.8). */
const marks: readonly Mark[] = [
  { encoding: 'utf-8-bom', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** The label under which the Encoding Standard knows it: a decoder for Windows-1252 reads ISO 8859-1 too. */
export const decoderLabels: Readonly<Record<Encoding, string>> = {
  'utf-8': 'utf-8',
  'utf-8-bom': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'windows-1252': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'mac-roman': 'macintosh',
};

/** Punctuation that French and English text written by Windows has between 0x80 and 0x9F: € ‚ „ … Œ ‘ ’ “ ” • – — œ. */
const windowsSigns: ReadonlySet<number> = new Set([
  0x80, 0x82, 0x84, 0x85, 0x8c, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x9c,
]);

/**
 * Finds a file's encoding from bytes that arrive in pieces.
 *
 * A mark at the start decides; else zeroes at every other byte are UTF-16; else what is valid UTF-8
 * is UTF-8. In what remains, accented letters stand from 0xC0 on in Windows-1252 and below 0xA0 on
 * an old Macintosh; without any byte from 0x80 to 0x9F nothing speaks against ISO 8859-1.
 */
export class EncodingDetector {
  private position = 0;
  private readonly first: number[] = [];
  private readonly zeroes = [0, 0];
  private following = 0;
  private lowest = 0x80;
  private highest = 0xbf;
  private validUtf8 = true;
  private windowsSigns = 0;
  private otherLow = 0;
  private letters = 0;

  push(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (this.position < 3) this.first.push(byte);
      if (byte === 0) this.countZero();
      if (byte >= 0x80) this.countHigh(byte);
      if (byte >= 0x80 || this.following > 0) this.checkUtf8(byte);
      this.position += 1;
    }
  }

  finish(): Encoding {
    const mark = marks.find(({ bytes }) =>
      bytes.every((byte, index) => this.first[index] === byte),
    );
    if (mark !== undefined) return mark.encoding;
    return this.byZeroes() ?? this.byLetters();
  }

  private byZeroes(): Encoding | null {
    const [even = 0, odd = 0] = this.zeroes;
    const many = this.position / 5;
    if (odd > many && odd > 4 * even) return 'utf-16le';
    return even > many && even > 4 * odd ? 'utf-16be' : null;
  }

  private byLetters(): Encoding {
    if (this.validUtf8 && this.following === 0) return 'utf-8';
    if (this.otherLow > this.letters) return 'mac-roman';
    return this.windowsSigns + this.otherLow > 0 ? 'windows-1252' : 'iso-8859-1';
  }

  private countZero(): void {
    const side = this.position % 2;
    this.zeroes[side] = (this.zeroes[side] ?? 0) + 1;
  }

  private countHigh(byte: number): void {
    if (byte >= 0xc0) this.letters += 1;
    else if (windowsSigns.has(byte)) this.windowsSigns += 1;
    else if (byte < 0xa0) this.otherLow += 1;
  }

  /** Well-formed byte sequences (Unicode standard, table 3-7). */
  private checkUtf8(byte: number): void {
    if (this.following === 0) {
      this.following = followingBytes(byte);
      this.validUtf8 = this.validUtf8 && this.following > 0;
      this.lowest = lowestSecond[byte] ?? 0x80;
      this.highest = highestSecond[byte] ?? 0xbf;
      return;
    }
    this.validUtf8 = this.validUtf8 && byte >= this.lowest && byte <= this.highest;
    this.following -= 1;
    this.lowest = 0x80;
    this.highest = 0xbf;
  }
}

const lowestSecond: Readonly<Record<number, number>> = { 224: 0xa0, 240: 0x90 };
const highestSecond: Readonly<Record<number, number>> = { 237: 0x9f, 244: 0x8f };

function followingBytes(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 1;
  if (lead >= 0xe0 && lead <= 0xef) return 2;
  return lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
}
