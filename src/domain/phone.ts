import type { CountryCode } from 'libphonenumber-js/min';
import { parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js/min';
import {
  callingCodeFor,
  type NationalPlan,
  type PhoneType,
  plans,
  specialNumber,
  typeOf,
} from './phone-plan';
import { asDigits, cleanNumber, piecesOf, runsOf, withoutExtension } from './phone-text';
import type { Cell } from './table';

/** Why a text is no number to dial. */
export type PhoneProblem =
  | 'empty'
  | 'no-digits'
  | 'letters'
  | 'masked'
  | 'placeholder'
  | 'short-code'
  | 'too-short'
  | 'too-long'
  | 'unknown-country-code'
  | 'ambiguous-prefix'
  | 'scientific-digits-lost'
  | 'spreadsheet-error'
  | 'email-in-phone-column'
  | 'date-in-phone-column'
  | 'premium-rate'
  | 'not-a-personal-number'
  | 'marked-bad';

/** A number that can be called. */
export interface PhoneNumber {
  readonly e164: string;
  readonly type: PhoneType;
}

/** What a cell of a phone column holds. */
export interface PhoneCell {
  readonly numbers: readonly PhoneNumber[];
  /** Why there is no number, null when there is one. */
  readonly problem: PhoneProblem | null;
}

type Understood = PhoneNumber | PhoneProblem;

const separators = /[ .()/\u00A0\u2009\u202F‐-―−-]/g;
const nothing: PhoneCell = { numbers: [], problem: 'empty' };

/**
 * The numbers of a cell in E.164, "possible" rather than "valid"; letters in a number are never guessed.
 *
 * Numbers without a country are of the region given.
 */
export function readPhones(cell: Cell | undefined, region: string): PhoneCell {
  if (cell === undefined || cell === '') return nothing;
  if (typeof cell === 'number' && hasLostDigits(cell)) {
    return { numbers: [], problem: 'scientific-digits-lost' };
  }
  const typed = String(cell);
  const usual = usualNumber(typed.replace(separators, ''), region);
  if (usual !== null && typeof usual !== 'string') return { numbers: [usual], problem: null };
  const cleaned = cleanNumber(typed);
  return cleaned.problem === null
    ? readPieces(cleaned.text, region)
    : { numbers: [], problem: cleaned.problem };
}

/** Whether a spreadsheet's number was once `3.36E+10`: nobody's number ends in so many zeros. */
function hasLostDigits(cell: number): boolean {
  return cell >= 1e7 && cell % 1e5 === 0;
}

/** The cheap way, taken by nearly every cell: a number written as in its country, or with its calling code. */
function usualNumber(digits: string, region: string): Understood | null {
  const plan = plans[region];
  if (plan === undefined || isPlaceholder(digits)) return null;
  const national = plan.national.exec(digits)?.[1] ?? plan.international.exec(digits)?.[1];
  return national === undefined ? null : dialled(plan.callingCode, national);
}

function dialled(callingCode: string, national: string): Understood {
  const code = callingCodeFor(callingCode, national);
  return (
    specialNumber(code, national) ?? { e164: `+${code}${national}`, type: typeOf(code, national) }
  );
}

function readPieces(text: string, region: string): PhoneCell {
  const pieces = piecesOf(text);
  const whole = readPiece(text, region);
  if (
    pieces.length < 2 ||
    (isNumber(whole) && pieces.every((piece) => asDigits(piece).length < 5))
  ) {
    return cellOf([whole].flat());
  }
  return cellOf(pieces.flatMap((piece) => readPiece(piece, region)));
}

function isNumber(understood: Understood | readonly Understood[]): boolean {
  return [understood].flat().some((one) => typeof one !== 'string');
}

function cellOf(understood: readonly Understood[]): PhoneCell {
  const numbers = understood.filter((one): one is PhoneNumber => typeof one !== 'string');
  const distinct = numbers.filter(
    ({ e164 }, index) => numbers.findIndex((other) => other.e164 === e164) === index,
  );
  const problems = understood.filter((one): one is PhoneProblem => typeof one === 'string');
  const problem = problems.find((one) => one !== 'no-digits') ?? problems[0] ?? 'empty';
  return { numbers: distinct, problem: distinct.length > 0 ? null : problem };
}

/** What one piece of a cell says: usually one number, rarely two that were written without anything between. */
function readPiece(piece: string, region: string): readonly Understood[] {
  const number = withoutExtension(piece);
  const runs = runsOf(number);
  if (runs.problem !== null) return [runs.problem];
  if (!runs.amongWords) return classify(asDigits(number), region);
  const understood = runs.runs.flatMap((run) => inFull(asDigits(run), region));
  const numbers = understood.filter((one) => typeof one !== 'string');
  if (numbers.length > 0) return numbers;
  return [understood.find((one) => one !== 'too-short' && one !== 'short-code') ?? 'letters'];
}

/** Among words only a number written in full counts: a digit may be hidden in a word. */
function inFull(digits: string, region: string): readonly Understood[] {
  const startsInFull = /^[+0]/.test(digits) || plans[region]?.national.test(digits);
  return startsInFull ? classify(digits, region) : ['letters'];
}

function classify(digits: string, region: string): readonly Understood[] {
  if (isPlaceholder(digits)) return ['placeholder'];
  const usual = usualNumber(digits, region);
  if (usual !== null) return [usual];
  if (digits.length < 7) return [isShortCode(digits) ? 'short-code' : 'too-short'];
  const plan = plans[region];
  return (plan && byPlan(plan, digits, region)) ?? [byLibrary(digits, region)];
}

/** What a country's own rule still recovers: a lost zero, a lost plus, two numbers in one. */
function byPlan(plan: NationalPlan, digits: string, region: string): readonly Understood[] | null {
  if (digits.startsWith('00') && plan.national.test(digits.slice(1))) return ['ambiguous-prefix'];
  const national = plan.zeroLost.exec(digits)?.[1] ?? plan.plusLost.exec(digits)?.[1];
  if (national !== undefined) return [dialled(plan.callingCode, national)];
  const half = digits.length / 2;
  const halves = [digits.slice(0, half), digits.slice(half)].map((one) => usualNumber(one, region));
  const both = halves.filter((one) => one !== null);
  return both.length === 2 && Number.isInteger(half) ? both : null;
}

function byLibrary(digits: string, region: string): Understood {
  const text = digits.startsWith('00') ? `+${digits.slice(2)}` : digits;
  const country = region as CountryCode;
  const length = validatePhoneNumberLength(text, country);
  if (length !== undefined) return lengthProblems[length];
  const number = parsePhoneNumberFromString(text, country);
  if (number === undefined || !number.isPossible()) return 'too-long';
  return dialled(number.countryCallingCode, number.nationalNumber);
}

const lengthProblems: Readonly<
  Record<NonNullable<ReturnType<typeof validatePhoneNumberLength>>, PhoneProblem>
> = {
  INVALID_COUNTRY: 'unknown-country-code',
  NOT_A_NUMBER: 'no-digits',
  TOO_SHORT: 'too-short',
  TOO_LONG: 'too-long',
  INVALID_LENGTH: 'too-long',
};

const shortCode = /^(?:1\d|1\d\d|[13]\d{3}|118\d{3})$/;

/** Emergency and service numbers (15, 118, 3949). */
function isShortCode(digits: string): boolean {
  return shortCode.test(digits);
}

const sameDigits = /^(\d)\1{5,}$|^(?:\+33|0033|0)?[1-9](\d)\2{7}$/;
const countedUp = /^(?:\+33|0)?(?:123456789?0?|[67]12345678|102030405)$/;

/** What people type where a number is demanded: 0000000000, 0123456789. */
function isPlaceholder(digits: string): boolean {
  return sameDigits.test(digits) || countedUp.test(digits);
}

/** The number to ring first: a mobile, else the first. */
export function preferredPhone(numbers: readonly PhoneNumber[]): PhoneNumber | null {
  return numbers.find(({ type }) => type === 'mobile') ?? numbers[0] ?? null;
}
