import { noDetails } from '../domain/details';
import { messagesIn } from '../messages/language';
import type { Reply } from '../protocol';
import type { SetUpProposal, SetUpRequest } from '../protocol-set-up';
import { contactColumnsFor } from './contact-columns';
import { earlierColumns } from './earlier-set-up';
import { isChoosable } from './find-tabs';
import { type Looked, lookAround, readWith } from './look-around';
import { missingTabs } from './make-tabs';
import { proposeContacts, proposeVolunteers } from './propose-tab';
import { answer, ok } from './reply';

/** What set-up would do: which tabs it takes for contacts and volunteers, how it reads them, and which it would add. */
export function previewSetUp(request: SetUpRequest): Reply<SetUpProposal> {
  return answer(() => {
    const looked = lookAround(request);
    return looked.ok ? ok(proposal(looked.value)) : looked;
  });
}

function proposal(looked: Looked): SetUpProposal {
  const { earlier, wanted, found, language, region } = looked;
  const { structure, settings } = earlier;
  const words = messagesIn(language).tabs;
  const { volunteers } = found;
  return {
    isSetUp: settings !== null,
    title: structure.title,
    language,
    region,
    supportScale: wanted.supportScale ?? null,
    details: settings?.details ?? noDetails,
    ...contactsFound(looked),
    volunteers: volunteers === null ? null : proposeVolunteers(volunteers, region),
    tabs: structure.tabs.filter(isChoosable).map(({ sheetId, title }) => ({ sheetId, title })),
    tabsToAdd: missingTabs(structure).map((name) => words.tabs[name]),
  };
}

type ContactsFound = Pick<SetUpProposal, 'contacts' | 'needs' | 'columnsToAdd' | 'idsToGive'>;

function contactsFound(looked: Looked): ContactsFound {
  const { contacts } = looked.found;
  if (contacts === null) return { contacts, needs: [], columnsToAdd: [], idsToGive: 0 };
  const reading = readWith(contacts, looked);
  const words = messagesIn(looked.language).tabs.written;
  const before = earlierColumns(looked.earlier, contacts.tab);
  const { added, idsGiven } = contactColumnsFor(contacts, reading, words, before);
  return {
    contacts: proposeContacts(contacts, reading),
    needs: reading.needs,
    columnsToAdd: added,
    idsToGive: idsGiven,
  };
}
