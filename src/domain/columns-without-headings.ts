import { type ColumnShape, columnShape } from './cell-shapes';
import type { Columns, Field } from './columns';
import type { Table } from './table';

interface ShapedColumn {
  readonly column: number;
  readonly shape: ColumnShape;
}

/** A file known to come without headings, told by its width and by what some of its columns hold. */
interface BareLayout {
  readonly width: number;
  readonly evidence: readonly (readonly [column: number, RegExp])[];
  readonly columns: Columns;
}

const bareLayouts: readonly BareLayout[] = [
  {
    // The voter file of Florida: 38 fields, the number in two of them.
    width: 38,
    evidence: [
      [34, /^\d{3}$/],
      [35, /^\d{7}$/],
    ],
    columns: {
      id: [1],
      lastName: [2],
      firstName: [4],
      address: [7, 8],
      city: [9],
      postalCode: [11],
      birthDate: [21],
      area: [24],
      phoneArea: [34],
      phone: [35],
      email: [37],
    },
  },
];

function matches(table: Table, layout: BareLayout): boolean {
  const full = table.filter((record) => record.length === layout.width).slice(0, 200);
  if (full.length * 2 < Math.min(table.length, 200)) return false;
  return layout.evidence.every(([column, shape]) => {
    const filled = full.map((record) => String(record[column] ?? '')).filter((text) => text !== '');
    return filled.length > 0 && filled.every((text) => shape.test(text));
  });
}

/** Fields that cells show by themselves. Consent is never among them: nobody can tell what a bare "yes" agrees to. */
const byShape: readonly (readonly [Field, (shape: ColumnShape) => boolean])[] = [
  ['email', (shape) => shape.share('email') >= 0.6],
  ['phone', (shape) => shape.share('phone') >= 0.5],
  ['supportLevel', (shape) => shape.share('support') >= 0.5],
];

/** What the columns of a table without headings hold, as far as their cells show it. */
export function columnsWithoutHeadings(table: Table): Columns {
  const known = bareLayouts.find((layout) => matches(table, layout));
  if (known !== undefined) return known.columns;
  const width = Math.max(0, ...table.slice(0, 200).map((record) => record.length));
  const shaped = Array.from({ length: width }, (_, column) => ({
    column,
    shape: columnShape(table, column, 0),
  }));
  const found = byShape.map(([field, holds]) => [
    field,
    shaped.filter(({ shape }) => shape.cells > 0 && holds(shape)).map(({ column }) => column),
  ]);
  return {
    ...Object.fromEntries(found.filter(([, columns]) => columns?.length)),
    ...namesIn(shaped),
  };
}

/** The column with most first names, and the last names beside it; whole names when there is nothing beside. */
function namesIn(shaped: readonly ShapedColumn[]): Columns {
  const named = shaped.filter(({ shape }) => shape.share('name') >= 0.6);
  const first = [...named].sort((a, b) => b.shape.firstNames - a.shape.firstNames)[0];
  if (first === undefined || first.shape.firstNames < 0.2) return {};
  const beside = [first.column - 1, first.column + 1]
    .map((column) => named.find((other) => other.column === column))
    .find((other) => other !== undefined);
  return beside === undefined
    ? { fullName: [first.column] }
    : { firstName: [first.column], lastName: [beside.column] };
}
