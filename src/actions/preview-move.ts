import { isUntouched, itemOf, type Journey } from '../domain/journey';
import type { Split } from '../domain/split';
import type { MovePreview } from '../protocol-release';
import type { Campaign } from './campaign';
import { campaignDesk, type Desk, readWorkbooks } from './desk';
import type { Moving } from './move-contacts';
import { touchedOn } from './take-back';

/** What taking contacts back would do, read from the call sheets as they are. */
export function previewMove(
  campaign: Campaign,
  moving: Moving,
  splitOf: (untouched: readonly Journey[]) => Split | null = () => null,
  losingAccess: readonly string[] = [],
): MovePreview {
  const touched = touchedAmong(desksOf(campaign, moving.from));
  const wanted = campaign.journeys.filter(moving.isWanted);
  const isFree = (journey: Journey) =>
    isUntouched(journey) &&
    itemOf(journey, campaign.path).kind === 'step' &&
    !touched.has(journey.contactId);
  const untouched = wanted.filter(isFree);
  const persons = [...new Set(wanted.map(({ pointPerson }) => pointPerson))];
  const split = splitOf(untouched);
  return {
    untouched: untouched.length,
    touched: wanted.length - untouched.length,
    volunteers: persons.map((id) => {
      const own = wanted.filter(({ pointPerson }) => pointPerson === id);
      const free = own.filter(isFree).length;
      const volunteer = campaign.volunteerNames.get(id) ?? id;
      return { id, volunteer, untouched: free, touched: own.length - free };
    }),
    shares: [...(split?.shares ?? [])].map(([id, ids]) => ({
      volunteer: campaign.volunteerNames.get(id) ?? id,
      gets: ids.length,
    })),
    notGiven: countedReasons(split),
    losingAccess,
  };
}

function desksOf(campaign: Campaign, numbers: readonly number[]): readonly Desk[] {
  const { workbooks, callSheets } = campaign.settings;
  const wanted = workbooks.filter(({ number }) => numbers.includes(number));
  const { desks } = readWorkbooks(wanted, callSheets);
  return numbers.includes(0) ? [campaignDesk(campaign), ...desks] : desks;
}

function touchedAmong(desks: readonly Desk[]): ReadonlySet<string> {
  return new Set(desks.flatMap((desk) => [...touchedOn(desk)]));
}

function countedReasons(split: Split | null): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { reason } of split?.notGiven ?? []) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
