/** Colours, which the API has in two ways: plain, and as a style that may be of the theme. */
import type { FieldMask } from '../schema/field-mask';

const colorName = /[cC]olor$/;
const colorStyleName = /[cC]olorStyle$/;

/** The other way of giving a colour: a style for a plain colour, and the reverse. */
function otherColor(name: string, value: object): readonly [string, unknown] | undefined {
  if (colorName.test(name)) return [`${name}Style`, { rgbColor: value }];
  if (!colorStyleName.test(name)) return undefined;
  const { rgbColor } = value as { rgbColor?: object };
  return rgbColor && [name.replace(/Style$/, ''), rgbColor];
}

const isMessage = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown) => isMessage(value) && Object.keys(value).length === 0;

/** A member of a format, and the same colour in the other way when it is one. */
function membersOf(name: string, value: unknown): (readonly [string, unknown])[] {
  if (!isMessage(value)) return [[name, value]];
  if (colorStyleName.test(name) && isEmpty(value)) return [];
  const isColor = colorName.test(name) || colorStyleName.test(name);
  const other = otherColor(name, value);
  return [[name, isColor ? value : withColorStyles(value)], ...(other ? [other] : [])];
}

/** A format whose colours are given both ways, as Google gives them back (observed). */
export function withColorStyles<Message extends object>(format: Message): Message {
  const complete: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(format)) {
    for (const [member, inner] of membersOf(name, value)) complete[member] ??= inner;
  }
  return complete as Message;
}

/** A mask that means a colour both ways when it means it one way. */
export function withColorMasks(mask: FieldMask): FieldMask {
  if (mask === 'everything') return mask;
  const complete = new Map<string, FieldMask>();
  for (const [name, inner] of mask) {
    complete.set(name, withColorMasks(inner));
    if (colorName.test(name)) complete.set(`${name}Style`, 'everything');
    if (colorStyleName.test(name)) complete.set(name.replace(/Style$/, ''), 'everything');
  }
  return complete;
}
