import type { ErrorType, ExtendedValue } from '../store/state';

/** An error that travels through a formula as a value. */
export class FormulaError extends Error {
  readonly type: ErrorType;

  constructor(type: ErrorType, message: string) {
    super(message);
    this.type = type;
  }
}

/** One value inside a formula; null is an empty cell. */
export type Scalar = number | string | boolean | null;

/** A rectangle of values, row by row. */
export type Block = readonly (readonly Scalar[])[];

/** What a part of a formula comes to. */
export type Operand = Scalar | Block;

/** Whether an operand is a rectangle rather than one value. */
export function isBlock(operand: Operand): operand is Block {
  return Array.isArray(operand);
}

/** The one value of an operand; a rectangle's is its first. */
export function scalarOf(operand: Operand): Scalar {
  return isBlock(operand) ? (operand[0]?.[0] ?? null) : operand;
}

/** A value as a number. */
export function numberOf(operand: Operand): number {
  const value = scalarOf(operand);
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  const number = Number(value.replace(',', '.'));
  if (value.trim() === '' || Number.isNaN(number)) {
    throw new FormulaError(
      'VALUE',
      `The value '${value}' is text and cannot be turned into a number.`,
    );
  }
  return number;
}

/** A value as text. */
export function textOf(operand: Operand): string {
  const value = scalarOf(operand);
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** A value as true or false. */
export function truthOf(operand: Operand): boolean {
  const value = scalarOf(operand);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string' && /^(true|false)$/i.test(value)) return /true/i.test(value);
  return numberOf(value) !== 0;
}

/** Every value of some operands, one after the other. */
export function flattened(operands: readonly Operand[]): Scalar[] {
  return operands.flatMap((operand) => (isBlock(operand) ? operand.flat() : [operand]));
}

/** What a cell holds, as a formula sees it. */
export function scalarOfCell(value: ExtendedValue | undefined): Scalar {
  if (!value) return null;
  if (value.errorValue) throw new FormulaError(value.errorValue.type, value.errorValue.message);
  return value.numberValue ?? value.stringValue ?? value.boolValue ?? null;
}

/** A formula's outcome, as a cell holds it. */
export function cellOfScalar(value: Scalar): ExtendedValue {
  if (value === null) return { numberValue: 0 };
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: value };
}
