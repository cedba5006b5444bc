import type { Asker } from '../services/drive-app/tree';
import { invalidValue } from './drive-error';
import { readTerm, type Test } from './query-terms';

/** Reads a search from left to right, which is how `and` and `or` are taken (Drive API, "Search for files"). */
class Reader {
  private rest: string;
  private readonly asker: Asker;

  constructor(query: string, asker: Asker) {
    this.rest = query;
    this.asker = asker;
  }

  whole(): Test {
    const test = this.group();
    if (this.rest.trim() !== '') throw invalidValue('q');
    return test;
  }

  private group(): Test {
    let test = this.one();
    for (;;) {
      const before = test;
      const isAnd = this.take(/^\s*and\b\s*(?=\S)/);
      if (!isAnd && !this.take(/^\s*or\b\s*(?=\S)/)) return before;
      const next = this.one();
      test = isAnd ? (file) => before(file) && next(file) : (file) => before(file) || next(file);
    }
  }

  private one(): Test {
    if (this.take(/^\s*not\b\s*/)) {
      const test = this.one();
      return (file) => !test(file);
    }
    if (this.take(/^\s*\(/)) {
      const test = this.group();
      if (!this.take(/^\s*\)/)) throw invalidValue('q');
      return test;
    }
    this.take(/^\s+/);
    const { test, length } = readTerm(this.rest, this.asker);
    this.rest = this.rest.slice(length);
    return test;
  }

  private take(pattern: RegExp): boolean {
    const found = pattern.exec(this.rest);
    if (found) this.rest = this.rest.slice(found[0].length);
    return found !== null;
  }
}

/** Which files a `q` parameter asks for; what is not understood is refused, as Google refuses it. */
export function readQuery(query: string, asker: Asker): Test {
  const named = query.trim().replaceAll("'me'", `'${asker.user}'`);
  return named === '' ? () => true : new Reader(named, asker).whole();
}
