import { mayChangeProtection } from '../protection';
import type { ProtectedRange } from '../store/state';
import { type Asker, everyEditor } from './people';
import { rangeReply, withoutDefaults } from './ranges';

function editorsReply(protection: ProtectedRange, asker: Asker): object {
  if (!protection.editors || protection.warningOnly) return { users: everyEditor(asker) };
  return withoutDefaults(protection.editors);
}

/**
 * A protected range as Google shows it to this person: its editors only to those who may change it
 * (https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#ProtectedRange).
 */
export function protectedRangeReply(protection: ProtectedRange, asker: Asker): object {
  const { range, unprotectedRanges = [], editors: _, ...plain } = protection;
  const requestingUserCanEdit = mayChangeProtection(protection, asker.actor);
  return withoutDefaults({
    ...plain,
    range: range && rangeReply(range),
    unprotectedRanges: unprotectedRanges.map(rangeReply),
    requestingUserCanEdit,
    editors: requestingUserCanEdit ? editorsReply(protection, asker) : undefined,
  });
}

/** The same in the answer to its creation, which names only the editors asked for (observed). */
export function createdProtectionReply(
  protection: ProtectedRange,
  asker: Asker,
  asked: object | undefined,
): object {
  const reply = protectedRangeReply(protection, asker);
  return { ...reply, editors: withoutDefaults(asked ?? {}) };
}
