import { defaultPath } from '../domain/default-path';
import type { Path } from '../domain/path';
import { messagesIn } from '../messages/language';
import { makeChoices } from '../sheets/choices';
import type { Request } from '../sheets/google-types';
import { type ColumnRules, makeTab, recordTabs } from '../sheets/our-tabs';
import { pathRecord, pathRules } from '../sheets/path-tab';
import { closeTab } from '../sheets/protection';
import { appendRequest, placesAsMade } from '../sheets/records';
import { tagTab } from '../sheets/requests';
import { scriptTabRequests } from '../sheets/script-tab';
import { type Settings, settingsRecords } from '../sheets/settings';
import { type Structure, tabKey } from '../sheets/structure';
import { ownTabId } from '../sheets/tab-ids';
import { type OurTab, ourTabs } from '../sheets/tab-names';

/** The add-on's tabs a campaign spreadsheet does not have yet. */
export function missingTabs(structure: Structure): OurTab[] {
  const tags = new Set(structure.tabs.map(({ tag }) => tag));
  return ourTabs.filter((name) => !tags.has(name));
}

/** The requests that make the missing tabs, close them, and write what they begin with. */
export function tabsGroup(structure: Structure, settings: Settings): Request[] {
  const messages = messagesIn(settings.language);
  const path = pathToStartWith(settings);
  const taken = new Set(structure.tabs.map(({ title }) => title.toLowerCase()));
  const made = missingTabs(structure).flatMap((name) => {
    const sheetId = ownTabId(name);
    const title = freeTitle(messages.tabs.tabs[name], taken);
    const tab = {
      name,
      sheetId,
      title,
      headings: headingsOf(name, settings),
      rules: rulesOf(name, settings),
    };
    return [
      ...(name === 'choices' ? makeChoices(path, messages.tabs, title) : makeTab(tab)),
      ...(name === 'script' ? scriptTabRequests(sheetId, messages.tabs) : []),
      closeTab(sheetId, settings.organisers),
      ...contents(name, sheetId, path, settings),
    ];
  });
  return [...made, ...tagOwnTabs(structure, settings)];
}

/** The default path in the campaign's language. */
export function pathToStartWith({ language }: Settings): Path {
  const labels: Readonly<Record<string, string>> = messagesIn(language).path;
  return defaultPath.map((item) => ({ ...item, label: labels[item.id] ?? item.id, synonyms: [] }));
}

function freeTitle(title: string, taken: ReadonlySet<string>): string {
  return taken.has(title.toLowerCase()) ? freeTitle(`${title} +`, taken) : title;
}

function headingsOf(name: OurTab, { language }: Settings): Readonly<Record<string, string>> {
  const headings: Partial<Record<OurTab, Readonly<Record<string, string>>>> =
    messagesIn(language).tabs.headings;
  return headings[name] ?? {};
}

function rulesOf(name: OurTab, { language }: Settings): ColumnRules {
  return name === 'steps' ? pathRules(messagesIn(language).tabs) : {};
}

function contents(name: OurTab, sheetId: number, path: Path, settings: Settings): Request[] {
  const words = messagesIn(settings.language).tabs;
  if (name === 'steps') {
    const { columns } = recordTabs.steps;
    const records = path.map((item) => pathRecord(item, words));
    return appendRequest(sheetId, columns, placesAsMade(columns), records);
  }
  if (name === 'settings') {
    const { columns } = recordTabs.settings;
    return appendRequest(sheetId, columns, placesAsMade(columns), settingsRecords(settings));
  }
  return [];
}

/** Marks the campaign's own tabs, so that one read finds them without the settings. */
function tagOwnTabs({ tabs }: Structure, { contacts, volunteers }: Settings): Request[] {
  const wanted = [
    [contacts.sheetId, 'contacts'],
    [volunteers.sheetId, 'volunteers'],
  ] as const;
  return wanted.flatMap(([sheetId, tag]) => {
    const isTagged = tabs.some((tab) => tab.sheetId === sheetId && tab.tag === tag);
    return isTagged ? [] : [tagTab(sheetId, tabKey, tag)];
  });
}
