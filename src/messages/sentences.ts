import type { Problem } from '../protocol';
import type { PermissionDifference, UnreadPermissions } from '../protocol-permissions';
import type { Messages } from './en';

/** A problem in words; each code has its own sentence, made from its own facts. */
export function problemSentence(problem: Problem, { problems }: Messages): string {
  return (problems[problem.code] as (facts: Problem) => string)(problem);
}

/** What is not as it should be, where, and what mends it. */
export function differenceSentence(
  difference: PermissionDifference,
  { permissions }: Messages,
): string {
  return (permissions[difference.code] as (facts: PermissionDifference) => string)(difference);
}

/** What of a spreadsheet could not be checked. */
export function unreadSentence(
  { code, spreadsheet }: UnreadPermissions,
  { unreadPermissions }: Messages,
): string {
  return unreadPermissions[code](spreadsheet);
}
