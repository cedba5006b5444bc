import { countedBy } from '../domain/counted-by';
import { mayBeHandedOver } from '../domain/hand-over';
import type { Journey } from '../domain/journey';
import type { Split } from '../domain/split';
import type { MovePreview } from '../protocol-release';
import type { Campaign } from './campaign';
import type { Moving } from './move-contacts';
import { readDesks } from './read-desks';
import { touchedOn } from './take-back';
import { untilPreviewed } from './turn';
import { spreadsheetsWith, workbookNames } from './workbooks';

/**
 * What taking contacts back would do, read for up to a minute from the call sheets of whoever seems
 * free to go: the others have been collected already.
 */
export function previewMove(
  campaign: Campaign,
  moving: Moving,
  splitOf: (untouched: readonly Journey[]) => Split | null = () => null,
  losingAccess: readonly string[] = [],
): MovePreview {
  const wanted = campaign.journeys.filter(moving.isWanted);
  const seemsFree = (journey: Journey) => mayBeHandedOver(journey, campaign.path, moving.begun);
  const numbers = spreadsheetsWith(wanted.filter(seemsFree), campaign);
  const { desks, unread } = readDesks(campaign, numbers, untilPreviewed());
  const touched = new Set(desks.flatMap((desk) => [...touchedOn(desk, wanted)]));
  const isFree = (journey: Journey) => seemsFree(journey) && !touched.has(journey.contactId);
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
    notGiven: countedBy(split?.notGiven ?? [], ({ reason }) => reason),
    losingAccess,
    unread: workbookNames(unread, campaign),
  };
}
