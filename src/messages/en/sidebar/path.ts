import type { PathChanges } from '../../../domain/path-edit';
import { some } from '../numbers';

/** The panel “Path”. */
export const pathPanel = {
  intro:
    'After a call, a volunteer picks one of these. Steps are still under way; reasons end a contact’s path.',
  loading: 'Reading steps and reasons…',
  kinds: {
    step: 'Steps',
    completion: 'Reasons for completing',
    abandonment: 'Reasons for abandoning',
  },
  add: {
    step: 'Add a step',
    completion: 'Add a reason for completing',
    abandonment: 'Add a reason for abandoning',
  },
  first: 'Every contact starts here.',
  contacts: (count: number) => `${some(count, 'contact')} here`,
  newLabel: 'New',
  label: 'Label',
  attempt: 'Counts as an attempt to call',
  followUp: 'Somebody has to get back to the contact',
  doNotCall: 'Never call this contact again',
  hours: 'Call again after so many hours',
  hoursHint: 'Leave it empty where nothing is to be said.',
  level: 'Sets the support level to',
  noLevel: 'Nothing',
  remove: 'Take away',
  removeLabelled: (label: string) => `Take away “${label}”`,
  stays: 'It stays while contacts stand here; you can change its label.',
  notAllowed:
    'Use a short text that is no number or date and does not begin with = + - @ or a quote.',
  twice: 'There is one with this label already.',
  changes: 'What will change',
  change: {
    renamed: (from: string, to: string) => `“${from}” becomes “${to}”`,
    added: (label: string) => `“${label}” is added`,
    removed: (label: string) => `“${label}” is taken away`,
    changed: (label: string) => `“${label}” does something else`,
  },
  when: 'Call sheets show it after outcomes are next collected. What was entered stays.',
  save: 'Save path',
  undo: 'Undo changes',
  saved: ({ renamed, added, removed, changed }: PathChanges) =>
    `Saved: ${some(renamed.length + added.length + removed.length + changed.length, 'change')}.`,
};
