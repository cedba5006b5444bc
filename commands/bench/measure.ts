import { wheres } from '../../src/domain/call-sheet';
import type { Language } from '../../src/domain/language';
import type { Table } from '../../src/domain/table';
import type { Campaign } from '../rehearse/campaign';
import type { Inputs } from '../rehearse/inputs';
import { measureChoice } from './choice';
import type { Measurement, Way } from './rows';
import { inputsOf, preparedCampaign, recordsOf, type Size } from './sized-campaign';
import { isUsual, measureUsualWay, usualWays } from './usual-way';

/** All ways, in the order they are told of. */
export const ways: readonly Way[] = [...wheres, ...usualWays];

/** One thing to measure. */
export interface Job {
  readonly size: Size;
  readonly way: Way;
  /** The language of refusals. */
  readonly language: Language;
}

/** Measures a campaign of a size in one of the ways there are. */
export function measure({ size, way, language }: Job): Measurement {
  const inputs = inputsOf(size);
  const campaign = preparedCampaign(inputs, language);
  const chosen = contactsOnPath(campaign, inputs);
  const rows = isUsual(way) ? measureUsualWay(way, inputs, chosen) : measureChoice(campaign, way);
  return { volunteers: size, journeys: chosen.length - 1, rows };
}

/** The headings and those rows of the contact tab whose contacts are on the path. */
function contactsOnPath(campaign: Campaign, { contacts }: Inputs): Table {
  const onPath = new Set(recordsOf(campaign, 'path-view').map(({ contact = '' }) => contact));
  const [headings = [], ...rows] = contacts;
  return [headings, ...rows.filter(([id]) => onPath.has(String(id)))];
}
