/** What a number is, as far as its first digits say. */
export type PhoneType = 'mobile' | 'landline' | 'unknown';

/** Numbers that are no person's own: free of charge to call, or dear. */
export type SpecialNumber = 'not-a-personal-number' | 'premium-rate';

/** How numbers of a country are written there; each pattern captures the national number. */
export interface NationalPlan {
  readonly callingCode: string;
  readonly national: RegExp;
  /** The same after a spreadsheet took the first zero away. */
  readonly zeroLost: RegExp;
  readonly international: RegExp;
  /** The calling code with neither `+` nor `00` before it. */
  readonly plusLost: RegExp;
}

function plan(callingCode: string, trunk: string, digits: string): NationalPlan {
  return {
    callingCode,
    national: new RegExp(`^${trunk}(${digits})$`),
    zeroLost: new RegExp(`^(${digits})$`),
    international: new RegExp(`^(?:\\+|00)${callingCode}0?(${digits})$`),
    plusLost: new RegExp(`^${callingCode}0?(${digits})$`),
  };
}

const northAmerica = plan('1', '1?', '[2-9]\\d\\d[2-9]\\d{6}');

/**
 * Countries read by a rule of our own, which is lengths and first digits and no more.
 *
 * Lists of ranges in use go out of date, and wrongly refusing a real number costs a call.
 */
export const plans: Readonly<Record<string, NationalPlan>> = {
  FR: plan('33', '0', '[1-9]\\d{8}'),
  BE: plan('32', '0', '4\\d{8}|[1-9]\\d{7}'),
  CH: plan('41', '0', '[1-9]\\d{8}'),
  GB: plan('44', '0', '[1-357-9]\\d{9}|1\\d{8}'),
  US: northAmerica,
  CA: northAmerica,
};

/** First digits that make a national number a mobile, by calling code; elsewhere it is not known. */
const mobilePrefixes: Readonly<Record<string, RegExp>> = {
  '33': /^[67]/,
  '44': /^7[1-57-9]/,
  '32': /^4/,
  '41': /^7[5-9]/,
  '49': /^1[567]/,
  '34': /^[67]/,
  '39': /^3/,
  '31': /^6/,
  '351': /^9/,
  '352': /^6/,
  '353': /^8[35-9]/,
  '212': /^[67]/,
  '213': /^[567]/,
  '216': /^[2459]/,
  '262': /^6/,
  '590': /^6/,
  '594': /^6/,
  '596': /^6/,
};

/** Calling codes under which a mobile looks like any other number. */
const noMobilePrefix: ReadonlySet<string> = new Set(['1']);

/** Numbers free of charge (and services) and numbers at a higher price, by calling code. */
const specialPrefixes: Readonly<Record<string, { readonly free: RegExp; readonly dear: RegExp }>> =
  {
    '33': { free: /^80[0-5]/, dear: /^8[129]/ },
    '44': { free: /^(?:80|3[03]00|500|70|76|5[56])/, dear: /^(?:9|8[47])/ },
    '1': { free: /^8(?:00|33|44|55|66|77|88)/, dear: /^900/ },
    '32': { free: /^(?:800|78)/, dear: /^(?:90|70)/ },
    '41': { free: /^80/, dear: /^(?:90|84)/ },
    '49': { free: /^(?:800|116)/, dear: /^(?:900|180|13[78])/ },
    '34': { free: /^[89]00/, dear: /^(?:80[367]|90[1257])/ },
    '39': { free: /^80/, dear: /^(?:89|84|19)/ },
    '31': { free: /^800/, dear: /^90/ },
    '352': { free: /^800/, dear: /^90/ },
    '353': { free: /^1800/, dear: /^15/ },
  };

/** Overseas numbers written as in France have a calling code of their own (+590, +594, +596, +262). */
const overseas: readonly (readonly [RegExp, string])[] = [
  [/^(?:590|69[01])/, '590'],
  [/^[56]94/, '594'],
  [/^(?:596|69[67])/, '596'],
  [/^(?:262|69[23])/, '262'],
];

/** The type of a national number, as far as its first digits tell. */
export function typeOf(callingCode: string, national: string): PhoneType {
  const mobile = mobilePrefixes[callingCode];
  if (mobile?.test(national)) return 'mobile';
  return mobile === undefined || noMobilePrefix.has(callingCode) ? 'unknown' : 'landline';
}

/** Why a national number is no person's, or null when it may be. */
export function specialNumber(callingCode: string, national: string): SpecialNumber | null {
  const special = specialPrefixes[callingCode];
  if (special?.free.test(national)) return 'not-a-personal-number';
  return special?.dear.test(national) ? 'premium-rate' : null;
}

/** The calling code a national number belongs to, when it is written as in the country given. */
export function callingCodeFor(callingCode: string, national: string): string {
  if (callingCode !== '33') return callingCode;
  return overseas.find(([prefix]) => prefix.test(national))?.[1] ?? callingCode;
}

/** Whether an E.164 number is a mobile by its first digits. */
export function isMobile(e164: string): boolean {
  return Object.entries(mobilePrefixes).some(
    ([code, prefix]) => e164.startsWith(`+${code}`) && prefix.test(e164.slice(code.length + 1)),
  );
}
