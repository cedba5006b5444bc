import { deserialize, serialize } from 'node:v8';
import {
  createGoogle,
  type Google,
  type GoogleOptions,
  type NewSpreadsheet,
  restoreGoogle,
} from '../apps-script/google';
import type { Person, PreviewState } from './protocol';

/** The languages a campaign can be in. */
export type Language = PreviewState['language'];

/** What a campaign begins with. */
export interface Beginning {
  readonly language: Language;
  readonly google: GoogleOptions;
  readonly spreadsheet: NewSpreadsheet;
  /** The candidate, who owns the spreadsheet, first; a stranger last. */
  readonly people: readonly Person[];
}

/** A campaign that people are at work on. */
export interface PreviewedCampaign {
  readonly google: Google;
  readonly language: Language;
  readonly people: readonly Person[];
  readonly spreadsheetId: string;
  readonly latency: boolean;
}

/** Opens a campaign with nothing done in it yet. */
export function begin({ google: options, spreadsheet, ...rest }: Beginning): PreviewedCampaign {
  const google = createGoogle(options);
  const { id } = google.createSpreadsheet(spreadsheet);
  return { ...rest, google, spreadsheetId: id, latency: false };
}

/** The form of what is saved here; another number whenever that changes. */
const form = 1;

/** A campaign as bytes, all that was done in it included. */
export function saveCampaign({ google, ...rest }: PreviewedCampaign): Uint8Array {
  const saved: Saved = { ...rest, form, google: google.save() };
  return serialize(saved);
}

/** The campaign that was saved; undefined when it is damaged or of another form. */
export function restoreCampaign(bytes: Uint8Array): PreviewedCampaign | undefined {
  const saved = read(bytes);
  if (saved?.form !== form) return undefined;
  const { form: _, google: kept, ...rest } = saved;
  const google = restoreGoogle(kept);
  return google && { ...rest, google };
}

interface Saved extends Omit<PreviewedCampaign, 'google'> {
  readonly form: typeof form;
  readonly google: Uint8Array;
}

function read(bytes: Uint8Array): Saved | undefined {
  try {
    return deserialize(bytes) as Saved;
  } catch {
    return undefined;
  }
}
