import { updated } from '../schema/field-mask';
import type { SpreadsheetProperties } from '../store/state';
import { type Batch, requiredMask } from './request';

/** Changes the title, the language or the place of a spreadsheet. */
export function updateSpreadsheetProperties(
  { transaction }: Batch,
  request: { readonly properties?: Partial<SpreadsheetProperties>; readonly fields?: string },
): undefined {
  const mask = requiredMask(request.fields, 'SpreadsheetProperties');
  const { properties } = transaction.spreadsheet;
  const changed = updated({ ...properties }, { ...request.properties }, mask);
  transaction.changeSpreadsheet({ properties: { ...properties, ...changed } });
}
