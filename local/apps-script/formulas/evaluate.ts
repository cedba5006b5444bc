import type { ExtendedValue } from '../store/state';
import { formatsOf } from '../typed/locale';
import { formulaFunctions } from './functions';
import { calledFunctions, type Expression, parseFormula } from './parse';
import {
  type Block,
  cellOfScalar,
  FormulaError,
  isBlock,
  numberOf,
  type Operand,
  type Scalar,
  scalarOf,
  textOf,
} from './scalar';

/** What a formula can see of its spreadsheet. */
export interface FormulaSurroundings {
  readonly locale: string;
  /** The values of a reference or a named range; undefined when there is no such place. */
  values(reference: string): Block | undefined;
}

const rank = (value: Scalar) =>
  ({ number: 0, string: 1, boolean: 2 })[typeof value as 'number'] ?? 0;

/** Orders values as sorting does: numbers, then text without regard to case, then false and true. */
export function compareScalars(one: Scalar, other: Scalar): number {
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === 'string' && typeof other === 'string') {
    return one.localeCompare(other, 'en', { sensitivity: 'base' });
  }
  return numberOf(one) - numberOf(other);
}

function compare(one: Operand, other: Operand): number {
  const left = scalarOf(one);
  const right = scalarOf(other);
  const blank = (value: Scalar, beside: Scalar) =>
    value === null && typeof beside === 'string' ? '' : value;
  return compareScalars(blank(left, right), blank(right, left));
}

function divided(left: Operand, right: Operand): number {
  if (numberOf(right) !== 0) return numberOf(left) / numberOf(right);
  throw new FormulaError('DIVIDE_BY_ZERO', 'Function DIVIDE parameter 2 cannot be zero.');
}

const binaryOperators: Readonly<Record<string, (left: Operand, right: Operand) => Scalar>> = {
  '+': (left, right) => numberOf(left) + numberOf(right),
  '-': (left, right) => numberOf(left) - numberOf(right),
  '*': (left, right) => numberOf(left) * numberOf(right),
  '/': divided,
  '^': (left, right) => numberOf(left) ** numberOf(right),
  '&': (left, right) => textOf(left) + textOf(right),
  '=': (left, right) => compare(left, right) === 0,
  '<>': (left, right) => compare(left, right) !== 0,
  '<': (left, right) => compare(left, right) < 0,
  '>': (left, right) => compare(left, right) > 0,
  '<=': (left, right) => compare(left, right) <= 0,
  '>=': (left, right) => compare(left, right) >= 0,
};

const unaryOperators: Readonly<Record<string, (operand: Operand) => Scalar>> = {
  '-': (operand) => -numberOf(operand),
  '+': (operand) => scalarOf(operand),
  '%': (operand) => numberOf(operand) / 100,
};

function callOf(name: string, inputs: readonly (() => Operand)[]): Operand {
  const called = formulaFunctions.get(name);
  if (!called) throw new FormulaError('NAME', `Unknown function: '${name}'.`);
  return called(inputs);
}

function evaluate(expression: Expression, around: FormulaSurroundings): Operand {
  const inner = (part: Expression) => evaluate(part, around);
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'reference':
    case 'name': {
      const values = around.values(expression.text);
      if (values) return values;
      if (expression.kind === 'reference') throw new FormulaError('REF', 'Unresolved sheet name.');
      throw new FormulaError('NAME', `Unknown range name: '${expression.text.toUpperCase()}'.`);
    }
    case 'call':
      return callOf(
        expression.name,
        expression.inputs.map((input) => () => inner(input)),
      );
    case 'unary':
      return unaryOperators[expression.operator]?.(inner(expression.operand)) ?? null;
    default:
      return (
        binaryOperators[expression.operator]?.(inner(expression.left), inner(expression.right)) ??
        null
      );
  }
}

/** What a formula comes to; what is not on the closed list is `#NAME?`, never a guess. */
export function formulaValue(formula: string, around: FormulaSurroundings): ExtendedValue {
  const expression = parseFormula(formula, formatsOf(around.locale).decimal);
  if (!expression) return { errorValue: { type: 'ERROR', message: 'Formula parse error.' } };
  try {
    const outcome = evaluate(expression, around);
    return cellOfScalar(isBlock(outcome) ? scalarOf(outcome) : outcome);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return { errorValue: { type: error.type, message: error.message } };
  }
}

/** The functions a formula calls that are not computed here. */
export function unknownFunctions(formula: string, locale: string): string[] {
  const expression = parseFormula(formula, formatsOf(locale).decimal);
  if (!expression) return [];
  return calledFunctions(expression).filter((name) => !formulaFunctions.has(name));
}
