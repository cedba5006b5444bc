import {
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';

/** A number as it is written for the whole world: `+33 6 39 98 00 01`. */
export function asInternational(e164: string): string {
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
}

/** A number as people of a country dial and read it: nationally at home, internationally abroad. */
export function asDialled(e164: string, region: string): string {
  const number = parsePhoneNumberFromString(e164);
  if (number === undefined) return e164;
  const isHome =
    isSupportedCountry(region) && getCountryCallingCode(region) === number.countryCallingCode;
  return isHome ? number.formatNational() : number.formatInternational();
}
