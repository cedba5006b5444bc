import { DelimitedReader, type DelimitedReading, type Delimiter } from '../../../domain/delimited';
import { delimiterSampleLength, detectDelimiter } from '../../../domain/delimiter';
import { decoderLabels, EncodingDetector } from '../../../domain/encoding';
import { type FileKind, fileKindOf, isNoText } from '../../../domain/file-kind';
import type { Table } from '../../../domain/table';
import { isBlank } from '../../../domain/text';
import { readSheets } from './read-sheets';

/** Why a file holds no records that can be read. */
export type FileProblem =
  | { readonly code: Exclude<FileKind, 'text'> | 'binary' | 'empty' }
  | { readonly code: 'quote'; readonly line: number };

/** The tables of a file: one of a text, one for each sheet of a workbook that holds anything. */
export type FileRead =
  | { readonly ok: true; readonly tables: readonly Table[] }
  | { readonly ok: false; readonly problem: FileProblem };

/** Reads a file of this computer; it leaves the browser nowhere. */
export async function readFile(file: Blob): Promise<FileRead> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = fileKindOf(bytes);
  if (kind === 'old-excel' || kind === 'pdf') return refused({ code: kind });
  const read = kind === 'workbook' ? await readWorkbook(bytes) : readText(bytes);
  if (!read.ok) return read;
  const tables = read.tables.filter((table) => table.filter(isFilled).length > 1);
  return tables.length === 0 ? refused({ code: 'empty' }) : { ok: true, tables };
}

function refused(problem: FileProblem): FileRead {
  return { ok: false, problem };
}

function isFilled(record: Table[number]): boolean {
  return !record.every(isBlank);
}

async function readWorkbook(bytes: Uint8Array): Promise<FileRead> {
  const tables = await readSheets(bytes);
  return tables === null ? refused({ code: 'workbook' }) : { ok: true, tables };
}

function readText(bytes: Uint8Array): FileRead {
  const detector = new EncodingDetector();
  detector.push(bytes);
  const text = new TextDecoder(decoderLabels[detector.finish()]).decode(bytes);
  const sample = text.slice(0, delimiterSampleLength + 1);
  if (isNoText(sample)) return refused({ code: 'binary' });
  return readRecords(text, detectDelimiter(sample) ?? '\t');
}

/** In some files between tabs a quote is a character like any other. */
function readRecords(text: string, delimiter: Delimiter): FileRead {
  const enclosing = readAs(text, delimiter, 'enclosing');
  const reading =
    enclosing.ok || delimiter !== '\t' ? enclosing : readAs(text, delimiter, 'literal');
  if (reading.ok) return { ok: true, tables: [reading.table] };
  return refused({ code: 'quote', line: reading.problem.line });
}

function readAs(
  text: string,
  delimiter: Delimiter,
  quotes: 'enclosing' | 'literal',
): DelimitedReading {
  const reader = new DelimitedReader({ delimiter, quotes });
  reader.push(text);
  return reader.finish();
}
