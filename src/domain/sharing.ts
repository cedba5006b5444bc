import { type Where, wheres } from './call-sheet';
import type { SplitOptions } from './split-options';

/** What is asked of sharing: where new call sheets live, and what the split heeds. */
export interface Sharing {
  readonly where: Where;
  readonly options: SplitOptions;
}

const optionNames: readonly (keyof SplitOptions)[] = ['capacity', 'language', 'area'];

/** The same in one line, as long work carries what it is about: `files capacity language`. */
export function sharingLine({ where, options }: Sharing): string {
  return [where, ...optionNames.filter((name) => options[name])].join(' ');
}

/** What such a line asks, so that whoever takes the work up again asks the same; null where it is none. */
export function sharingIn(line: string): Sharing | null {
  const [first, ...names] = line.split(' ');
  const where = wheres.find((one) => one === first);
  if (where === undefined) return null;
  const isAsked = (name: keyof SplitOptions) => names.includes(name);
  const options = {
    capacity: isAsked('capacity'),
    language: isAsked('language'),
    area: isAsked('area'),
  };
  return { where, options };
}
