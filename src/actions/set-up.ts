import { rememberColumns } from '../domain/columns';
import { type ContactReading, readContacts } from '../domain/contact';
import { noDetails } from '../domain/details';
import type { Language } from '../domain/language';
import { languageOf, messagesIn } from '../messages/language';
import type { Reply } from '../protocol';
import type { SetUpProposal, SetUpRequest, SetUpResult } from '../protocol-campaign';
import { openSpreadsheetId, organisersHere } from '../sheets/gateway/access';
import { newId } from '../sheets/gateway/clock';
import { getStructure } from '../sheets/gateway/spreadsheets';
import type { Settings } from '../sheets/settings';
import { type Structure, structureOf } from '../sheets/structure';
import { oddity } from './asked';
import { type ContactColumns, contactColumnsFor, type EarlierColumns } from './contact-columns';
import { hasWrittenFormulas } from './contact-formulas';
import { correctTabs } from './correct-tabs';
import {
  chosenBefore,
  type EarlierSetUp,
  earlierSetUp,
  keepEarlier,
  settingsGroup,
} from './earlier-set-up';
import { describeTab, type FoundTabs, findTabs, lacking, type ReadTab } from './find-tabs';
import { missingTabs, tabsGroup } from './make-tabs';
import { recoveredJourneys } from './recover-journeys';
import { answer, answerAlone, ok, refuse } from './reply';
import { send } from './send';

/** What set-up would do: which tabs it takes for contacts and volunteers, and which it would add. */
export function previewSetUp(request: SetUpRequest): Reply<SetUpProposal> {
  return answer(() => {
    const looked = look(request);
    if (!looked.ok) return looked;
    const { earlier, wanted, found } = looked.value;
    const { structure } = earlier;
    const language = languageFor(wanted, structure);
    const region = regionFor(wanted, structure);
    const words = messagesIn(language).tabs;
    return ok({
      title: structure.title,
      language,
      region,
      contacts: found.contacts === null ? null : describeTab(found.contacts),
      volunteers: found.volunteers === null ? null : describeTab(found.volunteers),
      needs: found.contacts === null ? [] : readWith(found.contacts, region, wanted).needs,
      tabsToAdd: missingTabs(structure).map((name) => words.tabs[name]),
    });
  });
}

/** Adds what is missing: the add-on's own tabs, its columns in the contact tab, the settings. */
export function setUp(request: SetUpRequest): Reply<SetUpResult> {
  return answerAlone(() => {
    const looked = look(request);
    if (!looked.ok) return looked;
    const found = usable(looked.value.found);
    return found.ok ? carryOut(looked.value, found.value) : found;
  });
}

/** What set-up begins with: an earlier one, what a person wants now, and the tabs that were found. */
interface Looked {
  readonly earlier: EarlierSetUp;
  readonly wanted: SetUpRequest;
  readonly found: FoundTabs;
}

function look(request: SetUpRequest): Reply<Looked> {
  const odd = oddity(request);
  if (odd !== null) return refuse(odd);
  const structure = structureOf(getStructure(openSpreadsheetId()));
  const earlier = earlierSetUp(structure, request);
  if (!earlier.ok) return earlier;
  const before = chosenBefore(earlier.value);
  const columns = {
    contacts: { ...before.columns?.contacts, ...request.columns?.contacts },
    volunteers: { ...before.columns?.volunteers, ...request.columns?.volunteers },
  };
  const wanted = { ...before, ...request, columns };
  const found = correctTabs(findTabs(structure, wanted), columns);
  return found.ok ? ok({ earlier: earlier.value, wanted, found: found.value }) : found;
}

interface UsableTabs {
  readonly contacts: ReadTab;
  readonly volunteers: ReadTab;
}

