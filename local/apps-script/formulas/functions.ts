import {
  type Block,
  FormulaError,
  flattened,
  isBlock,
  numberOf,
  type Operand,
  type Scalar,
  scalarOf,
  textOf,
  truthOf,
} from './scalar';

/** A function of a formula; `IF`, `IFERROR` and the like look at inputs only when they need them. */
export type FormulaFunction = (inputs: readonly (() => Operand)[]) => Operand;

const eager =
  (apply: (...inputs: Operand[]) => Operand): FormulaFunction =>
  (inputs) =>
    apply(...inputs.map((input) => input()));

/** The numbers among some operands; text counts only where it was written in the formula itself. */
function numbers(operands: readonly Operand[]): number[] {
  return operands.flatMap((operand) =>
    isBlock(operand)
      ? operand.flat().filter((value): value is number => typeof value === 'number')
      : [numberOf(operand)],
  );
}

const filled = (operands: readonly Operand[]) =>
  flattened(operands).filter((value) => value !== null);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function average(values: readonly number[]): number {
  if (values.length > 0) return sum(values) / values.length;
  throw new FormulaError(
    'DIVIDE_BY_ZERO',
    'Evaluation of function AVERAGE caused a divide by zero error.',
  );
}

/** Whether a value meets a criterion such as `">=5"` or `"A*"`. */
export function meets(value: Scalar, criterion: Scalar): boolean {
  if (typeof criterion !== 'string') return value === criterion;
  const [, operator = '', operand = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const number = operand.trim() === '' ? Number.NaN : Number(operand);
  if (!Number.isNaN(number) && typeof value === 'number') return compares(value, operator, number);
  if (operator === '<>') return !likeText(value, operand);
  return (operator === '' || operator === '=') && likeText(value, operand);
}

function compares(value: number, operator: string, operand: number): boolean {
  const outcomes: Record<string, boolean> = {
    '': value === operand,
    '=': value === operand,
    '<>': value !== operand,
    '<': value < operand,
    '>': value > operand,
    '<=': value <= operand,
    '>=': value >= operand,
  };
  return outcomes[operator] ?? false;
}

function likeText(value: Scalar, pattern: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'is').test(textOf(value));
}

function sumIf(range: Operand, criterion: Operand, sums: Operand = range): number {
  const from: Block = isBlock(range) ? range : [[range]];
  const what: Block = isBlock(sums) ? sums : [[sums]];
  const wanted = scalarOf(criterion);
  let total = 0;
  from.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      const added = what[rowIndex]?.[columnIndex];
      if (meets(value, wanted) && typeof added === 'number') total += added;
    });
  });
  return total;
}

function rounded(number: number, places: number): number {
  const factor = 10 ** places;
  return (Math.sign(number) * Math.round(Math.abs(number) * factor + 1e-9)) / factor;
}

const lazyFunctions: Readonly<Record<string, FormulaFunction>> = {
  IF: ([condition, then, otherwise]) =>
    truthOf(condition?.() ?? null) ? (then?.() ?? null) : (otherwise?.() ?? false),
  IFERROR: ([value, otherwise]) => {
    try {
      return value?.() ?? null;
    } catch (error) {
      if (error instanceof FormulaError) return otherwise?.() ?? '';
      throw error;
    }
  },
};

const eagerFunctions: Readonly<Record<string, (...inputs: Operand[]) => Operand>> = {
  SUM: (...inputs) => sum(numbers(inputs)),
  AVERAGE: (...inputs) => average(numbers(inputs)),
  MIN: (...inputs) => Math.min(...numbers(inputs), ...(numbers(inputs).length ? [] : [0])),
  MAX: (...inputs) => Math.max(...numbers(inputs), ...(numbers(inputs).length ? [] : [0])),
  COUNT: (...inputs) => flattened(inputs).filter((value) => typeof value === 'number').length,
  COUNTA: (...inputs) => filled(inputs).length,
  COUNTBLANK: (...inputs) =>
    flattened(inputs).filter((value) => value === null || value === '').length,
  COUNTUNIQUE: (...inputs) => new Set(filled(inputs)).size,
  COUNTIF: (range = null, criterion = null) =>
    flattened([range]).filter((value) => meets(value, scalarOf(criterion))).length,
  SUMIF: (range = null, criterion = null, sums) => sumIf(range, criterion, sums),
  AND: (...inputs) => flattened(inputs).every((value) => value === null || truthOf(value)),
  OR: (...inputs) => flattened(inputs).some((value) => value !== null && truthOf(value)),
  NOT: (value = null) => !truthOf(value),
  ISBLANK: (value = null) => scalarOf(value) === null,
  CONCATENATE: (...inputs) => flattened(inputs).map(textOf).join(''),
  LEN: (value = null) => textOf(value).length,
  UPPER: (value = null) => textOf(value).toUpperCase(),
  LOWER: (value = null) => textOf(value).toLowerCase(),
  TRIM: (value = null) => textOf(value).trim().replace(/ +/g, ' '),
  LEFT: (value = null, size = 1) => textOf(value).slice(0, numberOf(size)),
  RIGHT: (value = null, size = 1) => textOf(value).slice(-numberOf(size) || Infinity),
  ROUND: (value = null, places = 0) => rounded(numberOf(value), numberOf(places)),
  ABS: (value = null) => Math.abs(numberOf(value)),
  INT: (value = null) => Math.floor(numberOf(value)),
};

/** The closed list of functions that are computed; every other reads as `#NAME?`. */
export const formulaFunctions: ReadonlyMap<string, FormulaFunction> = new Map([
  ...Object.entries(lazyFunctions),
  ...Object.entries(eagerFunctions).map(([name, apply]) => [name, eager(apply)] as const),
]);
