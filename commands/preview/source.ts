import { createHash } from 'node:crypto';
import type { Beginning } from '../../local/preview/campaign';
import { sampleCampaign } from '../../local/sample/campaign';
import type { Language } from '../../src/domain/language';
import type { Table } from '../../src/domain/table';
import { organiser, places } from '../rehearse/campaign';
import { readInputs } from '../rehearse/inputs';
import { previewMessages } from './messages';
import type { PreviewOptions } from './options';
import { peopleOf } from './people';

/** Where a preview's campaign comes from. */
export interface Source {
  /** What tells it from other campaigns. */
  readonly name: string;
  /** Its own language; null for the invented one, which has any. */
  readonly language: Language | null;
  /** The campaign with nothing done in it yet. */
  beginning(language: Language): Beginning;
}

interface Tables {
  readonly contacts: Table;
  readonly volunteers: Table;
}

/** A campaign of these people, with nothing done in it yet. */
export function beginningOf({ contacts, volunteers }: Tables, language: Language): Beginning {
  const { locale, timeZone, ...titles } = places[language];
  const people = peopleOf(volunteers, locale.slice(3), language);
  const withoutAccount = people.flatMap((each) => (each.hasAccount ? [] : each.address));
  return {
    language,
    google: { locale, timeZone, withoutAccount },
    spreadsheet: {
      owner: organiser,
      title: previewMessages[language].campaign,
      sheets: { [titles.contacts]: contacts, [titles.volunteers]: volunteers },
    },
    people,
  };
}

/** The invented campaign, or that of somebody's own files: of other files, it is another one. */
export async function sourceOf(options: PreviewOptions): Promise<Source> {
  if (options.contacts === null && options.volunteers === null) {
    const beginning = (language: Language) => beginningOf(sampleCampaign({ language }), language);
    return { name: 'sample', language: null, beginning };
  }
  const inputs = await readInputs(options);
  const { contacts, volunteers } = inputs;
  const content = JSON.stringify([contacts, volunteers]);
  const digest = createHash('sha256').update(content).digest('hex');
  return {
    name: `own-${digest.slice(0, 16)}`,
    language: options.language ?? inputs.language,
    beginning: (language) => beginningOf(inputs, language),
  };
}
