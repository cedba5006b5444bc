import type { Block } from './address';

/** The columns of a call sheet, left to right, counted from 1. */
export const callSheetColumns = {
  contact: 1,
  name: 2,
  phone: 3,
  outcome: 4,
  supportLevel: 5,
  callBackOn: 6,
  notes: 7,
  attempts: 8,
  nextCallFrom: 9,
  language: 10,
  area: 11,
} as const;

/** A column of a call sheet. */
export type CallSheetColumn = keyof typeof callSheetColumns;

/** The cells a volunteer fills in, from one row to another. */
export function outcomeBlock(sheetId: number, fromRow: number, toRow: number): Block {
  const { outcome, notes } = callSheetColumns;
  return { sheetId, fromRow, toRow, fromColumn: outcome, toColumn: notes };
}
