import { basename } from 'node:path';
import { sampleCampaign } from '../../local/sample/campaign';
import type { Table } from '../../src/domain/table';
import type { Language } from '../../src/protocol';
import { readFile } from '../read-file';
import { Stopped } from './messages';
import type { RehearseOptions } from './options';

/** What a rehearsal is made with. */
export interface Inputs {
  readonly contacts: Table;
  readonly volunteers: Table;
  /** Names of the files, none for an invented campaign. */
  readonly files: readonly string[];
  /** The language of the headings, which tells the country of dates and phone numbers. */
  readonly language: Language;
}

const frenchHeading = /^(pr[ée])?nom\b|t[ée]l[ée]phone|courriel|b[ée]n[ée]vole/i;

/** French when a heading of the first rows is, English otherwise. */
function languageOf(table: Table): Language {
  const headings = table.slice(0, 20).flat();
  const french = headings.filter((cell) => frenchHeading.test(String(cell)));
  return french.length > 1 ? 'fr' : 'en';
}

function tableIn(path: string): Table {
  const file = readFile(path);
  if (!file.ok) throw new Stopped(file.message);
  return file.table;
}

/** Reads the files; an invented campaign stands in for what is not given. */
export function readInputs(options: RehearseOptions): Inputs {
  const contacts = options.contacts === null ? null : tableIn(options.contacts);
  const volunteers = options.volunteers === null ? null : tableIn(options.volunteers);
  const own = contacts ?? volunteers;
  const language = own === null ? (options.language ?? 'en') : languageOf(own);
  const sample = contacts && volunteers ? null : sampleCampaign({ language });
  return {
    contacts: contacts ?? sample?.contacts ?? [],
    volunteers: volunteers ?? sample?.volunteers ?? [],
    files: [options.contacts, options.volunteers].flatMap((path) => (path ? basename(path) : [])),
    language,
  };
}
