import { invalid, permissionDenied } from '../api-error';
import { sheetPropertiesReply } from '../replies/spreadsheet';
import { copiedSheet, copyTitle } from '../requests/sheets';
import { checkCellLimit } from '../store/limits';
import { sheetById } from '../store/lookup';
import { Transaction } from '../store/transaction';
import type { MethodCall, MethodOutcome } from './call';

/** `sheets.copyTo`: a copy of a sheet at the end of this spreadsheet or of another one. */
export function copySheetTo(call: MethodCall): MethodOutcome {
  const sheetId = Number(call.params.sheetId ?? 0);
  const source = sheetById(call.state, sheetId);
  if (!source) throw invalid(`No sheet with id: ${sheetId}`);
  const { role } = call.asker.actor;
  if (!call.destination && role !== 'owner' && role !== 'writer') throw permissionDenied();
  const target = call.destination ?? call.state;
  const transaction = new Transaction(target);
  const id = transaction.newIdentifier((taken) => transaction.hasSheet(taken));
  const copy = copiedSheet(source, id, copyTitle(transaction, source.properties.title));
  transaction.addSheet(copy, target.sheets.length);
  checkCellLimit(transaction);
  const after = transaction.commit();
  const response = sheetPropertiesReply(copy, target.sheets.length);
  return call.destination ? { response, destination: after } : { response, state: after };
}
