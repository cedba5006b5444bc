import { createGoogle, type Google, type GoogleOptions } from '../../local/apps-script/google';
import { type SampleCampaign, sampleCampaign } from '../../local/sample/campaign';
import type { Where } from '../../src/domain/call-sheet';
import { findVolunteerColumns } from '../../src/domain/columns';
import type { Filter } from '../../src/domain/filter';
import type { Language } from '../../src/domain/language';
import type { Cell } from '../../src/domain/table';
import { readVolunteers } from '../../src/domain/volunteer';
import type { Reply, Server } from '../../src/protocol';
import { quoted } from '../../src/sheets/address';
import { type Around, callAs } from './session';

export const organiser = 'jackie@example.org';

type Rows = readonly (readonly (string | number | boolean)[])[];
type Value<Name extends keyof Server> = ReturnType<Server[Name]> extends Reply<infer V> ? V : never;

/** A campaign spreadsheet in a Google of its own, with the built add-on in it. */
export interface TestCampaign {
  readonly google: Google;
  readonly id: string;
  /** Calls the add-on as its sidebar does, in a run of its own. */
  act<Name extends keyof Server>(
    name: Name,
    ...request: Parameters<Server[Name]>
  ): ReturnType<Server[Name]>;
  /** What the add-on answers when it does not refuse. */
  value<Name extends keyof Server>(name: Name, ...request: Parameters<Server[Name]>): Value<Name>;
  /** The add-on in another spreadsheet of the same Google, as another script project, or for somebody else. */
  on(spreadsheetId: string, scriptId?: string, user?: string): Pick<TestCampaign, 'act' | 'value'>;
  /** The same campaign, where something happens right before each batch the add-on sends. */
  meddledWith(before: (batch: number) => void): Pick<TestCampaign, 'act'>;
}

export interface TestCampaignOptions {
  readonly contacts: Rows;
  readonly volunteers: Rows;
  readonly titles?: { readonly contacts: string; readonly volunteers: string };
  readonly more?: Readonly<Record<string, Rows>>;
  readonly google?: GoogleOptions;
}

export function openCampaign(options: TestCampaignOptions): TestCampaign {
  const google = createGoogle({
    latency: 'none',
    profile: 'none',
    locale: 'fr_FR',
    timeZone: 'Europe/Paris',
    ...options.google,
  });
  const titles = options.titles ?? { contacts: 'Contacts', volunteers: 'Bénévoles' };
  const { id } = google.createSpreadsheet({
    owner: organiser,
    title: 'Campagne',
    sheets: {
      [titles.contacts]: options.contacts,
      [titles.volunteers]: options.volunteers,
      ...options.more,
    },
  });
  return campaignIn(google, id);
}

/** A campaign that is in a Google already. */
export function campaignIn(google: Google, id: string): TestCampaign {
  const actor = (place: Place, meddle?: Meddle) => {
    const act = actorOn(google, place, meddle);
    return { act, value: valueWith(google, act) };
  };
  return {
    google,
    id,
    ...actor({ spreadsheetId: id }),
    on: (spreadsheetId, scriptId, user) => actor({ spreadsheetId, scriptId, user }),
    meddledWith: (before) => actor({ spreadsheetId: id }, before),
  };
}

/** Does something before the nth batch of the add-on, counting from 1. */
type Meddle = (batch: number) => void;

interface Place {
  readonly spreadsheetId: string;
  readonly scriptId?: string | undefined;
  readonly user?: string | undefined;
}

/** Every call loads the add-on anew, as Apps Script does. */
function actorOn(google: Google, place: Place, meddle?: Meddle): TestCampaign['act'] {
  const { spreadsheetId: id, scriptId, user = organiser } = place;
  const around = meddle === undefined ? undefined : beforeBatches(meddle);
  return (name, ...request) => {
    const addOn = callAs({ google, id }, { user, scriptId, around });
    return addOn(name, ...request) as ReturnType<Server[typeof name]>;
  };
}

function beforeBatches(meddle: Meddle): Around {
  let batches = 0;
  return ({ method }, make) => {
    if (method === 'Sheets.Spreadsheets.batchUpdate') {
      batches += 1;
      meddle(batches);
    }
    return make();
  };
}

function valueWith(google: Google, act: TestCampaign['act']): TestCampaign['value'] {
  return (name, ...request) => {
    const reply = act(name, ...request) as Reply<unknown>;
    if (!reply.ok) {
      const log = google.screen.log.slice(-1).join();
      throw new Error(`${name} was refused: ${JSON.stringify(reply.problem)} ${log}`);
    }
    return reply.value as Value<typeof name>;
  };
}

/** An invented campaign of a size, with its own volunteers. */
export function openSample(
  size: { contacts: number; targets: number; volunteers: number },
  language: Language = 'fr',
  google: GoogleOptions = {},
): TestCampaign {
  const { tables, absent } = sampleOf(size, language);
  return openCampaign({ ...tables, google: { withoutAccount: absent, ...google } });
}

type Sample = { readonly tables: SampleCampaign; readonly absent: readonly string[] };
const samples = new Map<string, Sample>();

/** Invented once for a size and a language: tests that open many campaigns want the same one. */
function sampleOf(size: object, language: Language): Sample {
  const key = JSON.stringify([size, language]);
  const known = samples.get(key);
  if (known !== undefined) return known;
  const tables = sampleCampaign({ ...size, seed: 7, language });
  const sample = { tables, absent: withoutAccount(tables.volunteers) };
  samples.set(key, sample);
  return sample;
}

/** The addresses of those whose own column says that they have no Google account. */
function withoutAccount(volunteers: Rows): string[] {
  const layout = findVolunteerColumns(volunteers);
  const { volunteers: people } = readVolunteers(volunteers, layout, { region: 'FR' });
  return people.flatMap(({ googleAccount, email }) => (googleAccount === false ? [email] : []));
}

/** The rows of a tab as the owner sees them, unformatted. */
export function readTab({ google }: TestCampaign, spreadsheetId: string, title: string): Cell[][] {
  const { body } = google.rest({
    method: 'GET',
    host: 'sheets.googleapis.com',
    path: `/v4/spreadsheets/${spreadsheetId}/values/${encodeURIComponent(quoted(title))}`,
    query: [['valueRenderOption', 'UNFORMATTED_VALUE']],
    user: organiser,
  });
  return (body as { values?: Cell[][] }).values ?? [];
}

/** Weak supporters, undecided and weak opponents. */
export const persuadable: Filter = {
  field: 'supportLevel',
  operator: 'is-one-of',
  value: [2, 3, 4],
};

/** Sets up and adds the persuadable contacts to the path. */
export function prepare(campaign: TestCampaign): void {
  campaign.value('setUp', {});
  campaign.value('addToPath', { filter: persuadable });
}

/** Shares until all is done, with the readers confirmed as a person would. */
export function shareAll(campaign: TestCampaign, where: Where): Value<'share'> {
  const { readers } = campaign.value('previewShare', { where });
  const request = where === 'here' ? { where, confirmedReaders: readers } : { where };
  let progress = campaign.value('share', request);
  while (!progress.done) progress = campaign.value('share', request);
  return progress;
}
