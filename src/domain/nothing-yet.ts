import { noDetails } from './details';

/** Where a campaign stands of which nothing is known: not set up yet, or not to be read. */
export const nothingYet = {
  setUp: false,
  title: '',
  today: null,
  details: noDetails,
  goal: null,
  headline: null,
  callSheets: 0,
  waiting: 0,
  job: null,
  collected: [],
} as const;
