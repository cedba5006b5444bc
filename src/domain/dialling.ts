import {
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';

/** A number as people of a country dial and read it: nationally at home, internationally abroad. */
export function asDialled(e164: string, region: string): string {
  const number = parsePhoneNumberFromString(e164);
  if (number === undefined) return e164;
  const isHome =
    isSupportedCountry(region) && getCountryCallingCode(region) === number.countryCallingCode;
  return isHome ? number.formatNational() : number.formatInternational();
}
