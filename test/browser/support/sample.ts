import { beginningOf } from '../../../commands/preview/source';
import { begin } from '../../../local/preview/campaign';
import type { Person } from '../../../local/preview/protocol';
import { sampleCampaign } from '../../../local/sample/campaign';
import type { Language } from '../../../src/domain/language';
import { campaignIn, type TestCampaign } from '../../support/campaign';
import { type ServedCampaign, serve } from './serve';

/** The invented campaign that `npm start` opens, of a size, with nothing done in it yet. */
export interface ServedSample extends ServedCampaign {
  readonly campaign: TestCampaign;
  /** The candidate first, then the volunteers, a stranger last. */
  readonly people: readonly Person[];
}

export interface SampleSize {
  readonly contacts: number;
  readonly targets: number;
  readonly volunteers: number;
}

export async function serveSample(language: Language, size: SampleSize): Promise<ServedSample> {
  const begun = begin(beginningOf(sampleCampaign({ language, ...size }), language));
  const served = await serve(begun);
  const campaign = campaignIn(begun.google, begun.spreadsheetId);
  return { ...served, campaign, people: begun.people };
}
