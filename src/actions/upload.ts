import { isPiece, mostPieces, tableOf } from '../domain/pieces';
import type { Table } from '../domain/table';
import type { Problem, Reply } from '../protocol';
import type { ImportRequest, PiecesRequest } from '../protocol-import';
import { openSpreadsheetId } from '../sheets/gateway/access';
import { forgetForMe, keepForMe, keptForMe } from '../sheets/gateway/cache';
import { getStructure } from '../sheets/gateway/spreadsheets';
import { structureOf } from '../sheets/structure';
import { earlierSetUp } from './earlier-set-up';
import { answer, ok, refuse } from './reply';

/** Keeps pieces of a file until it is imported, where only whoever sends them can read them. */
export function sendPieces({
  upload,
  first,
  texts,
}: PiecesRequest): Reply<{ readonly kept: number }> {
  if (!isName(upload)) return bad('upload');
  if (!isCount(first)) return bad('first');
  const areRight = Array.isArray(texts) && texts.every(isPiece);
  if (!areRight || first + texts.length > mostPieces) return bad('texts');
  return answer(() => {
    const spreadsheetId = openSpreadsheetId();
    const earlier = earlierSetUp(structureOf(getStructure(spreadsheetId)), {});
    if (!earlier.ok) return earlier;
    if (earlier.value.settings === null) return refuse({ code: 'not-set-up' });
    const keys = keysOf(spreadsheetId, upload, first, texts.length);
    keepForMe(Object.fromEntries(keys.map((key, index) => [key, texts[index] ?? ''])));
    return ok({ kept: texts.length });
  });
}

/** What of a request to import makes no sense, or null. */
export function oddUpload({ upload, pieces }: ImportRequest): Problem | null {
  if (!isName(upload)) return { code: 'bad-request', what: 'upload' };
  const makesSense = isCount(pieces) && pieces > 0 && pieces <= mostPieces;
  return makesSense ? null : { code: 'bad-request', what: 'pieces' };
}

/** The records of a file that was sent, or that it has to be sent again. */
export function recordsSent(
  spreadsheetId: string,
  { upload, pieces }: ImportRequest,
): Reply<Table> {
  const kept = keptForMe(keysOf(spreadsheetId, upload, 0, pieces));
  const found = kept.filter((text) => text !== null);
  if (found.length < kept.length) return refuse({ code: 'file-forgotten' });
  const table = tableOf(found);
  return table === null ? bad('pieces') : ok(table);
}

/** Keeps a file that was sent no longer. */
export function forgetSent(spreadsheetId: string, { upload, pieces }: ImportRequest): void {
  forgetForMe(keysOf(spreadsheetId, upload, 0, pieces));
}

function keysOf(spreadsheetId: string, upload: string, first: number, count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `import ${spreadsheetId} ${upload} ${first + index}`,
  );
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z0-9]{1,40}$/i.test(value);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

function bad(what: string): { readonly ok: false; readonly problem: Problem } {
  return refuse({ code: 'bad-request', what });
}