function usable({ contacts, volunteers }: FoundTabs): Reply<UsableTabs> {
  if (contacts === null) return refuse({ code: 'tab-not-found', tab: 'contacts' });
  if (volunteers === null) return refuse({ code: 'tab-not-found', tab: 'volunteers' });
  for (const [name, read] of [
    ['contacts', contacts],
    ['volunteers', volunteers],
  ] as const) {
    const { title } = read.tab;
    const field = lacking(name, read);
    if (read.layout.headingRow === null) return refuse({ code: 'no-headings', title });
    if (field !== null) return refuse({ code: 'column-not-found', title, field });
    if (describeTab(read).rows <= 0) return refuse({ code: 'tab-empty', tab: name, title });
  }
  return ok({ contacts, volunteers });
}

function carryOut(
  { earlier, wanted: request }: Looked,
  { contacts, volunteers }: UsableTabs,
): Reply<SetUpResult> {
  const { structure } = earlier;
  const language = languageFor(request, structure);
  const region = regionFor(request, structure);
  const words = messagesIn(language).tabs;
  const reading = readWith(contacts, region, request);
  const before = earlierColumns(earlier, contacts);
  const columns = contactColumnsFor(contacts, reading, words.written, before);
  const facts = { structure, request, language, region, contacts, volunteers, columns };
  const settings = keepEarlier(earlier, settingsFor(facts));
  const added = missingTabs(structure);
  const groups = [
    [...earlier.clearing, ...tabsGroup(structure, settings)],
    settingsGroup(earlier, settings),
    columns.requests,
    recoveredJourneys({ structure, settings, contacts: reading.contacts }),
  ];
  const sent = send(structure, groups);
  if (!sent.ok) return sent;
  return ok({
    contacts: describeTab(contacts),
    volunteers: describeTab(volunteers),
    tabsAdded: added.map((name) => words.tabs[name]),
    contactIdsGiven: columns.idsGiven,
  });
}

/** What an earlier set-up chose, when it was for the same tab. */
function earlierColumns({ settings }: EarlierSetUp, { tab }: ReadTab): EarlierColumns | null {
  if (settings === null || settings.contacts.sheetId !== tab.sheetId) return null;
  return { written: settings.written, id: settings.contacts.columns.id?.[0]?.heading ?? null };
}

function readWith(
  { table, layout }: ReadTab,
  region: string,
  request: SetUpRequest,
): ContactReading {
  return readContacts(table, layout, { region, supportScale: request.supportScale ?? null });
}

function languageFor({ language }: SetUpRequest, { locale }: Structure): Language {
  return language ?? languageOf(locale);
}

/** The country of a locale such as `fr_CA`; where it names none, France or the United Kingdom. */
function regionFor({ region, language }: SetUpRequest, structure: Structure): string {
  const [, country] = structure.locale.split('_');
  if (region !== undefined) return region;
  if (country !== undefined) return country;
  return languageFor(language === undefined ? {} : { language }, structure) === 'fr' ? 'FR' : 'GB';
}

interface SettingsFacts extends UsableTabs {
  readonly structure: Structure;
  readonly request: SetUpRequest;
  readonly language: Language;
  readonly region: string;
  readonly columns: ContactColumns;
}

function settingsFor(facts: SettingsFacts): Settings {
  const { structure, request, contacts, volunteers, columns } = facts;
  return {
    version: 1,
    spreadsheetId: structure.spreadsheetId,
    campaignId: newId(),
    language: facts.language,
    region: facts.region,
    supportScale: request.supportScale ?? null,
    organisers: organisersHere(),
    contacts: {
      sheetId: contacts.tab.sheetId,
      columns: columns.remembered,
    },
    volunteers: {
      sheetId: volunteers.tab.sheetId,
      columns: rememberColumns(volunteers.layout),
    },
    written: columns.written,
    contactFormulas: hasWrittenFormulas(structure.spreadsheetId, contacts, columns.written),
    corrections: { contacts: {}, volunteers: {}, ...request.columns },
    workbooks: [],
    callSheets: [],
    lists: [],
    collectedAt: null,
    job: null,
    additions: [],
    details: noDetails,
    goal: null,
  };
}
