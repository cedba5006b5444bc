import fc from 'fast-check';
import { type Encoding, EncodingDetector } from '../../src/domain/encoding';

const bytes = (...values: number[]) => Uint8Array.from(values);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((letter, index) => {
    view.setUint16(index * 2, letter.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
};

/** The encoding of a whole file. */
function detectEncoding(file: Uint8Array): Encoding {
  const detector = new EncodingDetector();
  detector.push(file);
  return detector.finish();
}

describe('EncodingDetector', () => {
  test.each([
    ['utf-8', utf8('Éloïse Lefèvre, L’Hermite 🌻')],
    ['utf-8', utf8('plain ascii')],
    ['utf-8', utf8('a NUL \0 is no UTF-16')],
    ['utf-8-bom', bytes(0xef, 0xbb, 0xbf, 0x61)],
    ['utf-16le', bytes(0xff, 0xfe, 0x61, 0)],
    ['utf-16be', bytes(0xfe, 0xff, 0, 0x61)],
    ['utf-16le', utf16('Nom;Prénom\nKlein;Oumou', true)],
    ['utf-16be', utf16('Nom;Prénom\nKlein;Oumou', false)],
    ['windows-1252', latin('Lef\xe8vre L\x92Hermite \x8cuilly')],
    ['iso-8859-1', latin('Lef\xe8vre \xc9lo\xefse')],
    ['mac-roman', latin('Lef\x8fvre \x83lo\x95se, Ren\x8e')],
    ['utf-8', bytes()],
  ])('tells %s', (encoding, file) => {
    expect(detectEncoding(file)).toBe(encoding);
  });

  test('does not take a cut off or overlong sequence for UTF-8', () => {
    expect(detectEncoding(bytes(0x61, 0xc3))).not.toBe('utf-8');
    expect(detectEncoding(bytes(0xc0, 0xaf))).not.toBe('utf-8');
    expect(detectEncoding(bytes(0xed, 0xa0, 0x80))).not.toBe('utf-8');
  });

  test('takes every text for UTF-8 when it is, wherever the pieces end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(30), (text, end) => {
        fc.pre(!text.includes('\0'));
        const detector = new EncodingDetector();
        const file = utf8(text);
        detector.push(file.subarray(0, end));
        detector.push(file.subarray(end));
        expect(detector.finish()).toMatch(/^utf-8/);
      }),
    );
  });
});
