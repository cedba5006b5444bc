import { basename } from 'node:path';
import { sampleCampaign } from '../../local/sample/campaign';
import type { Language } from '../../src/domain/language';
import type { Table } from '../../src/domain/table';
import { readAnyFile } from '../read-file';
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

async function tableIn(path: string | null, language: Language): Promise<Table | null> {
  if (path === null) return null;
  const file = await readAnyFile(path, language);
  if (!file.ok) throw new Stopped(file.message);
  return file.table;
}

/** Reads the files; an invented campaign stands in for what is not given. */
export async function readInputs(
  options: Pick<RehearseOptions, 'contacts' | 'volunteers' | 'language'>,
): Promise<Inputs> {
  const asked = options.language ?? 'en';
  const contacts = await tableIn(options.contacts, asked);
  const volunteers = await tableIn(options.volunteers, asked);
  const own = contacts ?? volunteers;
  const language = own === null ? asked : languageOf(own);
  const sample = contacts && volunteers ? null : sampleCampaign({ language });
  return {
    contacts: contacts ?? sample?.contacts ?? [],
    volunteers: volunteers ?? sample?.volunteers ?? [],
    files: [options.contacts, options.volunteers].flatMap((path) => (path ? basename(path) : [])),
    language,
  };
}
