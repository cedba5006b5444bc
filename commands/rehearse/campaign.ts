import { resolve } from 'node:path';
import type { ServiceCall } from '../../local/apps-script/calls';
import { loadScript, readScriptFiles } from '../../local/apps-script/gas';
import { createGoogle, type Google } from '../../local/apps-script/google';
import { findVolunteerColumns } from '../../src/domain/columns';
import type { Language } from '../../src/domain/language';
import type { Table } from '../../src/domain/table';
import { readVolunteers } from '../../src/domain/volunteer';
import type { Reply, Server } from '../../src/protocol';
import type { Inputs } from './inputs';
import { messagesFor, Stopped, wordsFor } from './messages';
import { notJson } from './plain-json';

/** Who runs the campaign of a rehearsal. */
export const organiser = 'jackie@example.org';

type Action = keyof Server;
type Value<Name extends Action> = ReturnType<Server[Name]> extends Reply<infer V> ? V : never;

/** What one action answered, and what it cost. */
export interface Done<Name extends Action> {
  readonly value: Value<Name>;
  readonly calls: readonly ServiceCall[];
  /** How long it took by the clock of the local Google, pauses included. */
  readonly seconds: number;
}

/** A campaign spreadsheet in a Google of its own, and the add-on as its sidebar reaches it. */
export interface Campaign {
  readonly google: Google;
  readonly spreadsheetId: string;
  readonly language: Language;
  /** Calls the add-on as the sidebar does; a refusal ends the rehearsal. */
  act<Name extends Action>(name: Name, ...request: Parameters<Server[Name]>): Done<Name>;
}

/** Where a campaign is, and what its tabs are called, by its language. */
export const places = {
  fr: { locale: 'fr_FR', timeZone: 'Europe/Paris', contacts: 'Contacts', volunteers: 'Bénévoles' },
  en: {
    locale: 'en_GB',
    timeZone: 'Europe/London',
    contacts: 'Contacts',
    volunteers: 'Volunteers',
  },
} as const;

/** What `npm run build` made; npm runs commands in the project's folder. */
const dist = resolve('dist');

/** The addresses of volunteers whose own column says that they have no Google account. */
export function withoutAccount(volunteers: Table, region: string): string[] {
  const reading = readVolunteers(volunteers, findVolunteerColumns(volunteers), { region });
  return reading.volunteers.flatMap(({ googleAccount, email }) =>
    googleAccount === false && email !== '' ? email : [],
  );
}

/** Puts the tables as they are into a spreadsheet of a new Google. */
function open({ contacts, volunteers, language }: Inputs) {
  const place = places[language];
  const google = createGoogle({
    ...place,
    withoutAccount: withoutAccount(volunteers, place.locale.slice(3)),
  });
  const { id } = google.createSpreadsheet({
    owner: organiser,
    title: 'Campaign',
    sheets: { [place.contacts]: contacts, [place.volunteers]: volunteers },
  });
  return { google, id };
}

/** Opens a campaign with the built add-on in it, which speaks the language asked for. */
export function openCampaign(inputs: Inputs, language: Language): Campaign {
  const { google, id } = open(inputs);
  const files = readScriptFiles(dist);
  const { stopped } = messagesFor(language);
  const startScript = () => {
    const session = { user: organiser, activeSpreadsheet: id, html: files.html };
    const manifest = files.manifest ? { manifest: files.manifest } : {};
    const globals = google.servicesFor({ ...session, ...manifest });
    return { globals, script: loadScript<Server>(dist, globals) };
  };
  const act: Campaign['act'] = (name, ...request) => {
    const before = google.calls.length;
    const start = google.clock.now();
    const { globals, script } = startScript();
    const run = script[name] as (...given: unknown[]) => unknown;
    const sent: unknown[] = JSON.parse(JSON.stringify(request));
    const reply = google.run(globals, () => run(...sent));
    const lost = notJson(reply);
    if (lost !== null) throw new Stopped(stopped.notJson(name, lost));
    const received: Reply<Value<typeof name>> = JSON.parse(JSON.stringify(reply));
    if (!received.ok) throw new Stopped(wordsFor(received.problem, language));
    const seconds = (google.clock.now() - start) / 1000;
    return { value: received.value, calls: google.calls.slice(before), seconds };
  };
  return { google, spreadsheetId: id, language, act };
}
