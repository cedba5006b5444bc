interface Values {
  readonly values?: readonly (readonly unknown[])[];
}

interface Ranges extends Values {
  readonly data?: readonly Values[];
  readonly valueRanges?: readonly (Values & { readonly valueRange?: Values })[];
}

/** How many cells' values a request or an answer of the Sheets API carries. */
export function cellsIn(message: unknown): number {
  const { values, data = [], valueRanges = [] } = (message ?? {}) as Ranges;
  const inner = valueRanges.map((range) => range.valueRange ?? range);
  return [{ values }, ...data, ...inner].reduce((total, range) => total + countOf(range.values), 0);
}

function countOf(values: Values['values'] | undefined): number {
  if (!Array.isArray(values)) return 0;
  return values.reduce((total, row) => total + (Array.isArray(row) ? row.length : 0), 0);
}
