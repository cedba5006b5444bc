import type { UnreadRow } from '../domain/contact';
import type { Unread } from '../protocol-contacts';

/** A record that could not be read, as it crosses to a page: JSON holds no undefined. */
export function asRow({ row, reason, otherRow }: UnreadRow): Unread {
  return { row, reason, ...(otherRow === undefined ? {} : { otherRow }) };
}
