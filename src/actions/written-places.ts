import type { Reply } from '../protocol';
import { type WrittenPlaces, writtenPlaces } from '../sheets/contact-tab';
import type { Campaign } from './campaign';
import { ok, refuse } from './reply';

/** The columns the add-on writes in the contact tab, or the heading that has gone. */
export function placesIn({ contacts, settings }: Campaign): Reply<WrittenPlaces> {
  const { tab, layout } = contacts;
  const idHeading = layout.headings[layout.columns.id?.[0] ?? -1] ?? '';
  const places = writtenPlaces(layout.headings, settings.written, idHeading);
  if (!('missing' in places)) return ok(places);
  return refuse({ code: 'heading-missing', title: tab.title, heading: places.missing });
}
