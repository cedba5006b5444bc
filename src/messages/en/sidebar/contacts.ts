import type { UnreadReason } from '../../../domain/contact';
import { said } from '../../said';
import { number, some } from '../numbers';
import { doubts, leftOut } from '../reasons';

/** The panel “Contacts”. */
export const contacts = {
  intro: 'Call everybody who may be called and is:',
  levelUnknown: 'support level not known',
  more: 'More conditions',
  counting: 'Counting…',
  matching: (count: number) => `${some(count, 'contact matches', 'contacts match')}`,
  nobody: 'Nobody matches. Tick more support levels, or look below at why the others are left out.',
  first: 'The first of them',
  row: (row: number) => `row ${number(row)}`,
  others: (count: number) => `${number(count)} are left out`,
  leftOut: (reason: string, count: number) => `${number(count)} ${said(leftOut, reason)}`,
  doubts: 'To look at',
  doubt: (row: number, reason: UnreadReason, otherRow: number | null) =>
    `Row ${number(row)}: ${doubts[reason]}${otherRow === null ? '' : ` ${number(otherRow)}`}`,
  moreDoubts: (count: number) => `and ${number(count)} more`,
  preview:
    'They go to the first step of the path. Nobody is called yet, and nobody sees them before you share call sheets.',
  add: (count: number) => `Add ${some(count, 'contact')} to the path`,
  added: (count: number, onPath: number) =>
    `${some(count, 'contact')} added. ${number(onPath)} are on the path now.`,
  undo: 'Undo the last addition',
  undoPreview: (untouched: number, touched: number) =>
    touched === 0
      ? `${some(untouched, 'contact leaves', 'contacts leave')} the path.`
      : `${some(untouched, 'contact leaves', 'contacts leave')} the path; ${number(touched)} stay, because something was entered for them.`,
  undoing: 'Taking contacts off the path',
  undone: (taken: number, kept: number) =>
    kept === 0
      ? `${some(taken, 'contact')} taken off the path.`
      : `${some(taken, 'contact')} taken off the path, ${number(kept)} kept.`,
  confirmUndo: 'Take them off',
  builder: {
    kinds: { all: 'All of these hold', any: 'Any of these holds', none: 'None of these holds' },
    group: 'Conditions',
    subgroup: 'Group of conditions',
    how: 'How they count',
    subject: 'What is asked',
    fields: 'What the phone bank understands',
    columns: 'Columns of your tab',
    operator: 'How',
    value: 'Value',
    days: 'Days',
    fillIn: 'Fill this in, or take the condition away.',
    addCondition: 'Add a condition',
    addGroup: 'Add a group',
    remove: 'Take this condition away',
    removeGroup: 'Take this group away',
    operators: {
      is: 'is',
      'is-not': 'is not',
      'is-one-of': 'is one of',
      contains: 'contains',
      'starts-with': 'starts with',
      'is-empty': 'is empty',
      'is-not-empty': 'is filled in',
      'at-least': 'is at least',
      'at-most': 'is at most',
      before: 'is before',
      after: 'is after',
      'in-last-days': 'is in the last … days',
    },
  },
  lists: {
    title: 'Saved filters',
    choose: 'Use a saved filter',
    none: '–',
    name: 'Save these conditions as',
    save: 'Save filter',
    remove: 'Delete this filter',
    saved: 'Saved.',
  },
};
