import { clockTime } from '../../clock-time';
import { number, some } from '../numbers';

/** The sidebar's first page: where the campaign stands, and what comes next. */
export const home = {
  welcome:
    'A phone bank for this campaign: choose whom to call, give each volunteer their own call sheet, and see what comes of it. Set-up finds your tabs and changes nothing without showing it first.',
  next: (stage: string) => `Next: ${stage.toLowerCase()}`,
  stages: 'Stages',
  done: 'done',
  calls: 'Calls',
  count: number,
  called: (called: number, all: number) => `${number(called)} of ${some(all, 'contact')} called`,
  facts: {
    completed: 'Completed',
    abandoned: 'Abandoned',
    followUps: 'To follow up',
    doNotCall: 'Asked not to be called',
    callSheets: 'Call sheets',
    waiting: 'Waiting to be shared',
  },
  collected: (when: string) => `Outcomes were last collected ${when}.`,
  neverCollected: 'Outcomes have not been collected yet.',
  purge: (day: string, days: number) => {
    if (days < 0) return `Personal data was to be deleted by ${day}.`;
    if (days === 0) return 'Personal data has to be deleted today.';
    return `Personal data has to be deleted by ${day}, in ${some(days, 'day')}.`;
  },
  jobs: {
    share: 'Sharing call sheets',
    collect: 'Collecting outcomes',
    release: 'Taking contacts back',
    reassign: 'Giving contacts to others',
    rebalance: 'Evening out the call sheets',
    'remove-volunteer': 'Removing a volunteer',
    'undo-share': 'Taking the call sheets back',
    'undo-add': 'Taking contacts off the path',
    repair: 'Mending permissions',
    'send-mail': 'Sending e-mails to volunteers',
  },
  underWay: (job: string, who: string, since: number) =>
    `${job}: ${who} has been at it since ${clockTime(since, ':')}.`,
  leftHalfDone: (job: string) => `${job} was left half done.`,
  giveUp: 'Leave it at that',
  lookAgain: 'Look again',
};
