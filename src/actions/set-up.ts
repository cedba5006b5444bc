import { rememberColumns } from '../domain/columns';
import { noDetails } from '../domain/details';
import type { Language } from '../domain/language';
import { messagesIn } from '../messages/language';
import type { Reply } from '../protocol';
import type { SetUpRequest, SetUpResult } from '../protocol-set-up';
import { organisersHere } from '../sheets/gateway/access';
import { newId } from '../sheets/gateway/clock';
import type { Settings } from '../sheets/settings';
import type { Structure } from '../sheets/structure';
import { type ContactColumns, contactColumnsFor } from './contact-columns';
import { hasWrittenFormulas } from './contact-formulas';
import { earlierColumns, keepEarlier, settingsGroup } from './earlier-set-up';
import { describeTab, type FoundTabs, lacking, type ReadTab } from './find-tabs';
import { type Looked, lookAround, readWith } from './look-around';
import { missingTabs, tabsGroup } from './make-tabs';
import { recoveredJourneys } from './recover-journeys';
import { answerAlone, ok, refuse } from './reply';
import { send } from './send';

/** Adds what is missing: the add-on's own tabs, its columns in the contact tab, the settings. */
export function setUp(request: SetUpRequest): Reply<SetUpResult> {
  return answerAlone(() => {
    const looked = lookAround(request);
    if (!looked.ok) return looked;
    const found = usable(looked.value.found);
    return found.ok ? carryOut(looked.value, found.value) : found;
  });
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

function carryOut(looked: Looked, { contacts, volunteers }: UsableTabs): Reply<SetUpResult> {
  const { earlier, wanted: request, language, region } = looked;
  const { structure } = earlier;
  const words = messagesIn(language).tabs;
  const reading = readWith(contacts, looked);
  const before = earlierColumns(earlier, contacts.tab);
  const columns = contactColumnsFor(contacts, reading, words.written, before);
  const facts = { structure, request, language, region, contacts, volunteers, columns };
  const settings = keepEarlier(earlier, request, settingsFor(facts));
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
    details: request.details ?? noDetails,
    goal: null,
  };
}
