import { mailbox } from '../domain/email';
import type { Reply } from '../protocol';
import { currentUser } from '../sheets/gateway/access';
import type { Settings } from '../sheets/settings';
import { ok, refuse } from './reply';

/** Whoever can edit the spreadsheet can open the add-on; only organisers can do something with it. */
export function asOrganiser({ organisers }: Settings): Reply<null> {
  const me = mailbox(currentUser());
  if (organisers.some((organiser) => mailbox(organiser) === me)) return ok(null);
  return refuse({ code: 'not-an-organiser', organisers: organisers.join(', ') });
}
