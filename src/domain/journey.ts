import type { SupportLevel } from './contact';
import { firstStep, type Path, type PathItem } from './path';
import { shorten } from './shorten';

/** Days since 30 December 1899 in the campaign's time zone, as spreadsheets count time. */
export type Moment = number;

/** The four cells a volunteer may fill in, as they were read. */
export interface OutcomeCells {
  readonly outcome: string;
  readonly supportLevel: string;
  /** A date's serial number, a text that is no date, or `''`. */
  readonly callBackOn: number | string;
  readonly notes: string;
}

/** Cells in which nothing was entered. */
export const blankCells: OutcomeCells = {
  outcome: '',
  supportLevel: '',
  callBackOn: '',
  notes: '',
};

/** Where a journey stands on a call sheet: the call sheet's number and the row, counted from 1. */
export interface Place {
  readonly callSheet: number;
  readonly row: number;
}

/** One contact on the path. */
export interface Journey {
  readonly id: string;
  readonly contactId: string;
  readonly name: string;
  /** The step it is on, or the reason it ended, by id. */
  readonly itemId: string;
  /** The volunteer responsible, by id; `''` while nobody is. */
  readonly pointPerson: string;
  readonly place: Place | null;
  readonly attempts: number;
  readonly supportLevel: SupportLevel;
  readonly nextCallFrom: Moment | null;
  readonly lastCollected: Moment | null;
  /** How many changes were collected: the number of its last row in the call log. */
  readonly sequence: number;
  /** What was last collected from its cells; long texts by their fingerprint. */
  readonly collected: OutcomeCells;
  /** The number of the addition that put it on the path, 0 where that is not known. */
  readonly addition: number;
}

/** Whether a journey goes on, and how it ended if it does not. */
export type JourneyStatus = 'active' | 'completed' | 'abandoned';

const statuses = {
  step: 'active',
  completion: 'completed',
  abandonment: 'abandoned',
} as const;

/** A journey is active on a step, completed or abandoned for a reason. */
export function statusOn(item: PathItem): JourneyStatus {
  return statuses[item.kind];
}

/** The step or reason a journey stands on; one that has left the path counts as the first step. */
export function itemOf(journey: Journey, path: Path): PathItem {
  return path.find(({ id }) => id === journey.itemId) ?? firstStep(path);
}

/** Whether nobody has entered anything for it yet. */
export function isUntouched(journey: Journey): boolean {
  return journey.sequence === 0;
}

/** A name longer than this is cut wherever the add-on writes it. */
export const longestName = 200;

/** Whether an id can tell a contact from others: what is longer than this is no id. */
export function isUsableId(id: string): boolean {
  return id !== '' && id.length <= 100;
}

/** A contact's journey as it begins; its id is the contact's, as a contact is on the path once. */
export function beginJourney(
  contact: { readonly id: string; readonly name: string; readonly supportLevel: SupportLevel },
  step: PathItem,
  addition = 0,
): Journey {
  return {
    id: contact.id,
    contactId: contact.id,
    name: shorten(contact.name, longestName),
    itemId: step.id,
    pointPerson: '',
    place: null,
    attempts: 0,
    supportLevel: contact.supportLevel,
    nextCallFrom: null,
    lastCollected: null,
    sequence: 0,
    collected: blankCells,
    addition,
  };
}
