import { closeSync, openSync, readSync } from 'node:fs';
import { decoderLabels, type Encoding, EncodingDetector } from '../src/domain/encoding';

const bufferSize = 65_536;

/** Short pieces keep most of them free of wide characters, which take twice the memory. */
const pieceSize = 2_048;

/** A file's bytes in buffers that are used again: nothing may hold on to them. */
function* buffersOf(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(bufferSize);
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
      yield buffer.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}

/** The encoding of a file, found without holding the file. */
export function encodingOf(path: string): Encoding {
  const detector = new EncodingDetector();
  for (const buffer of buffersOf(path)) detector.push(buffer);
  return detector.finish();
}

/** The text of a file in short pieces, without a byte order mark. */
export function* textPieces(path: string, encoding: Encoding): Generator<string> {
  const pieces = encoding.startsWith('utf-8') ? utf8Pieces(path) : decodedPieces(path, encoding);
  let first = true;
  for (const piece of pieces) {
    yield first && piece.startsWith('\uFEFF') ? piece.slice(1) : piece;
    first = false;
  }
}

/** Text of one byte a character wherever it can be, which a stream decoder never makes. */
function* utf8Pieces(path: string): Generator<string> {
  let rest = Buffer.alloc(0);
  for (const buffer of buffersOf(path)) {
    const bytes = rest.length === 0 ? buffer : Buffer.concat([rest, buffer]);
    let start = 0;
    for (
      let end = pieceEnd(bytes, pieceSize);
      end > start;
      end = pieceEnd(bytes, start + pieceSize)
    ) {
      yield bytes.toString('utf8', start, end);
      start = end;
    }
    rest = Buffer.from(bytes.subarray(start));
  }
  if (rest.length > 0) yield rest.toString('utf8');
}

/** The last place at or before the one asked for where no character is cut, or 0 when too little is there. */
function pieceEnd(bytes: Buffer, wanted: number): number {
  if (wanted >= bytes.length) return 0;
  let end = wanted;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return end;
}

function* decodedPieces(path: string, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(decoderLabels[encoding]);
  for (const buffer of buffersOf(path)) yield decoder.decode(buffer, { stream: true });
  yield decoder.decode();
}
