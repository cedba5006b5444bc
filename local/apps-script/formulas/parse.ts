import { type Token, tokensOf } from './tokens';

/** A formula taken apart. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: number | string | boolean }
  | { readonly kind: 'reference'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'call'; readonly name: string; readonly inputs: readonly Expression[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    };

class ParseError extends Error {}

/** Operators from the loosest to the tightest. */
const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class Parser {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  whole(): Expression {
    const expression = this.level(0);
    if (this.at < this.tokens.length) throw new ParseError();
    return expression;
  }

  private level(depth: number): Expression {
    const operators = levels[depth];
    if (!operators) return this.unary();
    let left = this.level(depth + 1);
    for (let token = this.peek(); token; token = this.peek()) {
      if (token.kind !== 'operator' || !operators.includes(token.text)) break;
      this.at += 1;
      left = { kind: 'binary', operator: token.text, left, right: this.level(depth + 1) };
    }
    return left;
  }

  private unary(): Expression {
    const token = this.peek();
    if (token?.kind === 'operator' && (token.text === '-' || token.text === '+')) {
      this.at += 1;
      return { kind: 'unary', operator: token.text, operand: this.unary() };
    }
    return this.percent(this.primary());
  }

  private percent(operand: Expression): Expression {
    if (this.peek()?.text !== '%') return operand;
    this.at += 1;
    return this.percent({ kind: 'unary', operator: '%', operand });
  }

  private primary(): Expression {
    const token = this.peek();
    if (!token) throw new ParseError();
    this.at += 1;
    if (token.kind === 'number') {
      return { kind: 'literal', value: Number(token.text.replace(',', '.')) };
    }
    if (token.kind === 'text') {
      return { kind: 'literal', value: token.text.slice(1, -1).replaceAll('""', '"') };
    }
    if (token.kind === 'reference') return { kind: 'reference', text: token.text };
    if (token.kind === 'name') return this.named(token.text);
    if (token.kind !== 'open') throw new ParseError();
    const inner = this.level(0);
    this.expect('close');
    return inner;
  }

  private named(text: string): Expression {
    if (this.peek()?.kind !== 'open') return nameOrTruth(text);
    this.at += 1;
    const inputs: Expression[] = [];
    if (this.peek()?.kind === 'close') {
      this.at += 1;
      return { kind: 'call', name: text.toUpperCase(), inputs };
    }
    inputs.push(this.level(0));
    while (this.peek()?.kind === 'comma') {
      this.at += 1;
      inputs.push(this.level(0));
    }
    this.expect('close');
    return { kind: 'call', name: text.toUpperCase(), inputs };
  }

  private expect(kind: Token['kind']): void {
    if (this.peek()?.kind !== kind) throw new ParseError();
    this.at += 1;
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }
}

function nameOrTruth(text: string): Expression {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'literal', value: upper === 'TRUE' };
  return { kind: 'name', text };
}

/** A formula, `=` and all, taken apart; undefined when it is not one. */
export function parseFormula(formula: string, decimal: '.' | ','): Expression | undefined {
  const tokens = tokensOf(formula, decimal);
  if (!tokens) return undefined;
  try {
    return new Parser(tokens).whole();
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}

/** The names of the functions a formula calls. */
export function calledFunctions(expression: Expression): string[] {
  switch (expression.kind) {
    case 'call':
      return [expression.name, ...expression.inputs.flatMap(calledFunctions)];
    case 'unary':
      return calledFunctions(expression.operand);
    case 'binary':
      return [...calledFunctions(expression.left), ...calledFunctions(expression.right)];
    default:
      return [];
  }
}
