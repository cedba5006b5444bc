/** The members a `fields` parameter keeps; a member with none of its own is kept whole. */
interface Mask {
  readonly [member: string]: Mask;
}

/**
 * Keeps of an answer what a `fields` parameter names (Drive API, "Return specific fields").
 *
 * @example selectFields({ id: 1, name: 'a', owner: { id: 2, name: 'b' } }, 'id,owner(name)')
 */
export function selectFields(answer: unknown, fields: string): unknown {
  return keep(answer, parseMask(fields));
}

function keep(value: unknown, mask: Mask): unknown {
  if (Array.isArray(value)) return value.map((item) => keep(item, mask));
  if (Object.keys(mask).length === 0 || '*' in mask) return value;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([member]) => member in mask);
  return Object.fromEntries(
    kept.map(([member, inner]) => [member, keep(inner, mask[member] ?? {})]),
  );
}

function parseMask(fields: string): Mask {
  const mask: Record<string, Mask> = {};
  for (const part of splitAtCommas(fields)) {
    const [, head = '', rest = ''] = /^\s*([^/(\s]+)\s*(.*)$/s.exec(part) ?? [];
    const inner = rest.startsWith('(') ? rest.slice(1, rest.lastIndexOf(')')) : rest.slice(1);
    mask[head] = { ...mask[head], ...(inner ? parseMask(inner) : {}) };
  }
  return mask;
}

function splitAtCommas(fields: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of fields) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.filter((part) => part.trim() !== '');
}
