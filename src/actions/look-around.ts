import { type ColumnCorrections, unknownHeadings } from '../domain/column-corrections';
import { type ContactReading, readContacts } from '../domain/contact';
import { detailsIn } from '../domain/details';
import type { Language } from '../domain/language';
import { guessRegion } from '../domain/region';
import { languageOf } from '../messages/language';
import type { Reply } from '../protocol';
import type { OwnTab, SetUpRequest } from '../protocol-set-up';
import { openSpreadsheetId } from '../sheets/gateway/access';
import { getStructure } from '../sheets/gateway/spreadsheets';
import { type Structure, structureOf } from '../sheets/structure';
import { oddity } from './asked';
import { correctTabs } from './correct-tabs';
import { chosenBefore, type EarlierSetUp, earlierSetUp } from './earlier-set-up';
import { type FoundTabs, findTabs, type ReadTab } from './find-tabs';
import { ok, refuse } from './reply';

/** What set-up begins with: an earlier one, what a person wants now, and the tabs that were found. */
export interface Looked {
  readonly earlier: EarlierSetUp;
  readonly wanted: SetUpRequest;
  readonly found: FoundTabs;
  readonly language: Language;
  readonly region: string;
}

/** Looks at the spreadsheet with the eyes of whoever sets it up, or says why it may not be. */
export function lookAround(request: SetUpRequest): Reply<Looked> {
  const odd = oddity(request);
  if (odd !== null) return refuse(odd);
  const structure = structureOf(getStructure(openSpreadsheetId()));
  const earlier = earlierSetUp(structure, request);
  if (!earlier.ok) return earlier;
  const before = chosenBefore(earlier.value);
  const tabs = findTabs(structure, { ...before, ...request });
  const columns = {
    contacts: { ...kept('contacts', earlier.value, tabs), ...request.columns?.contacts },
    volunteers: { ...kept('volunteers', earlier.value, tabs), ...request.columns?.volunteers },
  };
  const found = correctTabs(tabs, columns);
  if (!found.ok) return found;
  const details = detailsIn(request.details);
  const wanted = { ...before, ...request, columns, ...(details === null ? {} : { details }) };
  const language = wanted.language ?? languageOf(structure.locale);
  const region = wanted.region ?? regionFor(structure, language, found.value.contacts);
  return ok({ earlier: earlier.value, wanted, found: found.value, language, region });
}

/** The contacts of the tab that was found, read as a person wants them to be. */
export function readWith(
  { table, layout }: ReadTab,
  { region, wanted }: Pick<Looked, 'region' | 'wanted'>,
): ContactReading {
  return readContacts(table, layout, { region, supportScale: wanted.supportScale ?? null });
}

/** What people said of columns earlier, as long as it is the same tab and its headings are still there. */
function kept(name: OwnTab, { settings }: EarlierSetUp, tabs: FoundTabs): ColumnCorrections {
  const read = tabs[name];
  if (settings === null || read?.tab.sheetId !== settings[name].sheetId) return {};
  const corrections = Object.entries(settings.corrections[name]);
  return Object.fromEntries(
    corrections.filter(
      ([field, headings]) => unknownHeadings(read.layout, { [field]: headings }).length === 0,
    ),
  );
}

/** The country most numbers are written for, if they say another than the spreadsheet's locale does. */
function regionFor({ locale }: Structure, language: Language, contacts: ReadTab | null): string {
  const [, country = language === 'fr' ? 'FR' : 'GB'] = locale.split('_');
  return contacts === null ? country : guessRegion(contacts.table, contacts.layout, country);
}
