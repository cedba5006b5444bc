import {
  type ColumnCorrections,
  correctColumns,
  unknownHeadings,
} from '../domain/column-corrections';
import type { Reply } from '../protocol';
import type { OwnTab } from '../protocol-campaign';
import type { FoundTabs, ReadTab } from './find-tabs';
import { ok, refuse } from './reply';

/** The tabs with their columns as people corrected them. */
export function correctTabs(
  found: FoundTabs,
  corrections: Readonly<Record<OwnTab, ColumnCorrections>>,
): Reply<FoundTabs> {
  const contacts = correct(found.contacts, corrections.contacts);
  if (!contacts.ok) return contacts;
  const volunteers = correct(found.volunteers, corrections.volunteers);
  if (!volunteers.ok) return volunteers;
  return ok({ contacts: contacts.value, volunteers: volunteers.value });
}

function correct(read: ReadTab | null, corrections: ColumnCorrections): Reply<ReadTab | null> {
  if (read === null) return ok(null);
  const [heading] = unknownHeadings(read.layout, corrections);
  if (heading !== undefined) {
    return refuse({ code: 'heading-missing', title: read.tab.title, heading });
  }
  return ok({ ...read, layout: correctColumns(read.layout, corrections) });
}
