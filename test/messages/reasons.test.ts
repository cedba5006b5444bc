import { exclusionReasons } from '../../src/domain/callable';
import type { Need, UnreadReason } from '../../src/domain/contact';
import type { NotGivenReason } from '../../src/domain/split-rules';
import { en } from '../../src/messages/en';
import { jobs as englishJobs } from '../../src/messages/en/jobs';
import * as english from '../../src/messages/en/reasons';
import { fr } from '../../src/messages/fr';
import { jobs as frenchJobs } from '../../src/messages/fr/jobs';
import * as french from '../../src/messages/fr/reasons';

const languages = { en: english, fr: french };
const both = Object.entries(languages);
const keysOf = <Table extends object>(table: Table) => Object.keys(table) as (keyof Table)[];

/** Whole, in words, and not the code: what a person can act on. */
function expectSentence(said: string, code: string): void {
  expect(said).toMatch(/^([\p{Lu}\d“«]|\S+@).*\.$/su);
  expect(said).not.toContain(code.includes('-') ? code : `“${code}”`);
  expect(said).not.toMatch(/undefined|null|\[object|NaN/);
}

/** A part of a sentence: no code, and no full stop. */
function expectWords(said: string, code: string): void {
  expect(said).toMatch(/^\p{Ll}.*[^.]$/u);
  expect(code.includes('-') && said.includes(code)).toBe(false);
}

describe.each(both)('in %s', (_language, { waiting, notGiven, notMoved, ...words }) => {
  test.each(keysOf(waiting))('a volunteer who waits is told of with a sentence: %s', (code) => {
    const said = waiting[code]('Nadia Roux');
    expectSentence(said, code);
    expect(said).toContain('Nadia Roux');
  });

  test.each<NotGivenReason>(['no-callers', 'no-speaker', 'own-record', 'no-room'])(
    'contacts who can be given to nobody, or not be moved, are told of with a sentence: %s',
    (code) => {
      for (const say of [notGiven, notMoved]) {
        expectSentence(say(code, 12), code);
        expect(say(code, 12)).toContain('12 contacts');
        expect(say(code, 1)).toContain('1 contact ');
      }
      expect(notGiven(code, 2)).not.toBe(notMoved(code, 2));
    },
  );

  test.each([
    ...keysOf(words.needs).map((code): [Need, string] => [code, words.needs[code]]),
    ...Object.entries(words.warnings),
  ])('%s is a sentence', (code, said) => expectSentence(said, code));

  test.each([
    ...Object.entries(words.leftOut),
    ...keysOf(words.doubts).map((code): [UnreadReason, string] => [code, words.doubts[code]]),
  ])('%s is said in words', (code, said) => expectWords(said, code));
});

test('every reason against calling somebody has words', () => {
  expect(Object.keys(english.leftOut)).toEqual(expect.arrayContaining([...exclusionReasons]));
});

/** Facts that any problem may name. */
const facts = {
  title: 'Contacts',
  tab: 'contacts',
  heading: 'Téléphone',
  field: 'phone',
  organisers: 'jackie@example.org',
  owner: 'jackie@example.org',
  address: 'eve@example.org',
  who: 'Kim',
  kind: 'send-mail',
  since: 46_000.5,
  row: 3,
  label: '=x',
  count: 2,
  readers: 600,
  most: 550,
  contacts: 12,
  volunteer: 'Nadia Roux',
  reason: 'no-address',
  message: 'No.',
  what: 'filter',
  reference: 'a1b2c3d4',
};

test.each(keysOf(en.problems))('the problem %s is said in a sentence of each language', (code) => {
  const said = [en, fr].map(({ problems }) => (problems[code] as (all: object) => string)(facts));
  for (const sentence of said) expectSentence(sentence, code);
  expect(said[0]).not.toBe(said[1]);
});

test.each(keysOf(englishJobs))('the work %s is named to whoever waits for it', (kind) => {
  const since = { ...facts, kind } as never;
  const said = [en, fr].map(({ problems }) => problems['someone-at-work'](since));
  expect(said[0]).toContain(englishJobs[kind]);
  expect(said[1]).toContain(frenchJobs[kind]);
  expect(englishJobs[kind]).not.toBe(frenchJobs[kind]);
});

test('nothing is said alike in both languages', () => {
  const said = ({ leftOut, doubts, waiting, needs, warnings }: typeof english) => [
    ...Object.values({ ...leftOut, ...doubts, ...needs, ...warnings }),
    ...Object.values(waiting).map((say) => say('Nadia')),
  ];
  const frenchSaid = new Set(said(french));
  expect(said(english).filter((words) => frenchSaid.has(words))).toEqual([]);
});
