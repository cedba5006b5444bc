/** How a language writes numbers, dates and truth values in a spreadsheet. */
export interface LocaleFormats {
  readonly decimal: '.' | ',';
  /** What may stand between thousands when typed. */
  readonly groups: readonly string[];
  /** What stands between thousands when shown. */
  readonly group: string;
  readonly dayFirst: boolean;
  readonly trueText: string;
  readonly falseText: string;
  readonly datePattern: string;
  readonly timePattern: string;
  readonly currency: string;
  readonly currencyPattern: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
}

const english = {
  trueText: 'TRUE',
  falseText: 'FALSE',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  shortDays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};

const american: LocaleFormats = {
  ...english,
  decimal: '.',
  groups: [','],
  group: ',',
  dayFirst: false,
  datePattern: 'M/d/yyyy',
  timePattern: 'h:mm:ss am/pm',
  currency: '$',
  currencyPattern: '"$"#,##0.00',
};

const british: LocaleFormats = {
  ...american,
  dayFirst: true,
  datePattern: 'dd/MM/yyyy',
  timePattern: 'HH:mm:ss',
  currency: '£',
  currencyPattern: '"£"#,##0.00',
};

const french: LocaleFormats = {
  decimal: ',',
  groups: [' ', '\u00a0', '\u202f'],
  group: '\u202f',
  dayFirst: true,
  trueText: 'VRAI',
  falseText: 'FAUX',
  datePattern: 'dd/MM/yyyy',
  timePattern: 'HH:mm:ss',
  currency: '€',
  currencyPattern: '#,##0.00" €"',
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  shortMonths: [
    'janv.',
    'févr.',
    'mars',
    'avr.',
    'mai',
    'juin',
    'juil.',
    'août',
    'sept.',
    'oct.',
    'nov.',
    'déc.',
  ],
  days: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  shortDays: ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'],
};

const formatsByLocale: Readonly<Record<string, LocaleFormats>> = {
  en: american,
  en_US: american,
  en_GB: british,
  en_IE: { ...british, currency: '€', currencyPattern: '"€"#,##0.00' },
  en_AU: { ...british, currency: '$', currencyPattern: '"$"#,##0.00' },
  en_CA: { ...american, datePattern: 'yyyy-MM-dd' },
  fr: french,
  fr_FR: french,
  fr_BE: french,
  fr_CA: { ...french, datePattern: 'yyyy-MM-dd', currency: '$', currencyPattern: '#,##0.00" $"' },
};

/** How this locale writes; a locale this store does not know is written as its language, or American. */
export function formatsOf(locale: string): LocaleFormats {
  const [language = ''] = locale.split('_');
  return formatsByLocale[locale] ?? formatsByLocale[language] ?? american;
}
