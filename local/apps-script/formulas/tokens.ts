/** A piece of a formula. */
export interface Token {
  readonly kind: 'number' | 'text' | 'reference' | 'name' | 'operator' | 'open' | 'close' | 'comma';
  readonly text: string;
  /** Where it begins in the formula. */
  readonly at: number;
}

const sheet = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9][0-9]*`;
const column = String.raw`\$?[A-Za-z]{1,3}`;
const row = String.raw`\$?[1-9][0-9]*`;
const area = `${cell}(?::(?:${cell}|${column}))?|${column}:${column}|${row}:${row}`;
const reference = String.raw`(?:${sheet})?(?:${area})(?![\p{L}\p{N}_(.])`;
const name = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;

function pattern(decimal: '.' | ','): RegExp {
  const mark = decimal === '.' ? String.raw`\.` : ',';
  const number = `[0-9]+(?:${mark}[0-9]+)?(?:[eE][+-]?[0-9]+)?|${mark}[0-9]+`;
  const comma = decimal === '.' ? '[,;]' : ';';
  const parts = [
    `(?<reference>${reference})`,
    `(?<number>${number})`,
    '(?<text>"(?:[^"]|"")*")',
    `(?<name>${name})`,
    '(?<operator><>|<=|>=|[-+*/^&=<>%])',
    String.raw`(?<open>\()`,
    String.raw`(?<close>\))`,
    `(?<comma>${comma})`,
  ];
  return new RegExp(String.raw`\s*(?:${parts.join('|')})`, 'uy');
}

const patterns = { '.': pattern('.'), ',': pattern(',') };

function tokenOf(match: RegExpExecArray): Token | undefined {
  for (const [kind, text] of Object.entries(match.groups ?? {})) {
    if (text === undefined) continue;
    return { kind: kind as Token['kind'], text, at: match.index + match[0].length - text.length };
  }
  return undefined;
}

/** The pieces of a formula after its `=`; undefined when part of it is no piece of any formula. */
export function tokensOf(formula: string, decimal: '.' | ','): Token[] | undefined {
  const matcher = patterns[decimal];
  const tokens: Token[] = [];
  const end = formula.trimEnd().length;
  let at = 1;
  while (at < end) {
    matcher.lastIndex = at;
    const match = matcher.exec(formula);
    const token = match && tokenOf(match);
    if (!(match && token)) return undefined;
    tokens.push(token);
    at = match.index + match[0].length;
  }
  return tokens;
}
