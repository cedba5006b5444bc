/**
 * Field masks: `a,b.c,d(e,f/g),*`
 * (https://developers.google.com/workspace/sheets/api/guides/field-masks).
 */
import { type FieldType, fieldsOf } from './types';

/** Which members of a message are meant; `everything` stands for all that is inside. */
export type FieldMask = 'everything' | ReadonlyMap<string, FieldMask>;

type OpenMask = Map<string, FieldMask>;

class Reader {
  private at = 0;
  private readonly tokens: readonly string[];

  constructor(text: string) {
    this.tokens = text.match(/[^\s,()./]+|[,()./]/g) ?? [];
  }

  list(into: OpenMask): void {
    this.path(into);
    while (this.tokens[this.at] === ',') {
      this.at += 1;
      this.path(into);
    }
  }

  private path(into: OpenMask): void {
    const name = this.tokens[this.at];
    if (name === undefined || /^[,()./]$/.test(name)) return;
    this.at += 1;
    const next = this.tokens[this.at];
    if (next === '.' || next === '/') {
      this.at += 1;
      this.path(opened(into, name));
    } else if (next === '(') {
      this.at += 1;
      this.list(opened(into, name));
      this.at += 1;
    } else into.set(name, 'everything');
  }
}

function opened(mask: OpenMask, name: string): OpenMask {
  const known = mask.get(name);
  if (known === 'everything') return new Map();
  const inner: OpenMask = new Map(known);
  mask.set(name, inner);
  return inner;
}

/** Whether every parenthesis of a mask is opened, closed and around something. */
export function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !/\(\s*\)/.test(text);
}

const masks = new Map<string, FieldMask>();

/** The mask a text stands for; without a text, everything. */
export function readMask(text: string | undefined): FieldMask {
  if (text === undefined || text.trim() === '' || text.trim() === '*') return 'everything';
  const known = masks.get(text);
  if (known) return known;
  const mask: OpenMask = new Map();
  new Reader(text).list(mask);
  if (masks.size > 1000) masks.clear();
  masks.set(text, mask.has('*') ? 'everything' : mask);
  return masks.get(text) ?? 'everything';
}

/** The part of a mask that is for one member; undefined when the member is not meant. */
export function maskOf(mask: FieldMask, name: string): FieldMask | undefined {
  if (mask === 'everything') return 'everything';
  return mask.get(name) ?? mask.get('*');
}

/** Only what a mask means of a value. */
export function masked(value: unknown, mask: FieldMask): unknown {
  if (mask === 'everything' || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => masked(item, mask));
  const kept: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    const innerMask = maskOf(mask, name);
    if (innerMask !== undefined) kept[name] = masked(inner, innerMask);
  }
  return kept;
}

function inside(type: FieldType): string | undefined {
  if (type.kind === 'list' || type.kind === 'map') return inside(type.item);
  return type.kind === 'message' ? type.name : undefined;
}

/** The first path of a mask that a message does not have. */
export function unknownPath(mask: FieldMask, message: string, path = ''): string | undefined {
  if (mask === 'everything') return undefined;
  for (const [name, inner] of mask) {
    const here = path === '' ? name : `${path}.${name}`;
    const unknown = name === '*' ? undefined : unknownMember(name, inner, message, here);
    if (unknown) return unknown;
  }
  return undefined;
}

function unknownMember(
  name: string,
  mask: FieldMask,
  message: string,
  path: string,
): string | undefined {
  const type = fieldsOf(message).get(name);
  const inner = type && inside(type);
  if (!type) return path;
  return inner && unknownPath(mask, inner, path);
}

/**
 * A message with the members a mask means taken from another: what the other lacks is removed
 * (https://developers.google.com/workspace/sheets/api/guides/field-masks#update_requests).
 */
export function updated(
  target: Readonly<Record<string, unknown>>,
  source: Readonly<Record<string, unknown>>,
  mask: FieldMask,
): Record<string, unknown> {
  if (mask === 'everything') return { ...source };
  const result: Record<string, unknown> = { ...target };
  for (const [name, inner] of mask) {
    const value =
      inner === 'everything' ? source[name] : updatedInside(target, source, name, inner);
    if (value === undefined) delete result[name];
    else result[name] = value;
  }
  return result;
}

function updatedInside(
  target: Readonly<Record<string, unknown>>,
  source: Readonly<Record<string, unknown>>,
  name: string,
  mask: FieldMask,
): unknown {
  const merged = updated(Object(target[name] ?? {}), Object(source[name] ?? {}), mask);
  return Object.keys(merged).length > 0 ? merged : undefined;
}
