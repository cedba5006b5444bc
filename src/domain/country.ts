import { fold } from './fold';

/** Names of countries where a campaign's contacts live, English and French, by ISO 3166 code. */
const countryNames: Readonly<Record<string, string>> = {
  FR: 'france|fr|fra|french republic',
  BE: 'belgique|belgium|be|bel|belgie',
  CH: 'suisse|switzerland|ch|che|schweiz',
  LU: 'luxembourg|lu|lux',
  MC: 'monaco|mc',
  DE: 'allemagne|germany|de|deu|deutschland',
  ES: 'espagne|spain|es|esp|espana',
  IT: 'italie|italy|it|ita|italia',
  PT: 'portugal|pt|prt',
  NL: 'pays bas|netherlands|the netherlands|nl|nld|hollande',
  IE: 'irlande|ireland|ie|irl',
  AT: 'autriche|austria|at|aut',
  DK: 'danemark|denmark|dk',
  SE: 'suede|sweden|se',
  NO: 'norvege|norway|no',
  FI: 'finlande|finland|fi',
  PL: 'pologne|poland|pl',
  RO: 'roumanie|romania|ro',
  GR: 'grece|greece|gr',
  TR: 'turquie|turkey|turkiye|tr',
  GB: 'royaume uni|united kingdom|uk|gb|gbr|great britain|grande bretagne|england|angleterre|scotland|ecosse|wales|pays de galles|northern ireland',
  US: 'etats unis|united states|united states of america|usa|us|u s a|u s|etats unis d amerique',
  CA: 'canada|ca|can|quebec',
  MA: 'maroc|morocco|ma',
  DZ: 'algerie|algeria|dz',
  TN: 'tunisie|tunisia|tn',
  SN: 'senegal|sn',
  CI: 'cote d ivoire|ivory coast|ci',
  IL: 'israel|il',
  LB: 'liban|lebanon|lb',
  BR: 'bresil|brazil|br',
  AU: 'australie|australia|au',
  IN: 'inde|india|in',
  CN: 'chine|china|cn',
  JP: 'japon|japan|jp',
  GP: 'guadeloupe|gp',
  MQ: 'martinique|mq',
  GF: 'guyane|french guiana|gf',
  RE: 'reunion|la reunion|re',
};

const byName: ReadonlyMap<string, string> = new Map(
  Object.entries(countryNames).flatMap(([code, names]) =>
    names.split('|').map((name) => [name, code] as const),
  ),
);

/** The country a cell names, by name or code, or null. */
export function countryCodeOf(text: string): string | null {
  return byName.get(fold(text)) ?? null;
}
