import type { Field } from '../../src/domain/columns';
import { type Inspection, inspectedRows } from './inspection';

/** The fields of a contact, found or not. */
const fields: readonly Field[] = [
  'id',
  'firstName',
  'lastName',
  'fullName',
  'phone',
  'phoneCountry',
  'phoneArea',
  'phoneBad',
  'email',
  'consent',
  'consentDate',
  'consentSource',
  'doNotCall',
  'supportLevel',
  'language',
  'tags',
  'area',
  'address',
  'postalCode',
  'city',
  'country',
  'notes',
  'deceased',
  'birthDate',
];

const rowsAtOnce = 500;

/** The inspection as JSON in pieces, a line for each record, so that a long file is never one text. */
export function* jsonPieces(inspection: Inspection): Generator<string> {
  const { file, encoding, delimiter, reading, counts } = inspection;
  const columns = Object.fromEntries(
    fields.map((field) => [field, reading.layout.columns[field] ?? []]),
  );
  const head = {
    file,
    encoding,
    delimiter,
    headerRow: reading.layout.headingRow,
    columns,
    counts,
    needs: reading.needs,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"rows":[`;
  let piece: string[] = [];
  let separator = '\n';
  for (const row of inspectedRows(inspection)) {
    piece.push(separator, JSON.stringify(row));
    separator = ',\n';
    if (piece.length < rowsAtOnce) continue;
    yield piece.join('');
    piece = [];
  }
  yield `${piece.join('')}\n]}`;
}
