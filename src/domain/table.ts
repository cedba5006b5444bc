/** What one cell holds, unformatted: blank is `''`, a date in a spreadsheet is its serial number. */
export type Cell = string | number | boolean;

/** A tab or a file as records, first record first; records may be of different lengths. */
export type Table = readonly (readonly Cell[])[];
