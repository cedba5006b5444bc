import { fold } from './fold';
import {
  type Effects,
  firstStep,
  mayBeLabel,
  type Path,
  type PathItem,
  type PathItemKind,
} from './path';

/** A step or reason as a person would have it; a new one has no id yet. */
export interface ItemDraft {
  readonly id: string | null;
  readonly kind: PathItemKind;
  readonly label: string;
  readonly effects: Effects;
}

/** All steps and reasons as a person would have them; one that is missing is taken away. */
export type PathDraft = readonly ItemDraft[];

/** Nothing follows. */
export const noEffects: Effects = {
  attempt: false,
  tryAgainAfterHours: null,
  followUp: false,
  doNotCall: false,
  supportLevel: null,
};

/** Dropdowns have room for so many outcomes. */
export const mostItems = 60;

/** What is wrong with a label of a draft, by its place in it. */
export interface LabelProblem {
  readonly index: number;
  readonly code: 'not-allowed' | 'twice';
}

/** Labels that cannot stand in a dropdown, or that two of a kind would have. */
export function labelProblems(draft: PathDraft): LabelProblem[] {
  const seen = new Set<string>();
  return draft.flatMap(({ kind, label }, index): LabelProblem[] => {
    const name = `${kind} ${fold(label)}`;
    const isTwice = seen.has(name);
    seen.add(name);
    if (!mayBeLabel(label)) return [{ index, code: 'not-allowed' }];
    return isTwice ? [{ index, code: 'twice' }] : [];
  });
}

/** What becomes of the path, in the labels people know. */
export interface PathChanges {
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Those that have other effects than before. */
  readonly changed: readonly string[];
}

/** What a draft makes of the path. */
export function pathChanges(path: Path, draft: PathDraft): PathChanges {
  const drafts = byId(draft);
  const kept = path.flatMap((item) => {
    const after = drafts.get(item.id);
    return after === undefined ? [] : [{ item, after, label: after.label.trim() }];
  });
  return {
    renamed: kept.flatMap(({ item, label }) =>
      label === item.label ? [] : [{ from: item.label, to: label }],
    ),
    added: draft.flatMap(({ id, label }) => (id === null ? [label.trim()] : [])),
    removed: path.filter(({ id }) => !drafts.has(id)).map(({ label }) => label),
    changed: kept.flatMap(({ item, after, label }) =>
      isSame(item.effects, after.effects) ? [] : [label],
    ),
  };
}

/** The path as a draft has it, in the order of its tab; a renamed item answers to its old label too. */
export function pathAfter(path: Path, draft: PathDraft): Path {
  const drafts = byId(draft);
  const after = path.flatMap((item): PathItem[] => {
    const wanted = drafts.get(item.id);
    return wanted === undefined
      ? []
      : [{ ...item, ...named(item, wanted), effects: wanted.effects }];
  });
  for (const item of draft) if (item.id === null) after.push(newItem(item, after));
  return after;
}

/** Whether an item may be taken away: the step everybody starts from stays. */
export function mayBeRemoved(path: Path, id: string): boolean {
  return firstStep(path).id !== id;
}

function byId(draft: PathDraft): ReadonlyMap<string, ItemDraft> {
  return new Map(draft.flatMap((item) => (item.id === null ? [] : [[item.id, item] as const])));
}

function isSame(a: Effects, b: Effects): boolean {
  return (Object.keys(noEffects) as (keyof Effects)[]).every((name) => a[name] === b[name]);
}

function named(item: PathItem, { label }: ItemDraft): Pick<PathItem, 'label' | 'synonyms'> {
  const name = label.trim();
  if (name === item.label) return item;
  const known = [...item.synonyms, item.label].filter((synonym) => synonym !== name);
  return { label: name, synonyms: [...new Set(known)] };
}

const noCodes = { paper: '', nationBuilder: '', van: '' };

function newItem({ kind, label, effects }: ItemDraft, path: Path): PathItem {
  const name = label.trim();
  const wish = `own-${fold(name).replace(/ /g, '-')}`;
  const taken = new Set(path.map(({ id }) => id));
  let id = wish;
  for (let number = 2; taken.has(id); number += 1) id = `${wish}-${number}`;
  return { id, kind, label: name, synonyms: [], effects, codes: noCodes };
}

const kinds: readonly PathItemKind[] = ['step', 'completion', 'abandonment'];
const longestWait = 24 * 365;

/** A draft, of what came from outside; null when that makes no sense. */
export function draftIn(given: unknown): PathDraft | null {
  const { items } = Object(given) as { readonly items?: unknown };
  if (!Array.isArray(items) || items.length > mostItems || !items.every(isItem)) return null;
  const ids = items.flatMap(({ id }) => id ?? []);
  if (new Set(ids).size < ids.length) return null;
  return items.map(({ id, kind, label, effects }) => ({ id, kind, label, effects: only(effects) }));
}

function only(effects: Effects): Effects {
  const { attempt, tryAgainAfterHours, followUp, doNotCall, supportLevel } = effects;
  return { attempt, tryAgainAfterHours, followUp, doNotCall, supportLevel };
}

function isItem(given: unknown): given is ItemDraft {
  const { id, kind, label, effects } = Object(given) as Partial<ItemDraft>;
  const isKnown = id === null || typeof id === 'string';
  return (
    isKnown && typeof label === 'string' && kinds.some((one) => one === kind) && isEffects(effects)
  );
}

function isEffects(given: unknown): given is Effects {
  const { attempt, tryAgainAfterHours, followUp, doNotCall, supportLevel } = Object(
    given,
  ) as Partial<Effects>;
  const isWait =
    tryAgainAfterHours === null ||
    (typeof tryAgainAfterHours === 'number' &&
      tryAgainAfterHours >= 0 &&
      tryAgainAfterHours <= longestWait);
  const isLevel = [null, 1, 2, 3, 4, 5].some((level) => level === supportLevel);
  const boxes = [attempt, followUp, doNotCall];
  return isWait && isLevel && boxes.every((box) => typeof box === 'boolean');
}
