import { closeSync, openSync, readSync } from 'node:fs';
import { readFile as readBytes } from 'node:fs/promises';
import { resolve } from 'node:path';
import { DelimitedReader, type DelimitedReading, type Delimiter } from '../src/domain/delimited';
import { delimiterSampleLength, detectDelimiter } from '../src/domain/delimiter';
import type { Encoding } from '../src/domain/encoding';
import type { Language } from '../src/domain/language';
import type { Table } from '../src/domain/table';
import { inspect as english } from '../src/messages/en/inspect';
import { inspect as french } from '../src/messages/fr/inspect';
import { readWorkbook } from './read-workbook';
import { encodingOf, textPieces } from './text-pieces';

/** A file read into records; a workbook has neither encoding nor delimiter. */
export type FileReading =
  | {
      readonly ok: true;
      readonly table: Table;
      readonly encoding: Encoding | null;
      readonly delimiter: Delimiter | null;
    }
  | { readonly ok: false; readonly message: string };

/** What the first bytes of a file tell of it. */
const signatures = [
  { kind: 'workbook', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'old-excel', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
] as const;

const messagesIn = { en: english, fr: french };

/** Where a person meant a file to be: npm runs commands in the project's own folder. */
function pathOf(file: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

function kindOf(path: string): (typeof signatures)[number]['kind'] | 'text' {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(4);
    readSync(file, start, 0, 4, 0);
    const known = signatures.find(({ bytes }) =>
      bytes.every((byte, index) => start[index] === byte),
    );
    return known?.kind ?? 'text';
  } finally {
    closeSync(file);
  }
}

/** Reads a CSV or TSV file of any encoding, or says what stands in the way. */
export function readFile(file: string, language: Language = 'en'): FileReading {
  return attempt(file, language, (path) => readText(path, language));
}

/** Reads a file of any kind: text or a workbook. */
export async function readAnyFile(file: string, language: Language = 'en'): Promise<FileReading> {
  const kind = attempt(file, language, kindOf);
  if (kind !== 'workbook') return typeof kind === 'string' ? readFile(file, language) : kind;
  const table = await readWorkbook(await readBytes(pathOf(file)));
  const message = messagesIn[language].unreadable.workbook(file);
  return table === null
    ? { ok: false, message }
    : { ok: true, table, encoding: null, delimiter: null };
}

/** Does something with a file that may not be there. */
function attempt<Result>(
  file: string,
  language: Language,
  read: (path: string) => Result,
): Result | Extract<FileReading, { ok: false }> {
  try {
    return read(pathOf(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const { unreadable } = messagesIn[language];
    return { ok: false, message: unreadable.file(file, code) };
  }
}

function readText(path: string, language: Language): FileReading {
  const { unreadable } = messagesIn[language];
  const kind = kindOf(path);
  if (kind !== 'text') return { ok: false, message: unreadable[kind](path) };
  const encoding = encodingOf(path);
  const sample = sampleOf(path, encoding);
  if (isNoText(sample)) return { ok: false, message: unreadable.binary(path) };
  const delimiter = detectDelimiter(sample);
  const reading = readRecords(path, encoding, delimiter);
  if (reading.ok) return { ...reading, encoding, delimiter };
  return {
    ok: false,
    message: unreadable.quote(path, reading.problem.line, reading.problem.record),
  };
}

/** Control characters a text may have; some exports leave a NUL behind. */
const ordinary = new Set(['\t', '\n', '\r', '\v', '\f', '\0']);
const controls = /[\p{Cc}\ufffd]/gu;

/** A picture or a program is not read as contacts: one sign in fifty, or one NUL in thirty, tells it. */
function isNoText(sample: string): boolean {
  const found = sample.match(controls) ?? [];
  const strange = found.filter((sign) => !ordinary.has(sign));
  const nuls = found.filter((sign) => sign === '\0');
  return strange.length > sample.length / 50 || nuls.length > sample.length / 30;
}

function sampleOf(path: string, encoding: Encoding): string {
  let sample = '';
  for (const piece of textPieces(path, encoding)) {
    sample += piece;
    if (sample.length > delimiterSampleLength) break;
  }
  return sample;
}

/** In some files between tabs a quote is a character like any other: the voter files of North Carolina. */
function readRecords(
  path: string,
  encoding: Encoding,
  delimiter: Delimiter | null,
): DelimitedReading {
  const reading = readAs(path, encoding, delimiter, 'enclosing');
  if (reading.ok || delimiter !== '\t') return reading;
  return readAs(path, encoding, delimiter, 'literal');
}

function readAs(
  path: string,
  encoding: Encoding,
  delimiter: Delimiter | null,
  quotes: 'enclosing' | 'literal',
): DelimitedReading {
  const reader = new DelimitedReader({ delimiter: delimiter ?? '\t', quotes });
  for (const piece of textPieces(path, encoding)) reader.push(piece);
  return reader.finish();
}
