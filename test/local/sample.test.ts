import { sampleCampaign } from '../../local/sample/campaign';
import { toCsv } from '../../local/sample/csv';

type Rows = readonly (readonly string[])[];

const countBy = (values: readonly string[]) =>
  values.reduce<Record<string, number>>((counts, value) => {
    counts[value] = (counts[value] ?? 0) + 1;
    return counts;
  }, {});

/** The records of a tab as objects by heading. */
const recordsOf = ([headings = [], ...rows]: Rows) =>
  rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index]])));

const digitsOf = (phone: string) => phone.replace(/^\+(33|44)\s*/, '0').replace(/\D/g, '');

/** A contact as the test reads it, in either language. */
const contactsOf = (rows: Rows) =>
  recordsOf(rows).map((record) => ({
    id: record.Identifiant ?? record['Contact ID'] ?? '',
    lastName: (record.Nom ?? record['Last name'] ?? '').toLowerCase(),
    firstName: record.Prénom ?? record['First name'] ?? '',
    address: record['N° et voie'] ?? record.Address ?? '',
    landline: digitsOf(record['Téléphone fixe'] ?? record['Home phone'] ?? ''),
    mobile: digitsOf(record['Téléphone portable'] ?? record['Mobile phone'] ?? ''),
    email: record['E-mail'] ?? record.Email ?? '',
    consent: record['Consentement téléphone'] ?? record['Phone consent'] ?? '',
    level: record['Niveau de soutien'] ?? record['Support level'] ?? '',
    born: record['Date de naissance'] ?? record['Date of birth'] ?? '',
  }));

const persuadable = [
  ...['Soutien faible', 'Indécis', 'Opposant faible'],
  ...['Weak support', 'Undecided', 'Weak opponent'],
];
const isTarget = ({ consent, level }: { consent: string; level: string }) =>
  ['Oui', 'Yes'].includes(consent) && persuadable.includes(level);

const forFiction = {
  fr: /^(063998|019900|026191|035301|046571|053649)\d{4}$/,
  en: /^(07700900|01632960|02079460|011[345678]4960|01[23456]14960)\d{3}$/,
};

describe.each(['fr', 'en'] as const)('sampleCampaign in %s', (language) => {
  const sample = sampleCampaign({ language });
  const contacts = contactsOf(sample.contacts);
  const volunteers = sample.volunteers.slice(1);

  test('has exactly the targets asked for, each with a number no other target has', () => {
    const targets = contacts.filter(isTarget);
    expect(contacts).toHaveLength(12_000);
    expect(targets).toHaveLength(2_000);
    const numbers = targets.map(({ mobile, landline }) => mobile || landline);
    expect(numbers).not.toContain('');
    expect(new Set(numbers).size).toBe(2_000);
  });

  test('has only phone numbers that are reserved for fiction', () => {
    const numbers = [
      ...contacts.flatMap(({ mobile, landline }) => [mobile, landline]),
      ...volunteers.map((row) => digitsOf(row[3] ?? '')),
    ].filter((number) => number !== '');
    expect(numbers.length).toBeGreaterThan(4_000);
    expect(numbers.filter((number) => !forFiction[language].test(number))).toEqual([]);
  });

  test('has households that share a landline and a name, but no first name', () => {
    const landlines = countBy(contacts.map(({ landline }) => landline));
    const shared = Object.keys(landlines).filter((each) => each !== '' && landlines[each] !== 1);
    const households = shared.map((each) => contacts.filter(({ landline }) => landline === each));
    expect(households.length).toBeGreaterThan(20);
    for (const members of households) {
      expect(new Set(members.map(({ lastName }) => lastName)).size).toBe(1);
      expect(new Set(members.map(({ address }) => address)).size).toBe(1);
      expect(new Set(members.map(({ firstName }) => firstName[0])).size).toBe(members.length);
    }
  });

  test('gives everybody an address at example.org that nobody else has, or none', () => {
    const emails = contacts.flatMap(({ email }) => email || []);
    const callers = volunteers.map((row) => row[2] ?? '');
    expect([...emails, ...callers].filter((email) => !email.endsWith('@example.org'))).toEqual([]);
    expect(new Set(emails).size).toBe(emails.length);
    expect(new Set(callers).size).toBe(150);
  });

  test('writes dates day first', () => {
    const dates = contacts.flatMap(({ born }) => born || []);
    expect(dates.filter((date) => !/^[0-3]\d\/[01]\d\/\d{4}$/.test(date))).toEqual([]);
  });

  test('has twenty volunteers in 150 without a Google account, and hosts and super volunteers', () => {
    const [yes, no] = language === 'fr' ? ['Oui', 'Non'] : ['Yes', 'No'];
    expect(countBy(volunteers.map((row) => row[5] ?? ''))).toEqual({
      [yes]: 118,
      [no]: 20,
      '': 12,
    });
    expect(Object.values(countBy(volunteers.map((row) => row[4] ?? ''))).sort()).toEqual([
      115, 15, 20,
    ]);
  });

  test('has some volunteers who are contacts too', () => {
    const mobiles = new Set(contacts.flatMap(({ mobile }) => mobile || []));
    const shared = volunteers.filter((row) => mobiles.has(digitsOf(row[3] ?? '')));
    expect(shared).toHaveLength(12);
  });
});

describe('sampleCampaign', () => {
  test('is the same for the same seed and another for another seed', () => {
    const small = { contacts: 50, targets: 10, volunteers: 5 };
    expect(sampleCampaign({ ...small, seed: 7 })).toEqual(sampleCampaign({ ...small, seed: 7 }));
    expect(sampleCampaign({ ...small, seed: 7 })).not.toEqual(
      sampleCampaign({ ...small, seed: 8 }),
    );
  });

  test('grows to 100,000 contacts, those who are no target going without a number', () => {
    const contacts = contactsOf(
      sampleCampaign({ contacts: 100_000, targets: 16_666, volunteers: 600 }).contacts,
    );
    const numbers = contacts.filter(isTarget).map(({ mobile, landline }) => mobile || landline);
    expect(new Set(numbers.filter(Boolean)).size).toBe(16_666);
    expect(contacts).toHaveLength(100_000);
  });

  test('is a campaign of any small size', () => {
    const sample = sampleCampaign({ contacts: 3, targets: 3, volunteers: 1 });
    expect([sample.contacts.length, sample.volunteers.length]).toEqual([4, 2]);
  });

  test('says so when there are too few contacts or numbers for the targets', () => {
    expect(() => sampleCampaign({ contacts: 5, targets: 6 })).toThrow('6 targets need');
    expect(() => sampleCampaign({ contacts: 90_000, targets: 70_000, language: 'en' })).toThrow(
      '70000 targets need',
    );
  });
});

describe('toCsv', () => {
  test.each([
    { field: 'plain', written: 'plain' },
    { field: 'with; delimiter', written: '"with; delimiter"' },
    { field: 'with, comma', written: 'with, comma' },
    { field: 'with "quotes"', written: '"with ""quotes"""' },
    { field: 'two\nlines', written: '"two\nlines"' },
    { field: '=1+1', written: '=1+1' },
  ])('writes $field as $written', ({ field, written }) => {
    expect(toCsv([[field, 'end']], ';')).toBe(`${written};end\r\n`);
  });
});
