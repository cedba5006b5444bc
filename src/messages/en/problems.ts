import type { WaitingReason } from '../../domain/call-sheet';
import type { Field } from '../../domain/columns';
import type { JobKind } from '../../domain/job';
import { clockTime } from '../clock-time';
import { fields } from './fields';
import { jobs } from './jobs';
import { waiting } from './reasons';

/** What went wrong, where, and what to do about it. */
export const problems = {
  'not-set-up': () => 'The phone bank is not set up in this spreadsheet yet. Start with Set up.',
  'settings-missing': () =>
    'The hidden tab with the settings was deleted: it says who has which call sheet. Bring it back with File > Version history. To begin anew instead, start afresh: outcomes on call sheets that were shared are then no longer collected.',
  'not-an-organiser': ({ organisers }: { organisers: string }) =>
    `Only organisers of this campaign can do this: ${organisers}. Ask one of them.`,
  'copy-of-another-campaign': () =>
    'This spreadsheet is a copy of another campaign. Set up the phone bank afresh here; the original and its call sheets stay as they are.',
  busy: () => 'Somebody else is working on this phone bank just now. Try again in a minute.',
  'someone-at-work': ({ who, kind, since }: { who: string; kind: JobKind; since: number }) =>
    `${who} has been ${jobs[kind]} since ${clockTime(since, ':')}. Wait until that is done: what is left half done frees itself after six minutes.`,
  'contacts-taken-back-later': ({
    volunteer,
    who,
    kind,
    since,
  }: {
    volunteer: string;
    who: string;
    kind: JobKind;
    since: number;
  }) =>
    `${volunteer} can no longer write on their call sheet. Their contacts are still on it, as ${who} has been ${jobs[kind]} since ${clockTime(since, ':')}: remove ${volunteer} once more when that is done.`,
  'changed-meanwhile': () =>
    'The spreadsheet changed while this was being done. Nothing was lost: do it again.',
  'tab-not-found': ({ tab }: { tab: 'contacts' | 'volunteers' }): string =>
    tab === 'contacts'
      ? 'No tab with contacts was found: a tab needs a heading row with names and phone numbers. Choose the tab in Set up.'
      : 'No tab with volunteers was found: a tab needs a heading row with names and e-mail addresses. Choose the tab in Set up.',
  'tab-empty': ({ title }: { title: string }) =>
    `The tab “${title}” has no rows below its headings. Fill it in, then try again.`,
  'heading-missing': ({ title, heading }: { title: string; heading: string }) =>
    `The tab “${title}” no longer has a column headed “${heading}”. Put the heading back, or run Set up again.`,
  'column-not-found': ({ title, field }: { title: string; field: Field }) =>
    `The tab “${title}” has no column for “${fields[field]}”. Add one with a heading, then run Set up again.`,
  'no-headings': ({ title }: { title: string }) =>
    `The tab “${title}” has no row of headings. Insert a row above the first person and write in each column what it holds, then run Set up again.`,
  'own-tab-damaged': ({ title }: { title: string }) =>
    `The tab “${title}” can no longer be read: its hidden first row was changed. Undo that with Version history.`,
  'own-tab-missing': ({ title }: { title: string }) =>
    `The tab “${title}” was deleted. Bring it back with Version history, or run Set up again.`,
  'label-not-allowed': ({ row, label }: { row: number; label: string }) =>
    `Steps and reasons, row ${row}: “${label}” cannot be a label. Use a short text that is not there twice, is no number or date, and does not begin with = + - @ or a quote.`,
  'step-in-use': ({ label, count }: { label: string; count: number }) =>
    count === 0
      ? `“${label}” stays: it is the step every contact starts from. Give it another label instead.`
      : `“${label}” stays: ${count} ${count === 1 ? 'contact stands' : 'contacts stand'} there. Give it another label instead.`,
  'contacts-without-id': ({ title, count }: { title: string; count: number }) =>
    `${count} ${count === 1 ? 'contact' : 'contacts'} of the tab “${title}” that should be added ${count === 1 ? 'has' : 'have'} no id of their own. Run Set up again: it gives them one.`,
  'no-volunteers': () => 'No volunteer takes part yet. Add volunteers to their tab first.',
  'nothing-to-share': () => 'There is nobody on the path yet. Add contacts to the path first.',
  'too-many-readers': ({ readers, most }: { readers: number; most: number }) =>
    `${readers} people are too many for call sheets in this spreadsheet (${most} at most). Use separate workbooks.`,
  'confirm-readers': ({ readers, contacts }: { readers: number; contacts: number }) =>
    `${readers} people would be able to read the data of all ${contacts} contacts. Confirm this number to go on, or use separate workbooks.`,
  'workbook-out-of-reach': ({ title }: { title: string }) =>
    `The workbook “${title}” cannot be opened: it was deleted, or you lost access to it. Bring it back from Drive’s bin, or ask whoever owns it to share it with you. If it is gone for good, forget it: its contacts can then be given to others, and sharing makes a new one.`,
  'workbook-of-another': ({ title, owner }: { title: string; owner: string }) =>
    `“${title}” belongs to ${owner}, and nobody else can change who has access to it. Ask them to do the same, which finishes it; what could be done without them is done.`,
  'workbook-there': ({ title }: { title: string }) =>
    `The workbook “${title}” can be opened, so it was not forgotten.`,
  'no-call-sheet': ({ volunteer }: { volunteer: string }) =>
    `${volunteer} has no call sheet yet. Share the call sheets first.`,
  'takes-no-part': ({ volunteer }: { volunteer: string }) =>
    `${volunteer} no longer takes part, and so gets no contacts. Choose somebody else, or say in the volunteers’ tab that they take part again.`,
  'cannot-open': ({ volunteer, reason }: { volunteer: string; reason: WaitingReason }) =>
    `${waiting[reason](volunteer)} Meanwhile, give contacts to somebody else.`,
  'nothing-to-undo': () => 'Nothing was added to the path that could be undone.',
  'not-removable': ({ address }: { address: string }) =>
    `${address} keeps access: organisers, the owner of the spreadsheet and volunteers with a call sheet there are not removed here.`,
  'bound-to-shared-file': () =>
    'Call sheets cannot live in this spreadsheet, because the code is attached to it: whoever can edit the spreadsheet could change code that runs as you. Use separate workbooks.',
  'nobody-to-write-to': () =>
    'There is nobody to write this message to yet. An appeal goes to volunteers who take part, instructions to those who have a call sheet with contacts on it, thanks to those who called.',
  'not-written-to': ({ volunteer }: { volunteer: string }) =>
    `This message is not meant for ${volunteer}: check in the volunteers tab whether they take part, and whether they have a call sheet they can write on.`,
  'mail-quota': () =>
    'Google sends no more mails for you today. Try again tomorrow, or copy the messages and send them yourself.',
  'mail-refused': ({ message }: { message: string }) =>
    `Google did not send the message: ${message}`,
  'no-web-app': () =>
    'Personal links need a page that opens them. In the script editor choose Deploy > New deployment > Web app, to be run as you and open to anyone; then try again.',
  'no-call-sheet-by-link': ({ volunteer }: { volunteer: string }) =>
    `${volunteer} has no call sheet that is opened with a personal link. Share call sheets by link first.`,
  'link-unknown': () =>
    'This link opens no call sheet: it was replaced or withdrawn, or never was one of this campaign. If it was made with another installation of the add-on, look it up there.',
  'bad-request': ({ what }: { what: string }) => `This request makes no sense: ${what}.`,
  'google-refused': ({ message }: { message: string }) => `Google refused: ${message}`,
  unexpected: ({ reference }: { reference: string }) =>
    `Something went wrong that should not have. Nothing was lost; try again, and report ${reference} if it stays.`,
};
