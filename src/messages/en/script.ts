import { number, some } from './numbers';

/** What running a script on the local Google tells the person who started it. */
export const script = {
  number,
  ran: (name: string, user: string) => `${name} ran as ${user}.`,
  stoppedAt: (message: string, place: string | null) =>
    place === null
      ? `The script stopped: ${message}`
      : `The script stopped at ${place}: ${message}`,
  headings: {
    calls: 'Calls',
    mails: 'Mails',
    screen: 'Shown on screen',
    log: 'Log',
    warnings: 'Not emulated in full',
    changes: 'What changed',
  },
  calls: (service: string, count: number, seconds: number) =>
    `${service}: ${some(count, 'call', 'calls')}, ${seconds.toFixed(1)} s at Google`,
  time: (seconds: number, limit: number) =>
    `${seconds.toFixed(1)} s at Google in all; a run may take ${number(limit)} s.`,
  mail: (to: string, subject: string, isNotice: boolean) =>
    `${isNotice ? 'Google’s own notice to' : 'to'} ${to}: ${subject}`,
  more: (count: number) => `and ${number(count)} more`,
  nothing: 'nothing',
  tabAdded: (title: string, rows: number, columns: number) =>
    `tab “${title}” added: ${some(rows, 'row', 'rows')}, ${some(columns, 'column', 'columns')}`,
  tabRemoved: (title: string) => `tab “${title}” removed`,
  tabRenamed: (before: string, after: string) => `tab “${before}” renamed “${after}”`,
  tabHidden: (title: string, isHidden: boolean) =>
    `tab “${title}” ${isHidden ? 'hidden' : 'shown again'}`,
  tabsMoved: 'tabs in another order',
  cells: (title: string, values: number, others: number) =>
    `“${title}”: ${some(values, 'value', 'values')} changed, ${some(
      others,
      'cell',
      'cells',
    )} changed in look, rule or note`,
  protections: (title: string, before: number, after: number) =>
    `“${title}”: ${some(after, 'protection', 'protections')}, ${number(before)} before`,
  access: (file: string, address: string, before: string | null, after: string | null) => {
    if (after === null) return `${file}: ${address} has no access any more`;
    return `${file}: ${address} is ${after}${before === null ? '' : `, was ${before}`}`;
  },
  fileMade: (name: string, type: string, tabs: readonly string[]) =>
    `${type} “${name}” made${tabs.length > 0 ? ` with ${tabs.join(', ')}` : ''}`,
  fileTrashed: (name: string) => `“${name}” put in the trash`,
  triggers: (count: number) => `${some(count, 'trigger', 'triggers')} set up`,
  types: { spreadsheet: 'spreadsheet', folder: 'folder', file: 'file' },
  stopped: {
    usage:
      'Usage: npm run script -- FOLDER FUNCTION [--workbook FILE.xlsx|FILE.csv] [--as EMAIL] [--language en|fr] [--json]',
    language: (value: string) => `--language cannot be “${value}”. It is one of: en, fr.`,
    address: (value: string) => `--as needs an e-mail address, not “${value}”.`,
    folder: (folder: string) => `There is no folder ${folder} with .js or .gs files in it.`,
    noFunction: (name: string, known: readonly string[]) =>
      `There is no function ${name}. There are: ${known.join(', ')}.`,
    workbook: (file: string) => `${file} cannot be read as a workbook.`,
  },
};
